import { createHash } from 'node:crypto';
import { simpleParser, type AddressObject, type EmailAddress, type ParsedMail } from 'mailparser';
import { isAuthentic } from './authenticity.ts';
import { judgeKind, type MailKind } from './judge-kind.ts';
import { headerOf, headersNamed, mailIdsIn } from './mail-headers.ts';
import { readBounce, type Bounce } from './read-bounce.ts';
import { oneLine, replyText } from './reply-text.ts';

/** A mail nobody can read: no MIME, too deep, or headers without end. */
export class MailUnreadable extends Error {
  override readonly name = 'MailUnreadable';
}

export interface MailFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly content: Uint8Array;
}

export interface ReadMail {
  /** Without brackets; of a mail without a Message-ID, the SHA-256 of its bytes. */
  readonly mailId: string;
  readonly kind: MailKind;
  /** Lower case; null where there is not exactly one sender. Proves nothing by itself. */
  readonly from: string | null;
  readonly fromName: string | null;
  /** True when our own mail server vouches for `from`. */
  readonly authentic: boolean;
  /** Every address it was sent to, in lower case. */
  readonly recipients: readonly string[];
  readonly subject: string | null;
  /** Message-IDs it answers, the nearest first. */
  readonly refersTo: readonly string[];
  /** What was written anew. */
  readonly text: string;
  readonly files: readonly MailFile[];
  readonly bounce: Bounce | null;
}

const ONE_ADDRESS = /^[^\s,;<>"()@]{1,64}@[^\s,;<>"()@]{1,255}$/u;
const MOST_REFERENCES = 30;
const MOST_RECIPIENTS = 200;
const MOST_FILES = 20;

function flat(addresses: readonly EmailAddress[]): readonly string[] {
  return addresses.flatMap(({ address, group }) => [
    ...(address === undefined ? [] : [address.toLowerCase()]),
    ...flat(group ?? []),
  ]);
}

function mailboxes(headers: AddressObject | AddressObject[] | undefined): readonly string[] {
  return [headers ?? []].flat().flatMap(({ value }) => flat(value));
}

function senderOf(mail: ParsedMail): { readonly from: string | null; readonly fromName: string | null } {
  const [sender, ...others] = mail.from?.value ?? [];
  const isOne = headersNamed(mail, 'from').length === 1 && others.length === 0;
  const address = sender?.address?.trim().toLowerCase() ?? '';
  if (sender === undefined || !isOne || !ONE_ADDRESS.test(address)) return { from: null, fromName: null };
  const name = oneLine(sender.name);
  return { from: address, fromName: name === '' ? null : name.slice(0, 120) };
}

function recipientsOf(mail: ParsedMail): readonly string[] {
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'].flatMap((name) =>
    headersNamed(mail, name).map((value) => value.replaceAll(/[<>\s]/g, '').toLowerCase()),
  );
  return [...new Set([...mailboxes(mail.to), ...mailboxes(mail.cc), ...delivered])].slice(0, MOST_RECIPIENTS);
}

function referencesOf(mail: ParsedMail): readonly string[] {
  const answered = mailIdsIn(mail.inReplyTo ?? '');
  const thread = mailIdsIn([mail.references ?? []].flat().join(' ')).toReversed();
  return [...new Set([...answered, ...thread])].slice(0, MOST_REFERENCES);
}

function filesOf(mail: ParsedMail): readonly MailFile[] {
  return mail.attachments.slice(0, MOST_FILES).map(({ filename, contentType, size, content }) => ({
    name: oneLine(filename ?? 'without a name').slice(0, 120),
    contentType: contentType.slice(0, 80),
    bytes: size,
    content,
  }));
}

async function parse(raw: Uint8Array): Promise<ParsedMail> {
  try {
    return await simpleParser(Buffer.from(raw), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
      // What came back or was passed on is not what was written.
      ignoreEmbedded: true,
      checksumAlgo: false,
      maxHeadSize: 256 * 1024,
      maxChildNodes: 200,
    });
  } catch (error) {
    throw new MailUnreadable('the mail cannot be parsed', { cause: error });
  }
}

/**
 * Reads a mail as it stood on the wire. `ourServer` is the id our receiving mail server writes into its
 * Authentication-Results; null trusts no line. Throws `MailUnreadable`.
 */
export async function readMail(raw: Uint8Array, ourServer: string | null): Promise<ReadMail> {
  const mail = await parse(raw);
  const { from, fromName } = senderOf(mail);
  const subject = oneLine(mail.subject ?? '');
  const kind = judgeKind(mail, from ?? '');
  return {
    mailId:
      mailIdsIn(headerOf(mail, 'message-id') ?? '')[0] ??
      `${createHash('sha256').update(raw).digest('hex')}@without.message-id.invalid`,
    kind,
    from,
    fromName,
    authentic: from !== null && isAuthentic(headersNamed(mail, 'authentication-results'), ourServer, from),
    recipients: recipientsOf(mail),
    subject: subject === '' ? null : subject.slice(0, 300),
    refersTo: referencesOf(mail),
    text: replyText(mail),
    files: filesOf(mail),
    bounce: kind === 'bounce' ? readBounce(mail) : null,
  };
}
