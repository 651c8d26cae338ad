import { AppError, type Context } from '../kernel/index.ts';
import { requireSlot, type SeatRequest } from './claim-seat.ts';
import { readCalendar } from './read-calendar.ts';

/** Throws `slot_taken` when no seat is left for this start now; a preview's honest answer, which holds nothing. */
export async function assertSeatFree(ctx: Context, { station, date, start }: SeatRequest): Promise<void> {
  const slot = await requireSlot(ctx, start);
  const [day] = await readCalendar(ctx, station, date, date);
  const seats = day?.slots.find(({ rule }) => rule.start === slot)?.state.seatsLeft ?? 0;
  if (seats === 0) throw new AppError('slot_taken', { message: 'Every seat of this start is taken.' });
}
