import type { DB, Database } from '@myhibachi/database';
import type { Selectable } from 'kysely';
import { cents, type Cents } from '../kernel/index.ts';

export type PaymentMethod = 'card' | 'zelle' | 'venmo' | 'cash';
export type PaymentStatus = 'open' | 'captured' | 'failed' | 'expired';
export type PaymentPurpose = 'deposit' | 'balance';

export interface Payment {
  readonly id: string;
  readonly holdId: string | null;
  readonly bookingId: string | null;
  readonly bookingCode: string;
  readonly purpose: PaymentPurpose;
  readonly method: PaymentMethod;
  readonly status: PaymentStatus;
  readonly amountCents: Cents;
  readonly gratuityCents: Cents;
  readonly capturedCents: Cents;
  readonly refundedCents: Cents;
  readonly sessionId: string | null;
  readonly providerPaymentId: string | null;
  readonly checkoutUrl: string | null;
  /** Of a payment by hand: its number as it was written down, and who did. */
  readonly reference: string | null;
  readonly recordedBy: string | null;
  readonly capturedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

function toPayment(row: Selectable<DB['payments']>): Payment {
  return {
    id: row.id,
    holdId: row.hold_id,
    bookingId: row.booking_id,
    bookingCode: row.booking_code,
    purpose: row.purpose as PaymentPurpose,
    method: row.method as PaymentMethod,
    status: row.status as PaymentStatus,
    amountCents: cents(row.amount_cents),
    gratuityCents: cents(row.gratuity_cents),
    capturedCents: cents(row.captured_cents),
    refundedCents: cents(row.refunded_cents),
    sessionId: row.provider_session_id,
    providerPaymentId: row.provider_payment_id,
    checkoutUrl: row.checkout_url,
    reference: row.reference,
    recordedBy: row.recorded_by,
    capturedAt: row.captured_at,
    createdAt: row.created_at,
  };
}

export interface PaymentSubject {
  readonly holdId: string | null;
  readonly bookingId: string | null;
}

/** The one open payment of this kind, locked, so that a second tab waits for the first and then shares its checkout. */
export async function lockOpenPayment(
  db: Database,
  subject: PaymentSubject,
  purpose: PaymentPurpose,
  method: PaymentMethod,
): Promise<Payment | null> {
  const row = await db
    .selectFrom('payments')
    .selectAll()
    .where('status', '=', 'open')
    .where('purpose', '=', purpose)
    .where('method', '=', method)
    .where((eb) =>
      subject.bookingId === null ? eb('hold_id', '=', subject.holdId) : eb('booking_id', '=', subject.bookingId),
    )
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toPayment(row);
}

export interface NewPayment extends PaymentSubject {
  readonly id: string;
  readonly bookingCode: string;
  readonly purpose: PaymentPurpose;
  readonly method: PaymentMethod;
  readonly amountCents: Cents;
  readonly gratuityCents: Cents;
  readonly now: Temporal.Instant;
}

/** False when another request has opened one at the same moment. */
export async function insertPayment(db: Database, payment: NewPayment): Promise<boolean> {
  const row = await db
    .insertInto('payments')
    .values({
      id: payment.id,
      hold_id: payment.holdId,
      booking_id: payment.bookingId,
      booking_code: payment.bookingCode,
      purpose: payment.purpose,
      method: payment.method,
      status: 'open',
      amount_cents: payment.amountCents,
      gratuity_cents: payment.gratuityCents,
      created_at: payment.now,
      updated_at: payment.now,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveCheckout(
  db: Database,
  id: string,
  checkout: { sessionId: string; url: string },
  now: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('payments')
    .set({ provider_session_id: checkout.sessionId, checkout_url: checkout.url, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function findPayment(db: Database, id: string): Promise<Payment | null> {
  const row = await db.selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toPayment(row);
}

export async function findPaymentByProvider(
  db: Database,
  by: { sessionId: string } | { providerPaymentId: string },
): Promise<Payment | null> {
  const query = db.selectFrom('payments').selectAll();
  const row = await (
    'sessionId' in by
      ? query.where('provider_session_id', '=', by.sessionId)
      : query.where('provider_payment_id', '=', by.providerPaymentId)
  ).executeTakeFirst();
  return row === undefined ? null : toPayment(row);
}

/** Marks the money as arrived, once; false when it had been already. */
export async function markCaptured(
  db: Database,
  id: string,
  capture: {
    amountCents: Cents;
    providerPaymentId: string | null;
    at: Temporal.Instant;
    byHand?: { reference: string; recordedBy: string };
  },
): Promise<boolean> {
  const result = await db
    .updateTable('payments')
    .set({
      status: 'captured',
      captured_cents: capture.amountCents,
      provider_payment_id: capture.providerPaymentId,
      captured_at: capture.at,
      ...(capture.byHand === undefined
        ? {}
        : { reference: capture.byHand.reference, recorded_by: capture.byHand.recordedBy }),
      updated_at: capture.at,
    })
    .where('id', '=', id)
    .where('status', '<>', 'captured')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** An open payment that can no longer be paid. A captured one stays what it is. */
export async function closePayment(
  db: Database,
  id: string,
  status: 'failed' | 'expired',
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('payments')
    .set({ status, updated_at: now })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function noteDecline(
  db: Database,
  id: string,
  declineCode: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('payments')
    .set({ last_decline: declineCode ?? 'declined', updated_at: now })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .execute();
}

/** The money of a hold follows it into its booking. */
export async function attachToBooking(db: Database, holdId: string, bookingId: string): Promise<void> {
  await db
    .updateTable('payments')
    .set({ booking_id: bookingId })
    .where('hold_id', '=', holdId)
    .where('booking_id', 'is', null)
    .execute();
}

export async function listPayments(
  db: Database,
  subject: { holdId: string } | { bookingId: string },
): Promise<Payment[]> {
  const query = db.selectFrom('payments').selectAll().orderBy('created_at').orderBy('id');
  const rows = await (
    'holdId' in subject
      ? query.where('hold_id', '=', subject.holdId)
      : query.where('booking_id', '=', subject.bookingId)
  ).execute();
  return rows.map(toPayment);
}
