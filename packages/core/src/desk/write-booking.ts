/** Writes a party that has no hold: its seat, its bill, its deadlines and everything that is told about it (domain 4). */
import type { DeskContact, Venue } from '@myhibachi/contracts';
import { freezePolicy } from '../agreements/index.ts';
import { postCharges } from '../billing/index.ts';
import {
  UNTOUCHED,
  appendTimeline,
  askToMeasure,
  depositDeadline,
  findBookingOfRequest,
  guestsOf,
  insertBooking,
  isCodeTaken,
  newBookingCode,
  queueForBooking,
  termsWanted,
  type Booking,
} from '../booking/index.ts';
import { isStoppedByText, recordConsent, toE164, upsertCustomer } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  invalidField,
  isAppError,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import type { QuoteRecord } from '../quoting/index.ts';
import { claimSeat, durationMinutes, eventInstant, findAlternatives } from '../scheduling/index.ts';
import type { Station } from '../stations/index.ts';
import type { Variables } from '../variables/index.ts';
import { depositDeadlines } from './deposit-deadlines.ts';
import { queueDepositReminders } from './deposit-reminders.ts';

export interface BookingWish {
  readonly source: 'phone' | 'staff' | 'sms';
  readonly date: string;
  readonly start: string;
  readonly venue: Venue;
  readonly contact: DeskContact;
  /** The yes to texts, with the sentence it was said to and where; null where none was said. */
  readonly smsConsent: { readonly wording: string; readonly wordingVersion: string; readonly source: string } | null;
  readonly requests?: string | undefined;
  readonly dietaryNotes?: string | undefined;
  readonly shortNotice?: string | undefined;
}

export interface Prepared {
  readonly quote: QuoteRecord;
  readonly station: Station;
  readonly slot: string;
  readonly figures: Variables;
}

const WAYS = { phone: 'Booked by phone.', staff: 'Booked by our staff.', sms: 'Booked by text.' } as const;

function compose(ctx: Context, input: BookingWish, prepared: Prepared, customerId: string): Booking {
  const { quote, station, slot, figures } = prepared;
  const { totalCents, ...amounts } = quote.totals;
  const now = ctx.clock.now();
  const startsAt = eventInstant(input.date, input.start, station.timeZone);
  const deadlines = depositDeadlines(now, startsAt, figures);
  return {
    ...UNTOUCHED,
    id: newId(),
    code: newBookingCode(),
    holdId: null,
    customerId,
    stationId: station.id,
    source: input.source,
    status: 'deposit_pending',
    date: input.date,
    start: input.start,
    slot,
    timeZone: station.timeZone,
    startsAt,
    durationMinutes: durationMinutes(guestsOf(quote.party), figures['scheduling.durations']),
    party: quote.party,
    upgrades: quote.upgrades,
    addOns: quote.addOns,
    priceVersion: quote.priceVersion,
    gratuityPercent: quote.gratuityPercent,
    lines: quote.lines,
    charges: { ...amounts, feesCents: 0 },
    totalCents,
    depositCents: quote.depositCents,
    travel: quote.travel,
    needsTravelConfirmation: quote.travel.status === 'to_be_confirmed',
    venue: input.venue,
    contact: { ...input.contact, phone: toE164(input.contact.phone, 'contact.phone') },
    requests: input.requests ?? null,
    dietaryNotes: input.dietaryNotes ?? null,
    policy: { ...freezePolicy(figures), depositCents: quote.depositCents },
    reschedules: 0,
    depositToldAt: deadlines.toldAt,
    depositDueAt: deadlines.dueAt,
    createdAt: now,
    updatedAt: now,
  };
}

async function insertWithCode(tx: TransactionContext, draft: Booking): Promise<Booking> {
  for (;;) {
    if ((await findBookingOfRequest(tx)) !== null) throw new AppError('idempotency_in_progress');
    const booking = { ...draft, code: newBookingCode() };
    if (!(await isCodeTaken(tx, booking.code)) && (await insertBooking(tx, booking, tx.origin.requestKey)))
      return booking;
  }
}

