/** What of a booking's refunds a message speaks of. */
import type { Database } from '@myhibachi/database';
import { cents, type Cents } from '../kernel/index.ts';
import { refundWay } from './refund-store.ts';

/** Paid beyond the bill and on its way back, or arrived since then. */
export async function sumOwedSince(db: Database, bookingId: string, since: Temporal.Instant): Promise<Cents> {
  const row = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select((eb) => eb.fn.sum<number>('r.amount_cents').as('amount'))
    .where('p.booking_id', '=', bookingId)
    .where('r.owed', '=', true)
    .where((eb) =>
      eb.or([
        eb('r.status', 'in', ['needs_approval', 'requested', 'submitted']),
        eb.and([eb('r.status', '=', 'succeeded'), eb('r.updated_at', '>=', since)]),
      ]),
    )
    .executeTakeFirst();
  return cents(row?.amount ?? 0);
}

/** What of these refunds a person sends themselves; the card processor sends the rest. */
export async function sumByHand(db: Database, refundIds: readonly string[]): Promise<Cents> {
  if (refundIds.length === 0) return cents(0);
  const row = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select((eb) => eb.fn.sum<number>('r.amount_cents').as('amount'))
    .where('r.id', 'in', [...refundIds])
    .where(refundWay, '<>', 'card')
    .executeTakeFirst();
  return cents(row?.amount ?? 0);
}

/** Whether a refund of a booking is one that a person sends, now or once it is agreed to. */
export async function waitsForHand(db: Database, bookingId: string): Promise<boolean> {
  const row = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select('r.id')
    .where('p.booking_id', '=', bookingId)
    .where('r.status', 'in', ['needs_approval', 'requested'])
    .where(refundWay, '<>', 'card')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
