import type { DB, Database } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';
import { cents, type Cents } from '../kernel/index.ts';

export type RefundStatus = 'needs_approval' | 'requested' | 'submitted' | 'succeeded' | 'failed';

export interface Refund {
  readonly id: string;
  readonly paymentId: string;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly status: RefundStatus;
  readonly requestedBy: string;
  readonly approvedBy: string | null;
  readonly providerRefundId: string | null;
  /** Where its card takes no refund any more: how a person sends it. */
  readonly way: 'zelle' | 'venmo' | 'cash' | null;
  /** What the bill is smaller by for it; the rest is to be paid again. */
  readonly reducesBillCents: Cents;
  /** Paid beyond the bill, and so the host's: it is neither turned down nor taken back. */
  readonly owed: boolean;
  /** Why a second person was asked; null where one was enough. */
  readonly because: string | null;
  /** What of it a larger bill needed again, while it waited for a second person. */
  readonly stoppedCents: Cents;
}

/** A row as the verbs know it. */
export function toRefund(row: Selectable<DB['refunds']>): Refund {
  return {
    id: row.id,
    paymentId: row.payment_id,
    amountCents: cents(row.amount_cents),
    reason: row.reason,
    status: row.status as RefundStatus,
    requestedBy: row.requested_by,
    approvedBy: row.approved_by,
    providerRefundId: row.provider_refund_id,
    way: row.way as Refund['way'],
    reducesBillCents: cents(row.reduces_bill_cents),
    owed: row.owed,
    because: row.approval_because,
    stoppedCents: cents(row.stopped_cents),
  };
}

/** One refund, to look at. */
export async function findRefund(db: Database, id: string): Promise<Refund | null> {
  const row = await db.selectFrom('refunds').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRefund(row);
}

