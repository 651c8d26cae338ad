import { addCents, type Cents, type TransactionContext } from '../kernel/index.ts';
import { supersede } from './settle-credit.ts';
import { forgetStopped, lockUndecided } from './unsent-refund-store.ts';

/**
 * Everything of a booking that waits for a second person is asked for no longer, because its end decides about all of
 * the money. What it came to together. The caller holds the booking's lock.
 */
export async function foldUndecided(tx: TransactionContext, bookingId: string, reason: string): Promise<Cents> {
  const waiting = await lockUndecided(tx.db, bookingId);
  await forgetStopped(tx.db, bookingId);
  for (const refund of waiting) await supersede(tx, refund, reason);
  return addCents(...waiting.map(({ amountCents }) => amountCents));
}
