import { countWorkingChefs } from '../chefs/index.ts';
import { AppError, invalidField, type TransactionContext } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { localDate } from './event-time.ts';
import { takeSeat, type SeatOwner } from './seat-store.ts';
import { calendarRefusal, capacityOf, explainClosed } from './slot-state.ts';
import { slotOfStart } from './slots.ts';

export interface SeatRequest {
  readonly station: Station;
  readonly date: string;
  readonly start: string;
}

/** The slot a start lies in, or a field error that names the windows. */
export async function requireSlot(ctx: TransactionContext | Parameters<typeof getVariables>[0], start: string): Promise<string> {
  const slots = (await getVariables(ctx))['scheduling.slots'];
  const slot = slotOfStart(start, slots);
  if (slot === null) {
    throw invalidField('start', `Please choose a start within ${slots.map((row) => `${row.from}–${row.to}`).join(', ')}.`);
  }
  return slot.start;
}

/**
 * Takes a seat in the slot of this start, or throws: `slot_unavailable` when the calendar's rules forbid it,
 * `slot_taken` when every seat is sold. `late` skips notice and horizon, for a payment that came in after its deadline.
 */
export async function claimSeat(tx: TransactionContext, request: SeatRequest, owner: SeatOwner, late = false): Promise<void> {
  const { station, date, start } = request;
  const figures = await getVariables(tx);
  const slot = await requireSlot(tx, start);
  const now = tx.clock.now();
  const today = localDate(now, station.timeZone);
  const refusal = calendarRefusal({ date, start, timeZone: station.timeZone, today, now }, figures);
  if (refusal !== null && !(late && refusal !== 'past')) {
    throw new AppError('slot_unavailable', { message: explainClosed(refusal, figures), fields: [{ field: 'start', message: explainClosed(refusal, figures) }] });
  }
  const roster = await countWorkingChefs(tx.db, station.id, date, date);
  const workingChefs = roster.find((row) => row.slot === slot)?.chefs ?? 0;
  const capacity = capacityOf({ date, today, workingChefs }, figures);
  const seat = capacity === 0 ? null : await takeSeat(tx.db, { stationId: station.id, date, slot }, capacity, owner);
  if (seat === null) throw new AppError('slot_taken');
}