/** By text who may be texted and booked by phone or text, by e-mail whoever has an address (domain 6). */
async function inviteToSign(tx: TransactionContext, booking: Booking, texts: boolean): Promise<void> {
  const byText = texts && (booking.source === 'phone' || booking.source === 'sms');
  if (byText) await enqueue(tx, termsWanted, { bookingId: booking.id });
  if (!byText || booking.contact.email !== undefined)
    await queueForBooking(tx, booking, 'signing_link', { event: 'first', channels: ['email'] });
}

async function write(
  tx: TransactionContext,
  input: BookingWish,
  prepared: Prepared,
  mayBook: (tx: TransactionContext, customerId: string) => Promise<void>,
): Promise<Booking> {
  const { station } = prepared;
  const customerId = await upsertCustomer(tx, input.contact);
  await mayBook(tx, customerId);
  const booking = await insertWithCode(tx, compose(tx, input, prepared, customerId));
  const late = input.shortNotice !== undefined;
  // The seat comes first, so that whoever loses the race does no more work than that.
  await claimSeat(tx, { station, date: booking.date, start: booking.start }, { bookingId: booking.id }, late);
  await postCharges(tx, booking.id, booking.charges);
  if (input.smsConsent !== null) {
    const address = booking.contact.phone;
    const about = { channel: 'sms', purpose: 'transactional', address } as const;
    if (await isStoppedByText(tx, about))
      throw invalidField(
        'smsConsent',
        'Texts to this number were stopped by STOP. Only a text with START from that phone starts them again.',
      );
    await recordConsent(tx, { ...about, granted: true, ...input.smsConsent });
  }
  await appendTimeline(tx, booking.id, 'made', WAYS[input.source], { note: input.shortNotice });
  // Whoever books by phone is on the line.
  const prompted = booking.source === 'phone' ? { prompted: true } : {};
  await queueForBooking(tx, booking, 'deposit_request', { event: 'first', ...prompted });
  await inviteToSign(tx, booking, input.smsConsent !== null);
  await queueDepositReminders(tx, booking);
  await askToMeasure(tx, booking);
  const startAfter = booking.depositDueAt ?? tx.clock.now();
  await enqueue(tx, depositDeadline, { bookingId: booking.id }, { startAfter });
  audit(tx, {
    action: 'booking.create',
    entityType: 'booking',
    entityId: booking.id,
    stationId: station.id,
    after: {
      code: booking.code,
      status: booking.status,
      date: booking.date,
      start: booking.start,
      totalCents: booking.totalCents,
    },
    ...(input.shortNotice === undefined ? {} : { reason: input.shortNotice }),
  });
  return booking;
}

/** Who lost the race is not lost: the request stays as a lead, and the nearest free starts come along (domain 3). */
async function keepAsLead(ctx: Context, input: BookingWish, { quote, station, slot }: Prepared) {
  const { adults, children } = quote.party;
  await recordLead(ctx, {
    source: 'booking_failed',
    contact: input.contact,
    adults,
    children,
    eventDate: input.date,
    quoteId: quote.id,
    stationId: station.id,
  });
  return findAlternatives(ctx, station, { date: input.date, start: input.start, slot });
}

/**
 * Books, in one transaction; `mayBook` may refuse once the customer is known. Whoever loses the race for the seat is kept
 * as a lead and gets `slot_taken` with three alternatives. The caller has prepared.
 */
export async function writeBooking(
  ctx: Context,
  input: BookingWish,
  prepared: Prepared,
  mayBook: (tx: TransactionContext, customerId: string) => Promise<void> = () => Promise.resolve(),
): Promise<Booking> {
  authorize(ctx, input.source === 'sms' ? 'booking.take' : 'booking.create');
  try {
    return await withTransaction(ctx, (tx) => write(tx, input, prepared, mayBook));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    throw new AppError('slot_taken', {
      details: { alternatives: await keepAsLead(ctx, input, prepared) },
      cause: error,
    });
  }
}
