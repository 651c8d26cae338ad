import { inspectIncoming, keepIncoming, type IncomingFile } from '../attachments/index.ts';
import { applyMailRefusal, normaliseEmail, refusesMail } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { MailUnreadable, readMail, readReplyAddress, type ReadMail } from '../mail/index.ts';
import { deleteDeadAddress } from './dead-address-store.ts';
import { messageReceived, type MailDetails } from './incoming.ts';
import { applyBounce } from './mail-bounce.ts';
import { findMailById, findMailsById } from './mail-store.ts';
import { insertMessage } from './message-store.ts';
import { queueMessage } from './queue-message.ts';

/** What is kept of one mail, which fits a message of a conversation with the names of its files below. */
const MOST_TEXT = 9_000;
const KB = 1024;

export type MailReceipt =
  | { readonly kind: ReadMail['kind']; readonly messageId: string; readonly isNew: true }
  /** This very mail came in before, or it is one of ours. */
  | { readonly kind: 'known'; readonly isNew: false }
  /** It names no sender, or is no mail: left in the mailbox. */
  | { readonly kind: 'unreadable'; readonly isNew: false };

/** Whoever reads a mail that was cut knows it, and where the rest is. */
function bounded(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  return `${text.slice(0, MOST_TEXT)} …\n\n[The mail goes on. All of it is in the mailbox.]`;
}

/** What came with a machine's mail is named, not kept: it stays in the mailbox. */
function withFiles({ kind, text, files }: ReadMail): string {
  if (kind === 'person' && files.length > 0) return bounded(text);
  const notes = files.map(
    ({ name, contentType, bytes }) => `[Attached: ${name}, ${contentType}, ${Math.ceil(bytes / KB)} KB]`,
  );
  const words = text === '' && notes.length === 0 ? '(An e-mail without words.)' : bounded(text);
  return [words, notes.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** What a mail is about: the address it came to says it, else the mails it answers. */
async function aboutOf(tx: TransactionContext, mail: ReadMail): Promise<MailDetails['about']> {
  const mailbox = tx.settings.mailbox?.address;
  for (const address of mailbox === undefined ? [] : mail.recipients) {
    const target = readReplyAddress(tx.crypto, mailbox ?? '', address);
    if (target !== null) return target;
  }
  const known = await findMailsById(tx.db, mail.refersTo);
  const nearest = mail.refersTo.flatMap((mailId) => known.filter((row) => row.mailId === mailId))[0];
  return nearest === undefined ? null : { kind: 'message', id: nearest.id };
}

interface Read {
  readonly mail: ReadMail;
  readonly from: string;
  readonly files: readonly IncomingFile[];
}

/** Whoever wants no more mails is told so once a day, and nobody has to answer them. */
async function refuse(tx: TransactionContext, { mailId, subject, text }: ReadMail, from: string): Promise<void> {
  await applyMailRefusal(tx, { from, subject, text, mailId });
  const day = tx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  await queueMessage(tx, {
    template: 'keyword_answer',
    channel: 'email',
    address: from,
    details: { keyword: 'revoke_email' },
    dedupeKey: `mail-refusal:${tx.crypto.blindIndex('email', from)}:${day}`,
  });
}

async function keep(tx: TransactionContext, { mail, from, files }: Read): Promise<MailReceipt> {
  const { mailId, kind, authentic } = mail;
  if (await findMailById(tx.db, mailId)) return { kind: 'known', isNew: false };
  const id = newId();
  const addressBidx = tx.crypto.blindIndex('email', from);
  const settled = kind === 'person' && refusesMail(mail);
  const details: MailDetails = {
    kind,
    authentic,
    about: await aboutOf(tx, mail),
    ...(settled ? { settled } : {}),
  };
  const content = { channel: 'email', subject: mail.subject ?? '', html: '', text: withFiles(mail) };
  const isNew = await insertMessage(tx.db, {
    id,
    direction: 'in',
    channel: 'email',
    template: 'inbound',
    dedupeKey: `mail-in:${mailId}`,
    addressEnc: tx.crypto.encrypt('messages.address', from),
    addressBidx,
    holdId: null,
    bookingId: null,
    details,
    sendAfter: tx.clock.now(),
    status: 'received',
    providerMessageId: null,
    contentEnc: tx.crypto.encrypt('messages.content', JSON.stringify(content)),
    mailId,
    at: tx.clock.now(),
  });
  if (!isNew) return { kind: 'known', isNew: false };
  await keepIncoming(tx, id, files);
  audit(tx, { action: 'message.receive', entityType: 'message', entityId: id, after: { kind, authentic } });
  if (mail.bounce !== null) await applyBounce(tx, mail.bounce);
  if (kind === 'person') await deleteDeadAddress(tx.db, addressBidx);
  if (settled) await refuse(tx, mail, from);
  // Our own alerts may arrive in the very mailbox we read; talking to ourselves would never end.
  if (kind !== 'bounce' && from !== tx.settings.mailbox?.address) await enqueue(tx, messageReceived, { messageId: id });
  return { kind, messageId: id, isNew: true };
}

async function read(ctx: Context, raw: Uint8Array): Promise<ReadMail | null> {
  try {
    return await readMail(raw, ctx.settings.mailbox?.authservId ?? null);
  } catch (error) {
    if (error instanceof MailUnreadable) return null;
    throw error;
  }
}

/**
 * Keeps an e-mail that came in, as it stood on the wire, once however often it is handed over (its Message-ID is unique),
 * and passes it on to whoever threads it. Bounces are written down with the mail they are about. Throws
 * `payload_too_large` above `MOST_MAIL_BYTES`.
 */
export async function receiveMail(ctx: Context, { raw }: { readonly raw: Uint8Array }): Promise<MailReceipt> {
  authorize(ctx, 'message.send');
  if (raw.byteLength > MOST_MAIL_BYTES)
    throw new AppError('payload_too_large', { reason: `a mail of ${raw.byteLength} bytes` });
  const mail = await read(ctx, raw);
  if (mail === null || mail.from === null) {
    ctx.log.warn({ bytes: raw.byteLength }, 'a mail that cannot be read was left where it is');
    return { kind: 'unreadable', isNew: false };
  }
  const from = normaliseEmail(mail.from);
  // Before the transaction: drawing pictures takes its time.
  const files = mail.kind === 'person' ? await inspectIncoming(ctx, mail.files) : [];
  return withTransaction(ctx, (tx) => keep(tx, { mail, from, files }));
}

/** More than any mail server takes by default. */
export const MOST_MAIL_BYTES = 26_214_400;
