/** Who cooks at a party: assigning, taking off and swapping by hand (domain 8). */
import type { BookingStatus, CalendarEvent } from '@myhibachi/contracts';
import { appendTimeline, lockOwnBooking, partyToStaff, type Booking } from '../booking/index.ts';
import {
  AppError,
  audit,
  authorize,
  notFound,
  reachesStation,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { liftChef, placeChef, readAssignments, type NamedAssignment } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { chefsNeeded, readEvent } from './view-event.ts';

const STAFFED: ReadonlySet<BookingStatus> = new Set([
  'deposit_pending',
  'confirmed',
  'in_progress',
  'cancellation_requested',
]);

/** The booking, locked and within reach, while chefs can still be planned for it. */
async function lockToStaff(tx: TransactionContext, bookingId: string, version: number): Promise<Booking> {
  const booking = await lockOwnBooking(tx, bookingId, version);
  if (!reachesStation(tx.actor, 'chef.assign', booking.stationId)) throw notFound('booking');
  if (STAFFED.has(booking.status)) return booking;
  throw new AppError('invalid_transition', { message: 'This party is cancelled or over.', reason: booking.status });
}

interface Noted {
  readonly verb: 'assign_chef' | 'unassign_chef' | 'swap_chef';
  readonly text: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

async function note(tx: TransactionContext, booking: Booking, { verb, text, ...facts }: Noted): Promise<void> {
  await appendTimeline(tx, booking.id, verb, text, { audience: 'staff' });
  audit(tx, {
    action: `booking.${verb}`,
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    ...facts,
  });
}

export interface ChefAndParty {
  readonly bookingId: string;
  readonly chefId: string;
  readonly version: number;
}

function firstFree(assigned: readonly NamedAssignment[]): number {
  return assigned.some(({ position }) => position === 1) ? 2 : 1;
}

/** Assigns a chef to the first free place. Throws `chef_unavailable`, `already_done`, `limit_reached`. */
export async function assignChef(ctx: Context, input: ChefAndParty): Promise<CalendarEvent> {
  authorize(ctx, 'chef.assign');
  return withTransaction(ctx, async (tx) => {
    const booking = await lockToStaff(tx, input.bookingId, input.version);
    const assigned = await readAssignments(tx.db, booking.id);
    if (assigned.some(({ chefId }) => chefId === input.chefId))
      throw new AppError('already_done', { message: 'This chef cooks at this party already.' });
    const { adults, children, toddlers } = booking.party;
    const needed = chefsNeeded(adults + children + toddlers, await getVariables(tx));
    if (assigned.length >= needed) {
      const message = `This party takes ${needed === 1 ? 'one chef' : 'two chefs'}. Please swap instead.`;
      throw new AppError('limit_reached', { message });
    }
    const position = firstFree(assigned);
    const chef = await placeChef(tx, { chefId: input.chefId, party: partyToStaff(booking), position });
    const after = { chefId: chef.id, position };
    await note(tx, booking, { verb: 'assign_chef', text: `${chef.displayName} cooks at this party.`, after });
    return readEvent(tx, booking.id);
  });
}

async function assignmentOf(tx: TransactionContext, bookingId: string, chefId: string): Promise<NamedAssignment> {
  const found = (await readAssignments(tx.db, bookingId)).find((row) => row.chefId === chefId);
  if (found === undefined) throw new AppError('already_done', { message: 'This chef does not cook at this party.' });
  return found;
}

/** Takes a chef off a party. Throws `already_done` when they do not cook there. */
export async function unassignChef(ctx: Context, input: ChefAndParty): Promise<CalendarEvent> {
  authorize(ctx, 'chef.assign');
  return withTransaction(ctx, async (tx) => {
    const booking = await lockToStaff(tx, input.bookingId, input.version);
    const row = await assignmentOf(tx, booking.id, input.chefId);
    await liftChef(tx, row);
    const before = { chefId: row.chefId, position: row.position };
    await note(tx, booking, { verb: 'unassign_chef', text: `${row.chefName} was taken off this party.`, before });
    return readEvent(tx, booking.id);
  });
}

export interface Swap extends ChefAndParty {
  readonly toChefId: string;
  /** The party the other chef leaves for this one, whose place the first one takes. */
  readonly exchangeWith?: { readonly bookingId: string; readonly version: number } | undefined;
}

async function lockBoth(tx: TransactionContext, input: Swap): Promise<{ here: Booking; there: Booking | null }> {
  const other = input.exchangeWith;
  if (other === undefined) return { here: await lockToStaff(tx, input.bookingId, input.version), there: null };
  // Always in one order, so that two exchanges cannot wait for each other.
  if (other.bookingId < input.bookingId) {
    const there = await lockToStaff(tx, other.bookingId, other.version);
    return { here: await lockToStaff(tx, input.bookingId, input.version), there };
  }
  const here = await lockToStaff(tx, input.bookingId, input.version);
  return { here, there: await lockToStaff(tx, other.bookingId, other.version) };
}

async function takePlace(
  tx: TransactionContext,
  booking: Booking,
  left: NamedAssignment,
  chefId: string,
): Promise<void> {
  const party = partyToStaff(booking);
  const chef = await placeChef(tx, { chefId, party, position: left.position });
  await note(tx, booking, {
    verb: 'swap_chef',
    text: `${chef.displayName} cooks at this party in place of ${left.chefName}.`,
    before: { chefId: left.chefId },
    after: { chefId: chef.id },
  });
}

/** Puts another chef in one's place, or lets two chefs change parties, in one step. */
export async function swapChef(ctx: Context, input: Swap): Promise<CalendarEvent> {
  authorize(ctx, 'chef.assign');
  if (input.exchangeWith?.bookingId === input.bookingId)
    throw new AppError('already_done', { message: 'Please choose another party to exchange with.' });
  return withTransaction(ctx, async (tx) => {
    const { here, there } = await lockBoth(tx, input);
    const leaving = await assignmentOf(tx, here.id, input.chefId);
    const coming = there === null ? null : await assignmentOf(tx, there.id, input.toChefId);
    await liftChef(tx, leaving);
    if (coming !== null) await liftChef(tx, coming);
    await takePlace(tx, here, leaving, input.toChefId);
    if (there !== null && coming !== null) await takePlace(tx, there, coming, input.chefId);
    return readEvent(tx, here.id);
  });
}
