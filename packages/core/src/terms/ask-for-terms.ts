import { getSignedAgreement } from '../agreements/index.ts';
import { addConversationEvent, lastWordsByText, type OurLastWords } from '../conversations/index.ts';
import {
  agreementSubject,
  appendTimeline,
  composeForBooking,
  findBooking,
  hostLanguage,
  isSignable,
  lockBooking,
  type Booking,
} from '../booking/index.ts';
import { mayContact } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  describeActor,
  enqueue,
  invalidField,
  newId,
  notFound,
  reachesStation,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { queueMessage, type Language } from '../messaging/index.ts';
import { hoursAfter } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { termsDeadline } from './jobs.ts';
import {
  closeTermsRequest,
  demandCode,
  insertTermsRequest,
  listOpenTerms,
  listTermsOfBooking,
  lockTermsOf,
} from './terms-store.ts';

/** Whoever reads the conversation by text sees that the host was asked. */
async function sayInTalk(tx: TransactionContext, booking: Booking, talk: OurLastWords | null): Promise<void> {
  if (talk === null) return;
  const text = `Asked by text to agree to the terms of ${booking.code}.`;
  await addConversationEvent(tx, { conversationId: talk.conversation.id, text, bookingId: booking.id });
}

/** Replaces what is open for this booking; answers whether the phone is asked about another one as well. */
async function makeRoom(tx: TransactionContext, booking: Booking): Promise<boolean> {
  const open = await listOpenTerms(tx, booking.contact.phone);
  const others = open.filter(({ bookingId }) => bookingId !== booking.id).map(({ id }) => id);
  for (const { id } of open.filter(({ bookingId }) => bookingId === booking.id))
    await closeTermsRequest(tx, id, { status: 'withdrawn' });
  await demandCode(tx, others);
  return others.length > 0;
}

/** A host who texts with us in Spanish is asked in it, whatever they were booked in. */
async function languageFor(tx: TransactionContext, booking: Booking, talk: OurLastWords | null): Promise<Language> {
  return talk?.conversation.language === 'es' ? 'es' : hostLanguage(tx, booking);
}

/** Whoever has just booked by phone is on the line: the text that follows answers them. */
async function hasJustBooked(tx: TransactionContext, { source, createdAt }: Booking): Promise<boolean> {
  const since = tx.clock.now().subtract({ minutes: (await getVariables(tx))['messages.answerMinutes'] });
  return source === 'phone' && tx.actor.kind === 'system' && Temporal.Instant.compare(createdAt, since) >= 0;
}

/** Asks, as part of the caller's transaction, which holds the phone's lock and the booking's. Answers the request's id. */
export async function ask(tx: TransactionContext, booking: Booking): Promise<string> {
  const { phone } = booking.contact;
  const needsCode = await makeRoom(tx, booking);
  const { templateVersion, title, text, sha256 } = await composeForBooking(tx, booking);
  const talk = await lastWordsByText(tx, phone);
  const language = await languageFor(tx, booking, talk);
  const [id, messageId, askedAt] = [newId(), newId(), tx.clock.now()];
  const expiresAt = hoursAfter(askedAt, (await getVariables(tx))['agreement.replyHours']);
  await queueMessage(tx, {
    id: messageId,
    template: 'terms_request',
    channel: 'sms',
    address: phone,
    bookingId: booking.id,
    details: { requestId: id },
    dedupeKey: `terms_request:${id}`,
    prompted: await hasJustBooked(tx, booking),
  });
  await insertTermsRequest(tx, {
    id,
    bookingId: booking.id,
    phone,
    templateVersion,
    title,
    text,
    sha256,
    language,
    needsCode,
    askedBy: describeActor(tx.actor),
    askedAt,
    expiresAt,
    messageId,
  });
  await enqueue(tx, termsDeadline, { requestId: id }, { startAfter: expiresAt });
  await appendTimeline(tx, booking.id, 'terms_asked', 'You were asked by text to agree to the terms.');
  await sayInTalk(tx, booking, talk);
  audit(tx, {
    action: 'terms.ask',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    after: { requestId: id, version: templateVersion, sha256, language, expiresAt: expiresAt.toString() },
  });
  return id;
}

