/** A customer is within reach of whoever reaches one of their parties or holds. Missing and not yours look the same. */
import { endOfLine, lockCustomer, type CustomerRecord } from '../customers/index.ts';
import { notFound, stationScope, type Action, type Context, type TransactionContext } from '../kernel/index.ts';
import { areBothAtStations, isAtStations } from './customer-list-store.ts';
import type { Merge } from './merge-store.ts';

/** Throws `not_found` for somebody who is missing, or out of the actor's reach with this action. */
export async function assertReached(
  ctx: Context,
  customer: CustomerRecord | null,
  action: Action,
): Promise<CustomerRecord> {
  if (customer === null) throw notFound('customer');
  const scope = stationScope(ctx.actor, action);
  if (!(await isAtStations(ctx, customer.id, scope))) throw notFound('customer');
  return customer;
}

/** The customer an id stands for today; a duplicate's stands for the one it was merged into. */
export async function reachCustomer(ctx: Context, id: string, action: Action): Promise<CustomerRecord> {
  return assertReached(ctx, await endOfLine(ctx, id), action);
}

/** The same to be changed, locked. A duplicate or erased person is no longer there to be changed. */
export async function reachToChange(tx: TransactionContext, id: string, action: Action): Promise<CustomerRecord> {
  const customer = await lockCustomer(tx, id);
  if (customer !== null && (customer.mergedInto !== null || customer.erasedAt !== null)) throw notFound('customer');
  return assertReached(tx, customer, action);
}

/**
 * Whether both people of a merge are within reach, each by what was theirs before it: what moved tells of the absorbed
 * one, what did not of the survivor. Otherwise a merge would be a way to somebody else's customers.
 */
export async function reachesMerge(
  ctx: Context,
  merge: Pick<Merge, 'survivorId' | 'moved'>,
  action: Action,
): Promise<boolean> {
  const scope = stationScope(ctx.actor, action);
  return scope === 'all' || areBothAtStations(ctx, merge, scope);
}
