import type { DeskMovePreview, MovePreview, SlotAlternative } from '@myhibachi/contracts';
import { findBooking, partyToStaff, type Booking } from '../booking/index.ts';
import { moveBooking } from '../desk/index.ts';
import {
  authorize,
  clockInWords,
  encodeId,
  isAppError,
  notFound,
  reachesStation,
  seesMoney,
  type AppError,
  type Context,
} from '../kernel/index.ts';
import {
  eventInstant,
  findAlternatives,
  formatEvent,
  nearestBookableStart,
  previewChefs,
  slotOfStart,
  snapToSlot,
  type ChefOnMove,
} from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';

export interface MoveWish {
  readonly bookingId: string;
  readonly version: number;
  readonly date: string;
  readonly start: string;
}

/** What stands in the way of a move; everything else is a mistake of the request. */
const IN_THE_WAY: ReadonlySet<string> = new Set([
  'slot_taken',
  'slot_unavailable',
  'invalid_transition',
  'cutoff_passed',
  'validation_failed',
  // A fee somebody else has to decide on.
  'forbidden',
]);

async function judge(ctx: Context, wish: MoveWish): Promise<DeskMovePreview | AppError> {
  const { bookingId, version, date, start } = wish;
  try {
    return await moveBooking(ctx, { bookingId, move: { version, date, start, preview: true } });
  } catch (error) {
    if (isAppError(error) && IN_THE_WAY.has(error.code)) return error;
    throw error;
  }
}

function viewChef({ chefId, name, kept, refusals }: ChefOnMove) {
  return { chefId: encodeId('chf', chefId), name, kept, why: refusals.map(({ message }) => message) };
}

async function load(ctx: Context, bookingId: string): Promise<Booking> {
  const booking = await findBooking(ctx, bookingId);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking');
  if (!reachesStation(ctx.actor, 'booking.reschedule', booking.stationId)) throw notFound('booking');
  return booking;
}

/** The nearest start, where the party could be moved to it. */
async function snapped(ctx: Context, wish: MoveWish): Promise<SlotAlternative[]> {
  const { date, start } = wish;
  return isAppError(await judge(ctx, wish)) ? [] : [{ date, start, label: formatEvent(date, start) }];
}

/** What moving a party would mean: the fee, what stands in the way, other starts, and its chefs. Changes nothing. */
export async function previewMove(ctx: Context, wish: MoveWish): Promise<MovePreview> {
  authorize(ctx, 'booking.reschedule');
  const { 'scheduling.slots': slots } = await getVariables(ctx);
  const slot = snapToSlot(wish.start, slots).start;
  const booking = await load(ctx, wish.bookingId);
  // Answered as on the phone: a time between the slots is asked about at the nearest start (domain 3).
  const nearest = slotOfStart(wish.start, slots) === null ? nearestBookableStart(wish.start, slots) : null;
  const verdict = await judge(ctx, wish);
  const startsAt = eventInstant(wish.date, wish.start, booking.timeZone);
  const chefs = await previewChefs(ctx, { ...partyToStaff(booking), date: wish.date, slot, startsAt });
  const shown = { date: wish.date, start: wish.start, chefs: chefs.map(viewChef), version: booking.version };
  if (!isAppError(verdict)) {
    const { feeCents, rule, dueCents } = verdict;
    return { possible: true, feeCents, rule, dueCents, conflicts: [], alternatives: [], ...shown };
  }
  const [field] = verdict.fields;
  const said = nearest === null ? '' : ` The nearest start is ${clockInWords(nearest)}.`;
  const conflicts = [{ code: verdict.code, message: `${field?.message ?? verdict.message}${said}` }];
  const station = await getStation(ctx, booking.stationId);
  const around = { date: wish.date, start: nearest ?? wish.start, slot };
  const others = await findAlternatives(ctx, station, around);
  const first = nearest === null ? [] : await snapped(ctx, { ...wish, start: nearest });
  const alternatives = [...first, ...others].slice(0, Math.max(others.length, first.length));
  const nothing = seesMoney(ctx) ? 0 : null;
  return { possible: false, feeCents: nothing, rule: null, dueCents: nothing, conflicts, alternatives, ...shown };
}
