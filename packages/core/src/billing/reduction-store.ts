/** What of the refunds of a booking its bill is smaller by at present. */
import type { Database } from '@myhibachi/database';
import { addCents, type Cents } from '../kernel/index.ts';

export interface StoredReduction {
  readonly amountCents: number;
  readonly at: Temporal.Instant;
}

/** Oldest first, as they stand on the bill. */
export async function listReductions(db: Database, bookingId: string): Promise<StoredReduction[]> {
  const rows = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select(['r.reduces_bill_cents as amountCents', 'r.bill_reduced_at as at'])
    .where('p.booking_id', '=', bookingId)
    .where('r.bill_reduced_at', 'is not', null)
    .orderBy('r.bill_reduced_at')
    .orderBy('r.id')
    .execute();
  return rows.flatMap(({ amountCents, at }) => (at === null ? [] : [{ amountCents, at }]));
}

/** From now on the bill is smaller by these refunds; what they take off together. */
export async function markReduced(db: Database, refundIds: readonly string[], now: Temporal.Instant): Promise<Cents> {
  if (refundIds.length === 0) return addCents();
  const rows = await db
    .updateTable('refunds')
    .set({ bill_reduced_at: now })
    .where('id', 'in', refundIds)
    .where('reduces_bill_cents', '>', 0)
    .where('bill_reduced_at', 'is', null)
    .returning('reduces_bill_cents as amountCents')
    .execute();
  return addCents(...rows.map((row) => row.amountCents));
}

/** The refund is not to be: the bill is what it was without it. What it took off until now. */
export async function unmarkReduced(db: Database, refundId: string): Promise<Cents> {
  const row = await db
    .updateTable('refunds')
    .set({ bill_reduced_at: null })
    .where('id', '=', refundId)
    .where('bill_reduced_at', 'is not', null)
    .returning('reduces_bill_cents as amountCents')
    .executeTakeFirst();
  return addCents(row?.amountCents ?? 0);
}

/** The party is off and its bill replaced by what that costs: there is nothing left that they could be taken off. */
export async function forgetReductions(db: Database, bookingId: string): Promise<void> {
  await db
    .updateTable('refunds')
    .set({ bill_reduced_at: null })
    .where('bill_reduced_at', 'is not', null)
    .where('payment_id', 'in', (eb) => eb.selectFrom('payments').select('id').where('booking_id', '=', bookingId))
    .execute();
}
