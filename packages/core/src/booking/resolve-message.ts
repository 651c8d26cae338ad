/**
 * Decides at the moment of sending whether a queued message is still right, and what it says (domain 10): a reminder
 * for a hold that was signed meanwhile is not sent, one for a party that moved finds itself outdated.
 */
import { getSignedAgreement, type SignedAgreement } from '../agreements/index.ts';
import { paymentInstructions } from '../billing/index.ts';
import { isOn } from '../flags/index.ts';
import { normaliseEmail } from '../customers/index.ts';
import { cents, type Context, type MailAttachment } from '../kernel/index.ts';
import {
  dateInWords,
  momentInWords,
  timeInWords,
  type Language,
  type MessageFacts,
  type QueuedMessage,
  type Resolution,
} from '../messaging/index.ts';

import { listStations } from '../stations/index.ts';
import { isLiveHold } from './booking-state.ts';
import type { Booking } from './booking-row-store.ts';
import { agreementSubject } from './agreement-subject.ts';
import { findBooking } from './booking-store.ts';
import { agreementFile, calendarFile, type BookingFile } from './get-documents.ts';
import { findDepositPause } from './deposit-store.ts';
import { findHold, type Hold } from './hold-store.ts';
import { missingDeposit } from './missing-deposit.ts';
import { amount, detail, words } from './message-details.ts';
import { moneyFacts } from './money-facts.ts';
import { baseFacts, bookingFacts, holdFacts, hostLanguage } from './message-facts.ts';

function skip(why: string): Resolution {
  return { kind: 'skip', why };
}

async function instructionFacts(
  ctx: Context,
  message: QueuedMessage,
  code: string,
): Promise<Pick<MessageFacts, 'instructions'>> {
  const method = detail(message, 'method') === 'venmo' ? 'venmo' : 'zelle';
  const amountCents = amount(message, 'amountCents');
  const { to, memo } = await paymentInstructions(ctx, method, code, { amountCents: cents(amountCents) });
  return { instructions: { method, to, memo, amountCents } };
}

/** The state a hold must be in for each message about it. */
const HOLD_MESSAGES: Readonly<Record<string, (hold: Hold) => boolean>> = {
  hold_placed: (hold) => hold.status === 'pending_signature',
  hold_sign_reminder: (hold) => hold.status === 'pending_signature',
  hold_pay_reminder: (hold) => hold.status === 'pending_deposit',
  signing_link: (hold) => isLiveHold(hold.status),
  payment_instructions: (hold) => hold.status === 'pending_deposit',
  payment_received: (hold) => isLiveHold(hold.status),
  hold_released: (hold) => hold.status === 'released',
  hold_expired: (hold) => hold.status === 'expired',
  late_payment_refunded: (hold) => hold.status === 'expired' || hold.status === 'released',
};

async function resolveForHold(ctx: Context, message: QueuedMessage, hold: Hold): Promise<Resolution> {
  const fits = HOLD_MESSAGES[message.template];
  if (fits === undefined || !fits(hold)) return skip(`the hold is ${hold.status}`);
  const facts = await holdFacts(ctx, hold);
  if (message.template === 'payment_instructions')
    return { kind: 'send', facts: { ...facts, ...(await instructionFacts(ctx, message, hold.code)) } };
  return {
    kind: 'send',
    facts: { ...facts, amountCents: amount(message, 'amountCents'), refundCents: amount(message, 'refundCents') },
  };
}

/** The state a booking must be in for each message about it. */
const BOOKING_MESSAGES: Readonly<Record<string, (booking: Booking, message: QueuedMessage) => boolean>> = {
  booking_confirmed: (booking) => booking.status !== 'cancelled',
  booking_changed: isAhead,
  booking_rescheduled: isAhead,
  booking_cancelled: (booking) => booking.status === 'cancelled',
  day_before: (booking, message) =>
    booking.status === 'confirmed' && booking.startsAt.toString() === words(message, 'startsAt'),
  payment_received: () => true,
  refund_sent: () => true,
  payment_instructions: (booking) => booking.status !== 'no_show',
  deposit_request: (booking) => booking.status === 'deposit_pending',
  deposit_reminder: (booking) => booking.status === 'deposit_pending',
  deposit_cancelled: (booking) => booking.lapsedAt !== null,
  late_payment_refunded: (booking) => booking.status === 'cancelled',
  signing_link: canBeSigned,
  manage_link: () => true,
};

/** Where no hold asked for the signature before the deposit, the booking's own page does. */
function canBeSigned(booking: Booking): boolean {
  return booking.holdId === null && isAhead(booking);
}

function isAhead({ status }: Booking): boolean {
  return status === 'deposit_pending' || status === 'confirmed' || status === 'cancellation_requested';
}

/** What goes to the host even after the booking was deleted: word of their money. */
const AFTER_DELETION: ReadonlySet<string> = new Set(['refund_sent']);

/** A reminder promised to an address the booking no longer has; its successor went to the new one. */
function wasReaddressed(message: QueuedMessage, { contact }: Booking): boolean {
  if (message.template !== 'day_before' && message.template !== 'deposit_reminder') return false;
  const email = contact.email === undefined ? null : normaliseEmail(contact.email);
  return message.address !== (message.channel === 'email' ? email : contact.phone);
}

