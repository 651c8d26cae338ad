import type { Context, TransactionContext } from '../kernel/index.ts';
import { indexIp } from './address-index.ts';
import { accountSubject, addressSubject, forgiveAccount } from './count-tries.ts';
import { forgetFailures, readLocks } from './failure-store.ts';
import { unlockSecondFactor } from './second-factor-store.ts';
import { listProvenAddresses } from './security-event-store.ts';

/** Until when each of these accounts is locked, by the blind index of its address; those that are not are left out. */
export async function accountLocks(
  ctx: Context,
  emailBidxs: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const bySubject = new Map(emailBidxs.map((emailBidx) => [accountSubject(emailBidx), emailBidx]));
  const locks = await readLocks(ctx.db, [...bySubject.keys()], ctx.clock.now());
  return new Map(locks.map(({ subject, until }) => [bySubject.get(subject) ?? subject, until]));
}

const MOST_ADDRESSES = 200;

/**
 * Lifts the locks of addresses that would keep somebody out: those they have got in from before, and where whoever
 * unlocks them is now. Any other may be where the guesses come from, and stays locked. Answers how many were lifted.
 */
async function unlockAddresses(tx: TransactionContext, staffId: string): Promise<number> {
  const here = indexIp(tx, tx.origin.ip);
  const known = [...(await listProvenAddresses(tx.db, staffId, MOST_ADDRESSES)), ...(here === null ? [] : [here])];
  const locked = await readLocks(tx.db, [...new Set(known)].map(addressSubject), tx.clock.now());
  if (locked.length > 0)
    await forgetFailures(
      tx.db,
      locked.map(({ subject }) => subject),
    );
  return locked.length;
}

/**
 * Forgets an account's failures and every lock that holds its person back. The caller says who may, and leaves the
 * audit row with how many addresses were let in again.
 */
export async function unlockAccount(
  tx: TransactionContext,
  account: { readonly staffId: string; readonly emailBidx: string },
): Promise<{ addresses: number }> {
  await forgiveAccount(tx, account.emailBidx);
  await unlockSecondFactor(tx.db, account.staffId);
  return { addresses: await unlockAddresses(tx, account.staffId) };
}
