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

/** What a second person was asked about until a larger bill needed it again, newest first, locked. */
export async function lockStopped(db: Database, bookingId: string): Promise<Refund[]> {
  const rows = await unsentOf(db, bookingId).where('r.stopped_cents', '>', 0).execute();
  return rows.map(toRefund);
}

/** How much of it is still to be asked for again where the bill falls. */
export async function setStopped(db: Database, refundId: string, stoppedCents: number): Promise<void> {
  await db.updateTable('refunds').set({ stopped_cents: stoppedCents }).where('id', '=', refundId).execute();
}

/** The end of a party decides about all of the money: nothing is asked for again. */
export async function forgetStopped(db: Database, bookingId: string): Promise<void> {
  await db
    .updateTable('refunds')
    .set({ stopped_cents: 0 })
    .where('stopped_cents', '>', 0)
    .where('payment_id', 'in', (eb) => eb.selectFrom('payments').select('id').where('booking_id', '=', bookingId))
    .execute();
}

/** What of a booking waits for a second person, newest first. */
export async function lockUndecided(db: Database, bookingId: string): Promise<Refund[]> {
  const rows = await unsentOf(db, bookingId).where('r.status', '=', 'needs_approval').execute();
  return rows.map(toRefund);
}