/** Whoever has the phone said that it is not the host's: they hear nothing of the party. */
function isForWrongPhone(message: QueuedMessage, { phoneWrongAt, contact }: Booking): boolean {
  return message.channel === 'sms' && phoneWrongAt !== null && message.address === contact.phone;
}

/** Why a message about a booking is overtaken by events; null while it is still right. */
async function overtaken(ctx: Context, message: QueuedMessage, booking: Booking): Promise<string | null> {
  const fits = BOOKING_MESSAGES[message.template];
  if (fits === undefined || !fits(booking, message)) return `the booking is ${booking.status} or has moved`;
  if (booking.deletedAt !== null && !AFTER_DELETION.has(message.template)) return 'the booking is deleted';
  if (isForWrongPhone(message, booking)) return 'the phone is not the host’s';
  if (wasReaddressed(message, booking)) return 'the contact has changed';
  if (message.template !== 'deposit_reminder') return null;
  // A reminder threatens with an end that a hand over the deadline keeps away.
  if ((await findDepositPause(ctx, booking.id)) !== null) return 'staff keep the booking open';
  return (await missingDeposit(ctx, booking)) > 0 ? null : 'the deposit has arrived';
}

const WITH_CALENDAR: ReadonlySet<string> = new Set(['booking_confirmed', 'booking_rescheduled', 'booking_cancelled']);

function attach(file: BookingFile, contentType: string): MailAttachment {
  const content = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  return { filename: file.filename, contentType, content };
}

/** The signature a message speaks of; null where there is none, or where the message does not speak of it. */
async function signatureFor(ctx: Context, message: QueuedMessage, booking: Booking): Promise<SignedAgreement | null> {
  return message.template === 'booking_confirmed' ? getSignedAgreement(ctx, agreementSubject(booking)) : null;
}

function agreementFacts(booking: Booking, signed: SignedAgreement | null): Pick<MessageFacts, 'agreement'> {
  if (signed !== null) return { agreement: 'attached' };
  return { agreement: canBeSigned(booking) ? 'to_sign' : 'none' };
}

async function attachmentsFor(
  ctx: Context,
  message: QueuedMessage,
  booking: Booking,
  signed: SignedAgreement | null,
): Promise<MailAttachment[]> {
  if (message.channel !== 'email' || !WITH_CALENDAR.has(message.template)) return [];
  const calendar = attach(await calendarFile(ctx, booking), 'text/calendar');
  return signed === null
    ? [calendar]
    : [attach(await agreementFile(ctx, booking, signed), 'application/pdf'), calendar];
}

function movedFrom(message: QueuedMessage, language: Language): Partial<MessageFacts> {
  const [date, start] = [words(message, 'previousDate'), words(message, 'previousStart')];
  return date === '' || start === ''
    ? {}
    : { previous: { date: dateInWords(date, language), time: timeInWords(start, language) } };
}

async function resolveForBooking(ctx: Context, message: QueuedMessage, booking: Booking): Promise<Resolution> {
  const why = await overtaken(ctx, message, booking);
  if (why !== null) return skip(why);
  const target = { stationId: booking.stationId, targetingKey: booking.id };
  if (message.template === 'day_before' && !(await isOn(ctx, 'messages.day-before', target)))
    return skip('switched off by the flag messages.day-before');
  const language = await hostLanguage(ctx, booking);
  // What was promised before changes had Spanish words has only the others.
  const change = (language === 'es' ? words(message, 'changeInSpanish') : '') || words(message, 'change');
  const signed = await signatureFor(ctx, message, booking);
  const facts: MessageFacts = {
    // Once the deposit is in, signing has time until the party.
    ...(message.template === 'signing_link'
      ? { deadline: momentInWords(booking.startsAt, booking.timeZone, language) }
      : {}),
    ...(await bookingFacts(ctx, booking)),
    amountCents: amount(message, 'amountCents'),
    refundCents: amount(message, 'refundCents'),
    cancelled: booking.status === 'cancelled' || booking.status === 'no_show',
    ...(await moneyFacts(ctx, message, booking)),
    keptCents: amount(message, 'keptCents'),
    feeCents: amount(message, 'feeCents'),
    rule: words(message, 'rule'),
    changes: change.split('\n'),
    ...(detail(message, 'wasCents') === undefined ? {} : { wasCents: amount(message, 'wasCents') }),
    ...movedFrom(message, language),
    ...agreementFacts(booking, signed),
    ...(message.template === 'payment_instructions' ? await instructionFacts(ctx, message, booking.code) : {}),
  };
  return { kind: 'send', facts, attachments: await attachmentsFor(ctx, message, booking, signed) };
}

async function resolveAlert(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const [station] = await listStations(ctx);
  const facts = await baseFacts(ctx, station?.timeZone ?? 'UTC');
  return {
    kind: 'send',
    facts: { ...facts, alert: { subject: words(message, 'subject'), body: words(message, 'body') } },
  };
}

/** The resolver the delivery job hands to messaging. */
export async function resolveMessage(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  if (message.template === 'staff_alert') return resolveAlert(ctx, message);
  const booking = message.bookingId === null ? null : await findBooking(ctx, message.bookingId);
  if (booking !== null) return resolveForBooking(ctx, message, booking);
  const hold = message.holdId === null ? null : await findHold(ctx, message.holdId);
  return hold === null ? skip('what it was about is gone') : resolveForHold(ctx, message, hold);
}
