/** Mails as people, robots and mail servers send them, written byte by byte as they stand on the wire. */
import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';

export interface HostMail {
  readonly from: string;
  /** Where it goes; the company's own address when absent. */
  readonly to?: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  /** Message-IDs without brackets. */
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly filename: string; readonly content: string | Buffer }[];
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

function brackets(id: string): string {
  return `<${id}>`;
}

export async function writeHostMail(mail: HostMail & { readonly to: string }): Promise<Buffer> {
  const { headers = {}, references = [], attachments = [], messageId = `${randomUUID()}@host.example` } = mail;
  const { message } = await composer.sendMail({
    from: mail.from,
    to: mail.to,
    subject: mail.subject ?? '',
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    messageId: brackets(messageId),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: brackets(mail.inReplyTo) }),
    ...(references.length === 0 ? {} : { references: references.map(brackets) }),
    headers: { ...headers },
    attachments: [...attachments],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return Buffer.isBuffer(message) ? message : Buffer.alloc(0);
}

export interface Bounced {
  /** Message-ID of the mail that comes back, without brackets. */
  readonly mailId: string;
  readonly recipient: string;
  readonly from: string;
  readonly subject: string;
  /** RFC 3463; `5.1.1` unless told otherwise. */
  readonly code?: string;
}

/** A report that a mail did not arrive, as RFC 3464 has it. */
export function writeBounce({ mailId, recipient, from, subject, code = '5.1.1' }: Bounced): Buffer {
  const boundary = `report-${randomUUID()}`;
  const action = code.startsWith('4') ? 'delayed' : 'failed';
  const lines = [
    'From: Mail Delivery System <MAILER-DAEMON@mx.sandbox.example>',
    `To: <${from}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${randomUUID()}@mx.sandbox.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system of the sandbox. Your message could not be delivered.',
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.sandbox.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${code}`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${mailId}>`,
    `To: <${recipient}>`,
    `Subject: ${subject.replaceAll(/[^\x20-\x7e]/g, '?')}`,
    '',
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
