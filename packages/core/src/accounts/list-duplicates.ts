import type { MergeSide } from '@myhibachi/contracts';
import { searchTerms } from '../customers/index.ts';
import { authorize, encodeId, recordRead, stationScope, type Context } from '../kernel/index.ts';
import { listCandidates } from './duplicate-store.ts';
import { contactOf } from './merge-terms.ts';
import { reachCustomer } from './reach-customer.ts';

const MOST = 20;

/** Who may be the same person: by the same number, or a name alike; only whom the actor reaches. That somebody looked is kept. */
export async function listDuplicates(
  ctx: Context,
  input: { readonly customerId: string },
): Promise<(MergeSide & { because: ('phone' | 'name')[] })[]> {
  authorize(ctx, 'customer.merge');
  const customer = await reachCustomer(ctx, input.customerId, 'customer.merge');
  const name = searchTerms(ctx.crypto, `${customer.firstName} ${customer.lastName}`);
  const found = await listCandidates(ctx, customer, name, {
    scope: stationScope(ctx.actor, 'customer.merge'),
    limit: MOST,
  });
  await recordRead(ctx, { action: 'customer.search', entityType: 'customer', entityId: customer.id });
  return found.map(({ customer: other, because, bookings }) => ({
    ...contactOf(other),
    id: encodeId('cus', other.id),
    version: other.version,
    createdAt: other.createdAt.toString(),
    bookings,
    because,
  }));
}
