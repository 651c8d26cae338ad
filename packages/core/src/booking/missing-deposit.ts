import { readBalance } from '../billing/index.ts';
import type { Context } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';

/** Cents still missing to lock the date; 0 once it is locked. */
export async function missingDeposit(ctx: Context, booking: Pick<Booking, 'id' | 'depositCents'>): Promise<number> {
  const { paidCents } = await readBalance(ctx.db, booking.id);
  return Math.max(0, booking.depositCents - paidCents);
}
