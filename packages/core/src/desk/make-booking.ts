import type { DeskBookingMade, DeskBookingRequest, DeskPreview, DeskPreviewRequest } from '@myhibachi/contracts';
import { findBookingOfRequest, type Booking } from '../booking/index.ts';
import { AppError, authorize, decodeId, encodeId, isAppError, reachesStation, type Context } from '../kernel/index.ts';
import { createQuote, loadQuote } from '../quoting/index.ts';
import { eventInstant, requireSlot } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { depositDeadlines } from './deposit-deadlines.ts';
import { judgeSlot } from './slot-verdict.ts';
import { writeBooking, type Prepared } from './write-booking.ts';

/** Read out on the phone; kept word for word with the consent it gives (domain 10). */
const SPOKEN_CONSENT = {
  wording:
    'May we text you about this booking? Message and data rates may apply; you can reply STOP at any time to stop.',
  wordingVersion: '2026.1',
} as const;

/** A quote knows the date by another name than the desk's form, where the reason has to stand. */
function byFormNames(error: unknown): unknown {
  if (!isAppError(error) || error.code !== 'validation_failed') return error;
  const fields = error.fields.map((row) => (row.field === 'eventDate' ? { ...row, field: 'date' } : row));
  return new AppError('validation_failed', { fields, cause: error });
}

/** Priced inside: no figure ever comes from the page. */
async function quoteParty(ctx: Context, wish: DeskPreviewRequest) {
  const { party, upgrades, addOns, venue, date, gratuityPercent } = wish;
  const asked = {
    party,
    upgrades,
    addOns,
    venue,
    eventDate: date,
    ...(gratuityPercent === undefined ? {} : { gratuityPercent }),
  };
  const quote = await createQuote(ctx, asked).catch((error: unknown) => {
    throw byFormNames(error);
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
  const startsAt = eventInstant(wish.date, wish.start, station.timeZone);
  return {
    quote,
    slot: await judgeSlot(ctx, station, wish),
    depositCents: quote.depositCents,
    payBy: depositDeadlines(ctx.clock.now(), startsAt, figures).toldAt.toString(),
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
  const smsConsent = input.smsConsent ? { ...SPOKEN_CONSENT, source: 'phone_call' } : null;
  return view(await writeBooking(ctx, { ...input, smsConsent }, prepared));
}
