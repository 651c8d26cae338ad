import type { DeskBookingMade, DeskBookingRequest, DeskPreview, DeskPreviewRequest } from '@myhibachi/contracts';
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
  decodeId,
  encodeId,
  enqueue,
  invalidField,
  isAppError,
  newId,
  reachesStation,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import { createQuote, loadQuote, type QuoteRecord } from '../quoting/index.ts';
import {
  claimSeat,
  durationMinutes,
  eventInstant,
  findAlternatives,
  hoursAfter,
  requireSlot,
} from '../scheduling/index.ts';
import { getStation, type Station } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { queueDepositReminders } from './deposit-reminders.ts';
import { judgeSlot } from './slot-verdict.ts';

/** Read out on the phone; kept word for word with the consent it gives (domain 10). */
const SPOKEN_CONSENT = {
  wording:
    'May we text you about this booking? Message and data rates may apply; you can reply STOP at any time to stop.',
  wordingVersion: '2026.1',
} as const;

interface Prepared {
  readonly quote: QuoteRecord;
  readonly station: Station;
  readonly slot: string;
  readonly figures: Variables;
}

/** Priced inside: no figure ever comes from the page. */
async function quoteParty(ctx: Context, wish: DeskPreviewRequest) {
  const { party, upgrades, addOns, venue, date, gratuityPercent } = wish;
  const quote = await createQuote(ctx, {
    party,
    upgrades,
    addOns,
    venue,
    eventDate: date,
    ...(gratuityPercent === undefined ? {} : { gratuityPercent }),
  });
  const stationId = decodeId('stn', quote.station.id);
  if (!reachesStation(ctx.actor, 'booking.create', stationId))
    throw new AppError('forbidden', {
      message: `This address is served by ${quote.station.name}, which is not yours.`,
    });
  return { quote, station: await getStation(ctx, stationId) };
}

/** The exact price, the deposit and the verdict on the asked time; holds nothing. */
export async function previewBooking(ctx: Context, wish: DeskPreviewRequest): Promise<DeskPreview> {
  authorize(ctx, 'booking.create');
  const { quote, station } = await quoteParty(ctx, wish);
  const figures = await getVariables(ctx);
  return {
    quote,
    slot: await judgeSlot(ctx, station, wish),
    depositCents: quote.depositCents,
    payBy: hoursAfter(ctx.clock.now(), figures['deposit.toldHours']).toString(),
    timeZone: station.timeZone,
    consentWording: SPOKEN_CONSENT.wording,
  };
}

async function prepare(ctx: Context, input: DeskBookingRequest): Promise<Prepared> {
  const slot = await requireSlot(ctx, input.start);
  const { quote: shown, station } = await quoteParty(ctx, input);
  if (shown.outcome !== 'priced')
    throw new AppError('needs_human', {
      message: shown.message ?? 'A party like this is planned and quoted as a large event.',
    });
  const quote = await loadQuote(ctx, decodeId('qte', shown.id));
  const expected = input.expectedTotalCents;
  if (expected !== undefined && expected !== quote.totals.totalCents) throw new AppError('figures_changed');
  return { quote, station, slot, figures: await getVariables(ctx) };
}

function compose(ctx: Context, input: DeskBookingRequest, prepared: Prepared, customerId: string): Booking {
  const { quote, station, slot, figures } = prepared;
  const { totalCents, ...amounts } = quote.totals;
  const now = ctx.clock.now();
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
    startsAt: eventInstant(input.date, input.start, station.timeZone),
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
    depositToldAt: hoursAfter(now, figures['deposit.toldHours']),
    depositDueAt: hoursAfter(now, figures['deposit.enforcedHours']),
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

async function write(tx: TransactionContext, input: DeskBookingRequest, prepared: Prepared): Promise<Booking> {
  const { station } = prepared;
  const customerId = await upsertCustomer(tx, input.contact);
  const booking = await insertWithCode(tx, compose(tx, input, prepared, customerId));
  const late = input.shortNotice !== undefined;
  // The seat comes first, so that whoever loses the race does no more work than that.
  await claimSeat(tx, { station, date: booking.date, start: booking.start }, { bookingId: booking.id }, late);
  await postCharges(tx, booking.id, booking.charges);
  if (input.smsConsent) {
    const address = booking.contact.phone;
    const about = { channel: 'sms', purpose: 'transactional', address } as const;
    if (await isStoppedByText(tx, about))
      throw invalidField(
        'smsConsent',
        'Texts to this number were stopped by STOP. Only a text with START from that phone starts them again.',
      );
    await recordConsent(tx, { ...about, granted: true, source: 'phone_call', ...SPOKEN_CONSENT });
  }
  const way = booking.source === 'phone' ? 'Booked by phone.' : 'Booked by our staff.';
  await appendTimeline(tx, booking.id, 'made', way, { note: input.shortNotice });
  await queueForBooking(tx, booking, 'deposit_request', { event: 'first' });
  await inviteToSign(tx, booking, input.smsConsent);
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
async function keepAsLead(ctx: Context, input: DeskBookingRequest, { quote, station, slot }: Prepared) {
  const { adults, children } = input.party;
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

function view(booking: Booking): DeskBookingMade {
  return {
    id: encodeId('bkg', booking.id),
    code: booking.code,
    payBy: (booking.depositToldAt ?? booking.createdAt).toString(),
    cancelledAt: (booking.depositDueAt ?? booking.createdAt).toString(),
    totalCents: booking.totalCents,
  };
}

/**
 * Books a party for a customer (domain 4): the seat is theirs at once, the deposit is promised for `deposit.toldHours`
 * and enforced after `deposit.enforcedHours`. Throws `slot_taken` with three alternatives to whoever loses the race,
 * `needs_human` for what a person quotes, `figures_changed` when another total was read out. The same request sent again
 * under its key answers the booking it made.
 */
export async function makeBooking(ctx: Context, input: DeskBookingRequest): Promise<DeskBookingMade> {
  authorize(ctx, 'booking.create');
  const earlier = await findBookingOfRequest(ctx);
  if (earlier !== null) return view(earlier);
  const prepared = await prepare(ctx, input);
  try {
    return view(await withTransaction(ctx, (tx) => write(tx, input, prepared)));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    throw new AppError('slot_taken', {
      details: { alternatives: await keepAsLead(ctx, input, prepared) },
      cause: error,
    });
  }
}
