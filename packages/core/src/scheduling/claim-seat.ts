import { countWorkingChefs } from '../chefs/index.ts';
import { AppError, clockInWords, invalidField, type Context, type TransactionContext } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { closedTimes, isClosed } from './closed-times.ts';
import { localDate } from './event-time.ts';
import { refusesClosed, shareStation, takeSeat, type SeatOwner, type SlotKey } from './seat-store.ts';
import { calendarBounds, calendarRefusal, capacityOf, explainClosed, type ClosedReason } from './slot-state.ts';
import { slotOfStart } from './slots.ts';

export interface SeatRequest {
  readonly station: Station;
  readonly date: string;
  readonly start: string;
}

/** The slot a start lies in, or a field error that names the windows. */
export async function requireSlot(ctx: Context, start: string): Promise<string> {
  const slots = (await getVariables(ctx))['scheduling.slots'];
  const slot = slotOfStart(start, slots);
  if (slot === null) {
    throw invalidField(
      'start',
      `Please choose a start within ${slots.map((row) => `${clockInWords(row.from)}–${clockInWords(row.to)}`).join(', ')}.`,
    );
  }
  return slot.start;
}

/** Why the calendar's rules forbid this start, before seats are counted; null when they do not. */
export async function refusalOfStart(ctx: Context, request: SeatRequest): Promise<ClosedReason | null> {
  const { station, date, start } = request;
  const figures = await getVariables(ctx);
  const now = ctx.clock.now();
  const bounds = calendarBounds(localDate(now, station.timeZone), figures);
  const slot = slotOfStart(start, figures['scheduling.slots'])?.start ?? start;
  const closed = isClosed(await closedTimes(ctx), { stationId: station.id, date, slot });
  return calendarRefusal({ date, start, timeZone: station.timeZone, bounds, now, closed }, figures);
}

/** Throws `slot_unavailable` when the calendar's rules forbid this start. `late` skips notice and horizon. */
export async function assertBookable(ctx: Context, request: SeatRequest, late = false): Promise<void> {
  const refusal = await refusalOfStart(ctx, request);
  if (refusal === null || (late && refusal !== 'past' && refusal !== 'closed')) return;
  throw unavailable(refusal, await getVariables(ctx));
}

function unavailable(refusal: ClosedReason, figures: Variables): AppError {
  const message = explainClosed(refusal, figures);
  return new AppError('slot_unavailable', {
    message,
    fields: [{ field: refusal === 'horizon' || refusal === 'closed' ? 'date' : 'start', message }],
  });
}

/** Days closed in this very moment are refused by the database, whatever was read before. */
async function takeUnlessClosed(
  tx: TransactionContext,
  key: SlotKey,
  capacity: number,
  owner: SeatOwner,
): Promise<number | null> {
  try {
    return await takeSeat(tx.db, key, capacity, owner);
  } catch (error) {
    if (refusesClosed(error)) throw unavailable('closed', await getVariables(tx));
    throw error;
  }
}

/**
 * Takes a seat in the slot of this start, or throws: `slot_unavailable` when the calendar's rules forbid it,
 * `slot_taken` when every seat is sold. `late` is for a payment that came in after its deadline: it skips notice and
 * horizon.
 */
export async function claimSeat(
  tx: TransactionContext,
  request: SeatRequest,
  owner: SeatOwner,
  late = false,
): Promise<void> {
  const { station, date, start } = request;
  await assertBookable(tx, request, late);
  const figures = await getVariables(tx);
  const slot = await requireSlot(tx, start);
  const bounds = calendarBounds(localDate(tx.clock.now(), station.timeZone), figures);
  // Whoever takes a chef off the roster waits for this seat, and the next seat for them.
  if (date <= bounds.lastRosterDay) await shareStation(tx.db, station.id);
  const roster = date <= bounds.lastRosterDay ? await countWorkingChefs(tx.db, [station.id], date, date) : [];
  const workingChefs = roster.find((row) => row.slot === slot)?.chefs ?? 0;
  const capacity = capacityOf({ date, bounds, workingChefs }, figures);
  const key = { stationId: station.id, date, slot };
  const seat = capacity === 0 ? null : await takeUnlessClosed(tx, key, capacity, owner);
  if (seat === null) throw new AppError('slot_taken');
}
