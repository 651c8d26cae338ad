import type { Context, TransactionContext } from '../kernel/index.ts';
import { accountSubject, forgiveAccount } from './count-tries.ts';
import { readLocks } from './failure-store.ts';
import { unlockSecondFactor } from './second-factor-store.ts';

/** Until when each of these accounts is locked, by the blind index of its address; those that are not are left out. */
export async function accountLocks(
  ctx: Context,
  emailBidxs: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const bySubject = new Map(emailBidxs.map((emailBidx) => [accountSubject(emailBidx), emailBidx]));
  const locks = await readLocks(ctx.db, [...bySubject.keys()], ctx.clock.now());
  return new Map(locks.map(({ subject, until }) => [bySubject.get(subject) ?? subject, until]));
}

/** Forgets an account's failures and every lock they led to. The caller says who may, and leaves the audit row. */
export async function unlockAccount(
  tx: TransactionContext,
  account: { readonly staffId: string; readonly emailBidx: string },
): Promise<void> {
  await forgiveAccount(tx, account.emailBidx);
  await unlockSecondFactor(tx.db, account.staffId);
}
