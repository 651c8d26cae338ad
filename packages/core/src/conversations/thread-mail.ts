/** Which conversation an e-mail belongs to: the address it came to says it, else the mail it answers, else its sender. */
import { findBooking } from '../booking/index.ts';
import type { TransactionContext } from '../kernel/index.ts';
import { getMail, type IncomingMessage } from '../messaging/index.ts';
import { append } from './append.ts';
import { nextConversationStatus } from './conversation-state.ts';
import { findConversation, saveConversation } from './conversation-store.ts';
import { identityOf } from './identities.ts';
import { findIdentity, verifyIdentity, type IdentityRow } from './identity-store.ts';
import { openOrFind, receiveHostMessage, type HostMessage, type Received } from './receive-host-message.ts';
import { findByTransport } from './thread-store.ts';

export type IncomingMail = IncomingMessage & { readonly mail: NonNullable<IncomingMessage['mail']> };

interface Place {
  readonly identity: IdentityRow;
  readonly booking: HostMessage['booking'];
}

async function bookingOf(tx: TransactionContext, bookingId: string | null): Promise<HostMessage['booking']> {
  const booking = bookingId === null ? null : await findBooking(tx, bookingId);
  return booking === null ? undefined : { id: booking.id, stationId: booking.stationId };
}

function addressOf(tx: TransactionContext, { addressEnc }: IdentityRow): string {
  return addressEnc === null ? '' : tx.crypto.decrypt('contact_identities.address', addressEnc);
}

async function ofConversation(tx: TransactionContext, conversationId: string): Promise<Place | null> {
  const conversation = await findConversation(tx.db, conversationId);
  const identity = conversation?.channel === 'email' ? await findIdentity(tx.db, conversation.identityId) : null;
  // Erased, or never an address: nobody could be answered there.
  if (identity === null || !addressOf(tx, identity).includes('@')) return null;
  return { identity, booking: await bookingOf(tx, conversation?.bookingId ?? null) };
}

/** An answer to a confirmation is about that booking, and from whom the confirmation was for. */
async function ofMessage(tx: TransactionContext, messageId: string): Promise<Place | null> {
  const words = await findByTransport(tx.db, messageId);
  if (words !== null) return ofConversation(tx, words.conversationId);
  const mail = await getMail(tx, messageId);
  if (mail === null || mail.direction !== 'out' || mail.template.startsWith('staff_')) return null;
  const identity = await identityOf(tx, { kind: 'email', address: mail.address }, false);
  return { identity, booking: await bookingOf(tx, mail.bookingId) };
}

async function placeOf(tx: TransactionContext, { mail, from }: IncomingMail): Promise<Place> {
  const { about } = mail;
  const named =
    about === null ? null : await (about.kind === 'conversation' ? ofConversation : ofMessage)(tx, about.id);
  if (named !== null) return named;
  const identity = await identityOf(tx, { kind: 'email', address: from }, mail.authentic);
  return { identity, booking: undefined };
}

/** Whose address this mail proves to be theirs: nobody's, unless our mail server vouches for it. */
async function provenCustomer(
  tx: TransactionContext,
  identity: IdentityRow,
  { mail, from }: IncomingMail,
): Promise<string | null> {
  if (!mail.authentic || !isFrom(tx, identity, from)) return null;
  if (identity.verifiedAt === null) await verifyIdentity(tx.db, identity.id, tx.clock.now());
  return identity.customerId;
}

function isFrom(tx: TransactionContext, identity: IdentityRow, from: string): boolean {
  return addressOf(tx, identity) === from;
}

/** Whoever answers from elsewhere is heard, but we go on writing to the address we know. */
function wordsOf(tx: TransactionContext, identity: IdentityRow, { from, text }: IncomingMail): string {
  return isFrom(tx, identity, from) ? text : `[Written from another address: ${from}]\n\n${text}`;
}

const MACHINE_WORDS = {
  auto_reply: 'Automatic reply',
  bulk: 'Sent by a program or list',
  bounce: 'Mail server',
} as const;

/**
 * What a machine wrote is kept and never answered (RFC 3834): in an open conversation as something that happened, else in
 * one that is closed at once, where it can be found.
 */
async function keepQuietly(tx: TransactionContext, place: Place, incoming: IncomingMail): Promise<Received> {
  const { kind } = incoming.mail;
  const earlier = await findByTransport(tx.db, incoming.id);
  if (earlier !== null) {
    const { conversationId, id: messageId, seq } = earlier;
    return { conversationId, messageId, seq, isNew: false };
  }
  const subject = incoming.subject ?? 'No subject';
  const before = await openOrFind(tx, { identityId: place.identity.id, channel: 'email', text: '', subject });
  const head = kind === 'person' ? '' : `${MACHINE_WORDS[kind]}: ${subject}\n\n`;
  const words = { author: 'system', kind: 'event', transportId: incoming.id } as const;
  const { conversation, messageId, seq } = await append(tx, before, { ...words, text: `${head}${incoming.text}` });
  if (before.lastSeq === 0)
    await saveConversation(tx.db, conversation, {
      status: nextConversationStatus(conversation.status, 'close'),
      closedAt: tx.clock.now(),
    });
  return { conversationId: conversation.id, messageId, seq, isNew: true };
}

/** Puts an e-mail where it belongs; only what a person wrote waits for an answer. */
export async function threadMail(tx: TransactionContext, incoming: IncomingMail): Promise<Received> {
  const place = await placeOf(tx, incoming);
  const { identity, booking } = place;
  if (incoming.mail.kind !== 'person') return keepQuietly(tx, place, incoming);
  const customerId = await provenCustomer(tx, identity, incoming);
  return receiveHostMessage(tx, {
    identityId: identity.id,
    channel: 'email',
    text: wordsOf(tx, identity, incoming),
    transportId: incoming.id,
    customerId,
    ...(incoming.settled ? { settled: true } : {}),
    ...(booking === undefined ? {} : { booking }),
    ...(incoming.subject === null ? {} : { subject: incoming.subject }),
  });
}