async function isSigned(ctx: Context, booking: Booking): Promise<boolean> {
  return (await getSignedAgreement(ctx, agreementSubject(booking))) !== null;
}

/** Whether the host may be asked by text: they agreed to texts, and the phone is theirs. */
export async function mayText(ctx: Context, { contact, phoneWrongAt }: Booking): Promise<boolean> {
  if (phoneWrongAt !== null) return false;
  return mayContact(ctx, { channel: 'sms', purpose: 'transactional', address: contact.phone });
}

/**
 * Asks the host of a booking made by phone or text for their agreement by text, once for a booking (domain 6). Whoever may
 * not be texted, has signed or is asked already is left alone; answers whether they were asked.
 */
export async function requestTerms(ctx: Context, input: { readonly bookingId: string }): Promise<boolean> {
  authorize(ctx, 'booking.resend_link');
  const known = await findBooking(ctx, input.bookingId);
  if (known === null) return false;
  return withTransaction(ctx, async (tx) => {
    await lockTermsOf(tx, known.contact.phone);
    const booking = await lockBooking(tx, input.bookingId);
    if (booking === null || !isSignable(booking) || (await isSigned(tx, booking))) return false;
    // Another number than the one locked: our people see that nobody was asked, and ask.
    if (booking.contact.phone !== known.contact.phone || !(await mayText(tx, booking))) return false;
    if ((await listTermsOfBooking(tx, booking.id)).length > 0) return false;
    await ask(tx, booking);
    return true;
  });
}

/** The phone of a booking the actor reaches, to lock it before the booking. */
async function phoneOf(ctx: Context, bookingId: string): Promise<string> {
  const booking = await findBooking(ctx, bookingId);
  const here = booking !== null && booking.deletedAt === null;
  if (!here || !reachesStation(ctx.actor, 'booking.resend_link', booking.stationId)) throw notFound('booking');
  return booking.contact.phone;
}

/** The booking as our own people reach it, locked after its phone. Throws `not_found`. */
export async function lockForTerms(tx: TransactionContext, bookingId: string): Promise<Booking> {
  const phone = await phoneOf(tx, bookingId);
  await lockTermsOf(tx, phone);
  const booking = await lockBooking(tx, bookingId);
  if (booking === null || booking.contact.phone !== phone)
    throw new AppError('version_conflict', { message: 'This booking has changed. Please look again.' });
  return booking;
}

/**
 * Asks again, or for the first time, because one of our people wants it; an open request is replaced, at most
 * `desk.linkLimit` requests a booking. Throws `already_done` when it is signed, `invalid_transition` when the party is
 * over, `validation_failed` where texts are not allowed, `limit_reached`.
 */
export async function askForTerms(ctx: Context, input: { readonly bookingId: string }): Promise<{ left: number }> {
  authorize(ctx, 'booking.resend_link');
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForTerms(tx, input.bookingId);
    if (!isSignable(booking))
      throw new AppError('invalid_transition', { message: 'There is nothing to agree to on this booking.' });
    if (await isSigned(tx, booking))
      throw new AppError('already_done', { message: 'The agreement is signed already.' });
    if (!(await mayText(tx, booking)))
      throw invalidField('channel', 'The host did not agree to texts. Please send the link to sign by e-mail.');
    const asked = (await listTermsOfBooking(tx, booking.id)).length + 1;
    const left = (await getVariables(tx))['desk.linkLimit'] - asked;
    if (left < 0) throw new AppError('limit_reached', { message: `The host was asked ${asked - 1} times already.` });
    await ask(tx, booking);
    audit(tx, {
      action: 'terms.ask_again',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { left },
    });
    return { left };
  });
}
