/** Mails on their way to the company: posted to its webhook, signed as a mail service signs them. */
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Deliveries, Signer } from '../deliveries.ts';
import type { OutboxMessage } from '../outbox.ts';
import { writeBounce, writeHostMail, type HostMail } from './write-mail.ts';

export interface IncomingMails {
  /** A host writes. Resolves when the webhook was tried for the first time. */
  receive(mail: HostMail): Promise<void>;
  /** A host answers a mail the sandbox caught, as mail programs do. */
  reply(to: OutboxMessage, text: string, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** A mail the sandbox caught comes back. */
  bounce(mail: OutboxMessage, code?: string): Promise<void>;
  /** Posts a mail as it is. */
  post(raw: Buffer): Promise<void>;
}

export function mailSigner(secret: string, endpoint: () => string | null): Signer {
  const webhook = new Webhook(secret);
  return ({ id, body }) => {
    const url = endpoint();
    if (url === null) return null;
    const now = new Date();
    return {
      url,
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': webhook.sign(id, now, body),
      },
    };
  };
}

function bare(id: string | undefined): string {
  return (id ?? '').replaceAll(/[<>\s]/g, '');
}

function quoted({ from, text }: OutboxMessage): string {
  const rows = text.split(/\r?\n/).map((row) => `> ${row}`);
  return [`On Tue, Apr 13, 2027 at 10:00 AM ${from} wrote:`, '', ...rows].join('\n');
}

export function createIncomingMails(deliveries: Deliveries, companyAddress: string): IncomingMails {
  const post = async (raw: Buffer): Promise<void> => {
    const body = JSON.stringify({ raw: raw.toString('base64') });
    await deliveries.send({ id: `inbound_${randomUUID()}`, channel: 'mail', url: null, body });
  };
  return {
    post,
    async receive(mail) {
      await post(await writeHostMail({ ...mail, to: mail.to ?? companyAddress }));
    },
    async reply(message, text, headers = {}) {
      const mailId = bare(message.headers?.['message-id']);
      const answered = await writeHostMail({
        from: message.to,
        to: message.headers?.['reply-to'] ?? companyAddress,
        subject: `Re: ${(message.subject ?? '').replace(/^Re: /, '')}`,
        text: `${text}\n\n${quoted(message)}`,
        inReplyTo: mailId,
        references: [mailId],
        headers,
      });
      await post(answered);
    },
    async bounce(message, code) {
      const mailId = bare(message.headers?.['message-id']);
      const { to: recipient, subject = '' } = message;
      const report = { mailId, recipient, subject, from: companyAddress, ...(code === undefined ? {} : { code }) };
      await post(writeBounce(report));
    },
  };
}
