/** Reports of mail servers about mails of ours (RFC 3464, in a multipart/report of RFC 6522). */
import type { Attachment, ParsedMail } from 'mailparser';
import { headerOf, mailIdsIn } from './mail-headers.ts';

export interface Bounce {
  /** The Message-ID of the mail it is about, when the report says it. */
  readonly mailId: string | null;
  /** Lower case; whom the mail did not reach. */
  readonly recipient: string | null;
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  readonly code: string;
  /** True when it failed for good; a delay is no end. */
  readonly failed: boolean;
}

export function isBounce(mail: ParsedMail): boolean {
  const type = headerOf(mail, 'content-type')?.toLowerCase() ?? '';
  if (/^multipart\/report\b/.test(type) && /report-type\s*=\s*"?delivery-status/.test(type)) return true;
  return mail.attachments.some(({ contentType }) => contentType === 'message/delivery-status');
}

/** A report is a few lines; what is longer is none. */
const MOST_REPORT = 64 * 1024;

function textOf({ content }: Attachment): string {
  return content.subarray(0, MOST_REPORT).toString('utf8');
}

function field(text: string, name: string): string | null {
  const unfolded = text.replaceAll(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? null;
}

/** `rfc822; host@example.com` and `<host@example.com>`: the address. */
function addressIn(value: string | null): string | null {
  return /[^\s;<>]+@[^\s;<>]+/.exec(value ?? '')?.[0].toLowerCase() ?? null;
}

/** The mail that came back stands in the report as a whole or by its headers. */
function returnedMailId(mail: ParsedMail): string | null {
  const returned = mail.attachments.find(({ contentType }) =>
    ['message/rfc822', 'message/rfc822-headers', 'text/rfc822-headers', 'message/global-headers'].includes(contentType),
  );
  if (returned === undefined) return null;
  return mailIdsIn(field(textOf(returned), 'message-id') ?? '')[0] ?? null;
}

interface Groups {
  /** About the mail as a whole. */
  readonly mail: string;
  /** About the recipient it failed for, else the first. */
  readonly recipient: string;
  readonly failed: boolean;
}

/** The groups of lines of a report, which empty lines divide; the first is about the mail. */
function groupsOf(status: Attachment): Groups {
  const [mail = '', ...recipients] = textOf(status)
    .trim()
    .split(/\r?\n\r?\n+/);
  const groups = recipients.length === 0 ? [mail] : recipients;
  const failure = groups.find((group) => /failed/i.test(field(group, 'action') ?? ''));
  return { mail, recipient: failure ?? groups[0] ?? '', failed: failure !== undefined };
}

/** The id we gave the envelope (RFC 3461), where the report repeats it. */
function envelopeId(text: string): string | null {
  const id = field(text, 'original-envelope-id') ?? '';
  return /^\S{3,512}$/.test(id) ? id : null;
}

const CODE = /\b([245]\.\d{1,3}\.\d{1,3})\b/;

/** Servers that say no more than "failed" (5.0.0) often repeat what the other server said, and that says more. */
function codeOf(recipient: string): string | null {
  const status = CODE.exec(field(recipient, 'status') ?? '')?.[1] ?? null;
  if (status === null || !status.endsWith('.0.0')) return status;
  const said = CODE.exec(field(recipient, 'diagnostic-code') ?? '')?.[1];
  return said?.startsWith(status.slice(0, 1)) === true ? said : status;
}

/** What a report says; null where it names no status. A report about several recipients is read for its first failure. */
export function readBounce(mail: ParsedMail): Bounce | null {
  const status = mail.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (status === undefined) return null;
  const { mail: aboutMail, recipient, failed } = groupsOf(status);
  const code = codeOf(recipient);
  if (code === null) return null;
  return {
    mailId: returnedMailId(mail) ?? envelopeId(aboutMail),
    recipient: addressIn(field(recipient, 'original-recipient')) ?? addressIn(field(recipient, 'final-recipient')),
    code,
    failed: failed && code.startsWith('5'),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  '5.1.1': 'there is no such mailbox',
  '5.1.2': 'there is no such mail domain',
  '5.1.3': 'the address is not a possible one',
  '5.1.6': 'the mailbox has moved',
  '5.1.10': 'its domain takes no mail',
  '5.2.1': 'the mailbox is switched off',
  '5.2.2': 'the mailbox is full',
  '5.2.3': 'the mail is too big for it',
  '5.3.4': 'the mail is too big for it',
  '5.4.4': 'its mail server cannot be found',
  '5.7.1': 'its mail server does not let us in',
};

/** Codes that speak of the address itself: nothing sent there will ever arrive. */
const DEAD: ReadonlySet<string> = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1', '5.4.4']);

/** Why it came back, in words of ours: theirs may hold anything. */
export function bounceReason(code: string): string {
  return `${REASONS[code] ?? 'the other mail server refused it'} (${code})`;
}

export function isDeadAddress(code: string): boolean {
  return DEAD.has(code);
}
