/** What one person asked and another decides. */
import type { DB } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';
import { describeActor, newId, type Context } from '../kernel/index.ts';

export type DecisionKind = 'cancellation' | 'deletion' | 'overpayment';
export type Cause = 'host' | 'company' | 'weather';

export interface QueuedPayment {
  readonly method: 'zelle' | 'venmo' | 'cash';
  readonly amountCents: number;
  readonly reference: string;
}

export interface Decision {
  readonly id: string;
  readonly bookingId: string;
  readonly stationId: string;
  readonly kind: DecisionKind;
  readonly status: string;
  readonly cause: Cause | null;
  readonly reason: string;
  readonly payment: QueuedPayment | null;
  readonly requestedBy: string;
  readonly requestedAt: Temporal.Instant;
}

function toDecision(ctx: Context, row: Selectable<DB['booking_decisions']>): Decision {
  return {
    id: row.id,
    bookingId: row.booking_id,
    stationId: row.station_id,
    kind: row.kind as DecisionKind,
    status: row.status,
    cause: row.cause as Cause | null,
    reason: ctx.crypto.decrypt('booking_decisions.reason', row.reason_enc),
    payment: row.payment as QueuedPayment | null,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
  };
}

export interface NewDecision {
  readonly bookingId: string;
  readonly stationId: string;
  readonly kind: DecisionKind;
  readonly cause?: Cause;
  readonly reason: string;
  readonly payment?: QueuedPayment;
}

/** The new decision's id; null when one of its kind waits already. Overpayments may wait side by side. */
export async function insertDecision(ctx: Context, decision: NewDecision): Promise<string | null> {
  const row = await ctx.db
    .insertInto('booking_decisions')
    .values({
      id: newId(),
      booking_id: decision.bookingId,
      station_id: decision.stationId,
      kind: decision.kind,
      cause: decision.cause ?? null,
      reason_enc: ctx.crypto.encrypt('booking_decisions.reason', decision.reason),
      payment: decision.payment === undefined ? null : JSON.stringify(decision.payment),
      requested_by: describeActor(ctx.actor),
      requested_at: ctx.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function findDecision(ctx: Context, id: string): Promise<Decision | null> {
  const row = await ctx.db.selectFrom('booking_decisions').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toDecision(ctx, row);
}

/** Money of this method that waits for a decision, on whatever booking: few, because each is money too much. */
export async function listWaitingPayments(
  ctx: Context,
  method: QueuedPayment['method'],
): Promise<{ readonly bookingCode: string; readonly payment: QueuedPayment }[]> {
  const rows = await ctx.db
    .selectFrom('booking_decisions as d')
    .innerJoin('bookings as b', 'b.id', 'd.booking_id')
    .select(['b.code as bookingCode', 'd.payment'])
    .where('d.kind', '=', 'overpayment')
    .where('d.status', '=', 'waiting')
    .where(sql<string>`d.payment->>'method'`, '=', method)
    .execute();
  return rows.flatMap(({ bookingCode, payment: stored }) => {
    const payment = stored as QueuedPayment | null;
    return payment === null ? [] : [{ bookingCode, payment }];
  });
}

/** True for whoever settles it; false when somebody else has. */
export async function settleDecision(
  ctx: Context,
  id: string,
  settled: { readonly status: 'approved' | 'rejected' | 'withdrawn'; readonly reason?: string },
): Promise<boolean> {
  const row = await ctx.db
    .updateTable('booking_decisions')
    .set({
      status: settled.status,
      decided_by: describeActor(ctx.actor),
      decided_at: ctx.clock.now(),
      decision_reason_enc:
        settled.reason === undefined ? null : ctx.crypto.encrypt('booking_decisions.decision_reason', settled.reason),
    })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What waits on one booking, oldest first. */
export async function listDecisionsOf(ctx: Context, bookingId: string): Promise<Decision[]> {
  const rows = await ctx.db
    .selectFrom('booking_decisions')
    .selectAll()
    .where('booking_id', '=', bookingId)
    .where('status', '=', 'waiting')
    .orderBy('requested_at')
    .execute();
  return rows.map((row) => toDecision(ctx, row));
}

/** The words a deletion was asked for or made with. */
export async function readDeletionReason(ctx: Context, bookingId: string): Promise<string> {
  const row = await ctx.db
    .selectFrom('booking_decisions')
    .select('reason_enc')
    .where('booking_id', '=', bookingId)
    .where('kind', '=', 'deletion')
    .where('status', '=', 'approved')
    .orderBy('decided_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? '' : ctx.crypto.decrypt('booking_decisions.reason', row.reason_enc);
}

/** After the days of grace nobody reads the words any more, which may speak of a person. */
export async function blankDecisions(ctx: Context, bookingId: string): Promise<void> {
  await ctx.db
    .updateTable('booking_decisions')
    .set({ reason_enc: ctx.crypto.encrypt('booking_decisions.reason', 'Removed.'), decision_reason_enc: null })
    .where('booking_id', '=', bookingId)
    .execute();
}