/** Turned down: no money follows it, and what it promised is free again. */
export async function markRefundRejected(
  db: Database,
  id: string,
  rejection: { by: string; reasonEnc: string; now: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable('refunds')
    .set({
      status: 'failed',
      rejected_by: rejection.by,
      rejection_enc: rejection.reasonEnc,
      updated_at: rejection.now,
    })
    .where('id', '=', id)
    .execute();
}

/** Taken back before any money followed it; what it promised is free again. */
export async function markRefundWithdrawn(
  db: Database,
  id: string,
  withdrawal: { by: string; now: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable('refunds')
    .set({ status: 'failed', withdrawn_by: withdrawal.by, updated_at: withdrawal.now })
    .where('id', '=', id)
    .execute();
}

export interface NewRefund {
  readonly id: string;
  readonly paymentId: string;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly status: RefundStatus;
  readonly requestedBy: string;
  readonly providerRefundId: string | null;
  /** Why it waits for a second person; absent where one is enough. */
  readonly because?: string | undefined;
  /** The second person, where two have agreed before it is promised. */
  readonly approvedBy?: string | undefined;
  readonly reducesBillCents?: Cents;
  readonly owed?: boolean | undefined;
  readonly now: Temporal.Instant;
}

/** False when the provider's refund is known already. The database refuses sums beyond what was captured. */
export async function insertRefund(db: Database, refund: NewRefund): Promise<boolean> {
  const row = await db
    .insertInto('refunds')
    .values({
      id: refund.id,
      payment_id: refund.paymentId,
      amount_cents: refund.amountCents,
      reason: refund.reason,
      status: refund.status,
      requested_by: refund.requestedBy,
      provider_refund_id: refund.providerRefundId,
      approval_because: refund.because ?? null,
      approved_by: refund.approvedBy ?? null,
      reduces_bill_cents: refund.reducesBillCents ?? 0,
      owed: refund.owed ?? false,
      created_at: refund.now,
      updated_at: refund.now,
    })
    .onConflict((oc) => oc.column('provider_refund_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Locked: what follows decides by the row's state. */
export async function lockRefund(db: Database, id: string): Promise<Refund | null> {
  const row = await db.selectFrom('refunds').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toRefund(row);
}

export async function findRefundByProvider(db: Database, providerRefundId: string): Promise<Refund | null> {
  const row = await db
    .selectFrom('refunds')
    .selectAll()
    .where('provider_refund_id', '=', providerRefundId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toRefund(row);
}

export async function setRefundStatus(
  db: Database,
  id: string,
  change: {
    status: RefundStatus;
    providerRefundId?: string;
    approvedBy?: string | undefined;
    way?: Refund['way'];
    now: Temporal.Instant;
  },
): Promise<void> {
  await db
    .updateTable('refunds')
    .set({
      status: change.status,
      updated_at: change.now,
      ...(change.providerRefundId === undefined ? {} : { provider_refund_id: change.providerRefundId }),
      ...(change.approvedBy === undefined ? {} : { approved_by: change.approvedBy }),
      ...(change.way === undefined ? {} : { way: change.way }),
    })
    .where('id', '=', id)
    .execute();
}

/** Keeps the payment's own tally beside the refunds; its check refuses more than was captured. */
export async function addRefunded(db: Database, paymentId: string, amountCents: number): Promise<void> {
  await db
    .updateTable('payments')
    .set({ refunded_cents: sql<number>`refunded_cents + ${amountCents}` })
    .where('id', '=', paymentId)
    .execute();
}

/** Promised back for a booking but not yet written down in the ledger: still to be approved, sent or done by hand. */
export async function sumWaitingRefunds(db: Database, bookingId: string): Promise<Cents> {
  const row = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select((eb) => eb.fn.sum<number>('r.amount_cents').as('amount'))
    .where('p.booking_id', '=', bookingId)
    .where('r.status', 'in', ['needs_approval', 'requested'])
    .executeTakeFirst();
  return cents(row?.amount ?? 0);
}

/** Promised back for a booking and not arrived yet, also what the card processor is still at. */
export async function sumOpenRefunds(db: Database, bookingId: string): Promise<Cents> {
  const row = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select((eb) => eb.fn.sum<number>('r.amount_cents').as('amount'))
    .where('p.booking_id', '=', bookingId)
    .where('r.status', 'in', ['needs_approval', 'requested', 'submitted'])
    .executeTakeFirst();
  return cents(row?.amount ?? 0);
}

/** The way a refund `r` of a payment `p` goes back. */
export const refundWay = sql<string>`coalesce(r.way, p.method)`;

/** Whether a refund of this payment has failed for good: its card takes none. What was turned down never was sent. */
export async function cardTookNone(db: Database, paymentId: string): Promise<boolean> {
  const row = await db
    .selectFrom('refunds')
    .select('id')
    .where('payment_id', '=', paymentId)
    .where('status', '=', 'failed')
    .where('rejected_by', 'is', null)
    .where('withdrawn_by', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What has been promised back but not failed, by payment. */
export async function promisedRefunds(
  db: Database,
  paymentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (paymentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('refunds')
    .select((eb) => ['payment_id', eb.fn.sum<number>('amount_cents').as('amount')])
    .where('payment_id', 'in', paymentIds)
    .where('status', '<>', 'failed')
    .groupBy('payment_id')
    .execute();
  return new Map(rows.map((row) => [row.payment_id, row.amount]));
}

type Subject = { readonly bookingId: string | null; readonly holdId: string | null };

/** Holds the money of one booking or hold, so that what is promised back of it is decided one after the other. */
export async function lockPayments(db: Database, { bookingId, holdId }: Subject): Promise<void> {
  await db
    .selectFrom('payments')
    .select('id')
    .where((eb) => (bookingId === null ? eb('hold_id', '=', holdId) : eb('booking_id', '=', bookingId)))
    .orderBy('id')
    // As the trigger `refunds_within_capture` holds it: rows may point to a payment meanwhile.
    .forNoKeyUpdate()
    .execute();
}

/** Given back, or on its way, without a second person's yes. What failed or was turned down never left. */
export async function sumGivenAlone(db: Database, { bookingId, holdId }: Subject): Promise<Cents> {
  const row = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select((eb) => eb.fn.sum<number>('r.amount_cents').as('amount'))
    .where((eb) => (bookingId === null ? eb('p.hold_id', '=', holdId) : eb('p.booking_id', '=', bookingId)))
    .where('r.status', 'in', ['requested', 'submitted', 'succeeded'])
    .where('r.approved_by', 'is', null)
    .executeTakeFirst();
  return cents(row?.amount ?? 0);
}

export interface OpenRefund {
  readonly id: string;
  readonly code: string;
  readonly method: string;
  readonly amountCents: number;
  readonly status: string;
  readonly reason: string;
  readonly because: string | null;
}

/** Refunds a person has to do something about, oldest first. */
export async function readOpenRefunds(db: Database, limit: number): Promise<OpenRefund[]> {
  return db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select([
      'r.id',
      'p.booking_code as code',
      refundWay.as('method'),
      'r.amount_cents as amountCents',
      'r.status',
      'r.reason',
      'r.approval_because as because',
    ])
    .where('r.status', 'in', ['needs_approval', 'requested'])
    .orderBy('r.created_at')
    .limit(limit)
    .execute();
}
