import type { Contact, Hold as HoldView, HoldRequest, PartySummary, SlotAlternative } from '@myhibachi/contracts';
import { freezePolicy } from '../agreements/index.ts';
import { recordConsent, toE164, upsertCustomer } from '../customers/index.ts';
import {
  AppError,
  actingAs,
  audit,
  authorize,
  decodeId,
  enqueue,
  isAppError,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import { loadQuote, requoteForVenue, type QuoteRecord } from '../quoting/index.ts';
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
import { newBookingCode } from './booking-code.ts';
import { viewHold } from './get-hold.ts';
import { countLiveHolds, findHoldOfRequest, insertHold, type Hold, type NewHold } from './hold-store.ts';
import { holdDeadline } from './jobs.ts';
import { holdToken } from './links.ts';
import { queueForHold, queueHoldReminder } from './queue-messages.ts';
import { guestsOf, summariseHold } from './summarise.ts';

/** Wording of the box a host ticks for texts; kept with the consent it gives (domain 10). */
const SMS_CONSENT = {
  wording: 'Text me about this booking. Message and data rates may apply. Reply STOP to stop, HELP for help.',
  wordingVersion: '2026.1',
} as const;

interface Prepared {
  readonly quote: QuoteRecord;
  readonly station: Station;
  readonly slot: string;
  readonly contact: Contact;
  readonly figures: Variables;
}

/**
 * The stored quote a party is taken from, checked: still good, priced online, and right for the full address. Throws
 * `quote_expired`, `needs_human`, `figures_changed` with the new quote.
 */
export async function agreedQuote(ctx: Context, input: Pick<HoldRequest, 'quoteId' | 'venue'>): Promise<QuoteRecord> {
  const quote = await loadQuote(ctx, decodeId('qte', input.quoteId));
  if (quote.outcome !== 'priced')
    throw new AppError('needs_human', { message: 'One of us quotes this party in person.' });
  if (Temporal.Instant.compare(quote.expiresAt, ctx.clock.now()) <= 0) throw new AppError('quote_expired');
  const requoted = await requoteForVenue(ctx, quote, input.venue);
  if (requoted.same) return requoted.quote;
  if (requoted.quote.outcome !== 'priced')
    throw new AppError('needs_human', { message: requoted.quote.message ?? 'One of us quotes this party in person.' });
  throw new AppError('figures_changed', {
    message: 'With the full address the quote is a different one. Please look at it before you go on.',
    details: { quote: requoted.quote },
  });
}

async function prepare(ctx: Context, input: HoldRequest): Promise<Prepared> {
  const contact = { ...input.contact, phone: toE164(input.contact.phone, 'contact.phone') };
  const slot = await requireSlot(ctx, input.start);
  const quote = await agreedQuote(ctx, input);
  const [station, figures] = await Promise.all([getStation(ctx, quote.stationId), getVariables(ctx)]);
  return { quote, station, slot, contact, figures };
}

function composeHold(ctx: Context, input: HoldRequest, prepared: Prepared, customerId: string): Omit<NewHold, 'code'> {
  const { quote, station, figures } = prepared;
  const now = ctx.clock.now();
  return {
    id: newId(),
    quoteId: quote.id,
    customerId,
    stationId: station.id,
    date: input.date,
    start: input.start,
    slot: prepared.slot,
    timeZone: station.timeZone,
    startsAt: eventInstant(input.date, input.start, station.timeZone),
    durationMinutes: durationMinutes(guestsOf(quote.party), figures['scheduling.durations']),
    venue: input.venue,
    contact: prepared.contact,
    requests: input.requests ?? null,
    smsConsent: input.smsConsent,
    status: 'pending_signature',
    expiresAt: hoursAfter(now, figures['hold.signHours']),
    policy: { ...freezePolicy(figures), depositCents: quote.depositCents },
    signingLinkLimit: figures['hold.signingLinkLimit'],
    createdAt: now,
  };
}

async function insertWithCode(tx: TransactionContext, hold: Omit<NewHold, 'code'>): Promise<Hold> {
  for (;;) {
    if ((await findHoldOfRequest(tx)) !== null) throw new AppError('idempotency_in_progress');
    const coded = { ...hold, code: newBookingCode() };
    if (await insertHold(tx, coded)) return { ...coded, signingLinksSent: 0 };
  }
}

/** One host cannot empty the calendar: seats are held only while they are being signed and paid for. */
async function assertRoomForHold(tx: TransactionContext, customerId: string): Promise<void> {
  const limit = (await getVariables(tx))['hold.maxLivePerHost'];
  if ((await countLiveHolds(tx, customerId)) < limit) return;
  throw new AppError('limit_reached', {
    message: `You hold ${limit} evenings already. Please finish or give back one of them first.`,
  });
}

async function writeHold(tx: TransactionContext, input: HoldRequest, prepared: Prepared): Promise<Hold> {
  const { contact, station } = prepared;
  const customerId = await upsertCustomer(tx, contact);
  await assertRoomForHold(tx, customerId);
  const hold = await insertWithCode(tx, composeHold(tx, input, prepared, customerId));
  // The seat comes first, so that whoever loses the race does no more work than that.
  await claimSeat(tx, { station, date: hold.date, start: hold.start }, { holdId: hold.id });
  if (input.smsConsent) {
    await recordConsent(tx, {
      channel: 'sms',
      purpose: 'transactional',
      address: contact.phone,
      granted: true,
      ...SMS_CONSENT,
      source: 'booking_form',
    });
  }
  await queueForHold(tx, hold, 'hold_placed');
  await queueHoldReminder(tx, hold, 'hold_sign_reminder');
  await enqueue(tx, holdDeadline, { holdId: hold.id }, { startAfter: hold.expiresAt });
  audit(tx, {
    action: 'hold.place',
    entityType: 'hold',
    entityId: hold.id,
    stationId: station.id,
    after: {
      code: hold.code,
      date: hold.date,
      start: hold.start,
      quoteId: hold.quoteId,
      expiresAt: hold.expiresAt.toString(),
    },
  });
  return hold;
}

/** Who lost the race is not lost: the request stays as a lead, and the host gets the nearest free starts (domain 3). */
async function consoleLoser(ctx: Context, input: HoldRequest, prepared: Prepared): Promise<readonly SlotAlternative[]> {
  const { quote, station, slot, contact } = prepared;
  await recordLead(ctx, {
    source: 'booking_failed',
    contact,
    adults: quote.party.adults,
    children: quote.party.children,
    eventDate: input.date,
    quoteId: quote.id,
    stationId: station.id,
  });
  return findAlternatives(ctx, station, { date: input.date, start: input.start, slot });
}

/**
 * Holds a seat for a host while they sign and pay (domain 3, 4): the first deadline is `hold.signHours` away. Throws
 * `slot_taken` with three alternatives to whoever loses the race, `slot_unavailable` when the calendar forbids the
 * start, `quote_expired`, `figures_changed` with the new quote when the full address changes the price. The same
 * request sent again under its key answers the hold it made.
 */
export async function placeHold(ctx: Context, input: HoldRequest): Promise<HoldView> {
  authorize(ctx, 'hold.place');
  const earlier = await findHoldOfRequest(ctx);
  if (earlier !== null)
    return viewHold(actingAs(ctx, { kind: 'customer', holdId: earlier.id, bookingId: null }), earlier);
  const prepared = await prepare(ctx, input);
  try {
    const hold = await withTransaction(ctx, (tx) => writeHold(tx, input, prepared));
    return await viewNewHold(ctx, hold, prepared.quote);
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    const alternatives = await consoleLoser(ctx, input, prepared);
    throw new AppError('slot_taken', { message: error.message, details: { alternatives }, cause: error });
  }
}

async function viewNewHold(ctx: Context, hold: Hold, quote: QuoteRecord): Promise<HoldView> {
  const booking: PartySummary = await summariseHold(ctx, hold, quote);
  return {
    token: holdToken(ctx, hold),
    status: hold.status,
    expiresAt: hold.expiresAt.toString(),
    depositCents: hold.policy.depositCents,
    agreementSigned: false,
    paymentStarted: false,
    signingLinksLeft: hold.signingLinkLimit,
    smsConsent: hold.smsConsent,
    booking,
    manageUrl: null,
  };
}
