/** An SMTP server that accepts every mail and shows it instead of delivering it. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Fault, Faults } from '../faults.ts';
import type { CapturedFile, Outbox } from '../outbox.ts';
import type { SandboxClock } from '../sandbox-clock.ts';

export interface MailServer {
  readonly port: number;
  close(): Promise<void>;
}

const MOST_BYTES = 25 * 1024 * 1024;

/** What each fault answers (RFC 5321 reply codes); `hang` and dropping the line are not answers. */
const REPLIES: Readonly<Partial<Record<Fault, number>>> = { unavailable: 421, rate_limited: 451, broken: 554 };

export async function startMailServer(
  { outbox, faults, now }: { outbox: Outbox; faults: Faults; now: SandboxClock },
  listen: { host: string; port: number },
): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    banner: 'Sandbox - no mail leaves this machine',
    // Plain text on the loopback interface: a certificate made up here would prove nothing.
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    size: MOST_BYTES,
    // A mailbox the sandbox misbehaves for must not keep the process alive.
    closeTimeout: 100,
    onMailFrom(_address, _session, callback) {
      faults.count('mail');
      const fault = faults.take('mail', ['unavailable', 'rate_limited', 'broken', 'hang']);
      if (fault === 'hang') return;
      const code = fault === null ? undefined : REPLIES[fault];
      callback(code === undefined ? null : smtpError(code));
    },
    onData(stream, session, callback) {
      buffer(stream)
        .then(async (raw) => {
          if (stream.sizeExceeded) return callback(smtpError(552));
          await keep(outbox, raw, session, now());
          if (faults.take('mail', ['drop_after_accepting']) === null) return callback(null, 'Kept by the sandbox');
          for (const connection of server.connections) if (connection.id === session.id) connection._socket.destroy();
        })
        .catch((error: unknown) => callback(error instanceof Error ? error : smtpError(451)));
    },
  });
  // A client that goes away mid-sentence is not the sandbox's trouble; the next connection is served as ever.
  server.on('error', () => undefined);
  const listening = await new Promise<AddressInfo>((resolve, reject) => {
    server.server.once('error', reject);
    const socket = server.listen(listen.port, listen.host, () => {
      const address = socket.address();
      if (address === null || typeof address === 'string') reject(new Error('the mail sandbox has no port'));
      else resolve(address);
    });
  });
  return { port: listening.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function keep(outbox: Outbox, raw: Buffer, session: SMTPServerSession, at: Temporal.Instant): Promise<void> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const sender = mail.from?.address ?? (session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address);
  outbox.capture({
    message: {
      id: `mail_${randomUUID()}`,
      channel: 'email',
      direction: 'outbound',
      to: recipients.join(', '),
      from: mail.from?.name ? `${mail.from.name} <${sender}>` : sender,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      ...(mail.html === undefined ? {} : { html: mail.html }),
      headers: headersOf(mail),
      sentAt: at.toString(),
      status: 'captured',
    },
    recipients,
    ...(mail.messageId === undefined ? {} : { mailId: mail.messageId }),
    files: mail.attachments.map(fileOf),
  });
}

/** Header names in lower case; a header that appears twice (Received) keeps its last value. */
function headersOf(mail: Email): Record<string, string> {
  return Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
}

function fileOf(attachment: Attachment, index: number): CapturedFile {
  const { content } = attachment;
  return {
    filename: attachment.filename ?? `attachment-${index + 1}`,
    contentType: attachment.mimeType,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}

function smtpError(responseCode: number): Error & { responseCode: number } {
  return Object.assign(new Error(`Sandbox fault ${responseCode}`), { responseCode });
}
