/** Refunds that no money has followed yet, locked, because what is decided about them follows from their state. */
import type { Database } from '@myhibachi/database';
import { refundWay, toRefund, type Refund } from './refund-store.ts';

/** Promises of one payment that no money has followed yet, newest first, locked. */
export async function lockUnsentRefunds(db: Database, paymentId: string): Promise<Refund[]> {
  const rows = await db
    .selectFrom('refunds')
    .selectAll()
    .where('payment_id', '=', paymentId)
    .where('status', 'in', ['needs_approval', 'requested'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .forUpdate()
    .execute();
  return rows.map(toRefund);
}

function unsentOf(db: Database, bookingId: string) {
  return db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .selectAll('r')
    .where('p.booking_id', '=', bookingId)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id', 'desc')
    .forUpdate('r');
}

/** What is promised back of a booking only because more was paid than is billed, and can still be stopped; newest first. */
export async function lockStoppable(db: Database, bookingId: string): Promise<Refund[]> {
  const rows = await unsentOf(db, bookingId)
    .where('r.owed', '=', true)
    .where((eb) =>
      eb.or([
        eb('r.status', '=', 'needs_approval'),
        eb.and([eb('r.status', '=', 'requested'), eb(refundWay, '<>', 'card')]),
      ]),
    )
    .execute();
  return rows.map(toRefund);
}

/** What of a booking waits for a second person, newest first. */
export async function lockUndecided(db: Database, bookingId: string): Promise<Refund[]> {
  const rows = await unsentOf(db, bookingId).where('r.status', '=', 'needs_approval').execute();
  return rows.map(toRefund);
}
