import type { DecisionAsked } from '@myhibachi/contracts';
import { appendTimeline, closeOpenPayments, saveBooking, type Booking } from '../booking/index.ts';
import {
  AppError,
  audit,
  authorize,
  describeActor,
  encodeId,
  reachesStation,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { freeSeat } from '../scheduling/index.ts';
import { assertSettled } from './assert-settled.ts';
import { findDecision, insertDecision, type Decision } from './decision-store.ts';
import { isSelfDecided, lockDecision, settle } from './judge-decision.ts';
import { tellDecision } from './tell-decision.ts';
import { lockForDesk } from './load-booking.ts';

async function carryOut(tx: TransactionContext, before: Booking, asked: Decision, reason: string): Promise<void> {
  await assertSettled(tx, before);
  const saved = await saveBooking(tx, {
    ...before,
    deletedAt: tx.clock.now(),
    deletedBy: describeActor(tx.actor),
  });
  await freeSeat(tx.db, { bookingId: saved.id });
  await closeOpenPayments(tx, { bookingId: saved.id });
  await appendTimeline(tx, saved.id, 'deleted', 'The booking was deleted.', { audience: 'staff', note: reason });
  audit(tx, {
    action: 'booking.delete',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { status: before.status, deleted: false },
    after: { deleted: true, ...(isSelfDecided(tx.actor, asked) ? {} : { requestedBy: asked.requestedBy }) },
    reason,
  });
}

async function ask(tx: TransactionContext, booking: Booking, reason: string): Promise<Decision> {
  const id = await insertDecision(tx, {
    bookingId: booking.id,
    stationId: booking.stationId,
    kind: 'deletion',
    reason,
  });
  const decision = id === null ? null : await findDecision(tx, id);
  if (decision === null) throw new AppError('already_done', { message: 'The deletion is asked for already.' });
  return decision;
}

/**
 * Deletes a booking softly (domain 5): gone from every list, its seat free, restorable for `desk.restoreDays`. Who may
 * only ask leaves a request for somebody who may. Throws `invalid_transition` while money is due either way.
 */
export async function deleteBooking(
  ctx: Context,
  input: { bookingId: string; version: number; reason: string },
): Promise<DecisionAsked> {
  authorize(ctx, 'booking.request_deletion');
  const { bookingId, version, reason } = input;
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId, action: 'booking.request_deletion', version });
    await assertSettled(tx, booking);
    const decision = await ask(tx, booking, reason);
    if (reachesStation(tx.actor, 'booking.delete', booking.stationId)) {
      await settle(tx, decision, 'approved');
      await carryOut(tx, booking, decision, reason);
      return { outcome: 'done', decisionId: null };
    }
    const text = 'A deletion was asked for.';
    await appendTimeline(tx, booking.id, 'deletion_requested', text, { audience: 'staff', note: reason });
    await tellDecision(tx, booking, { id: decision.id, kind: 'deletion' });
    audit(tx, {
      action: 'booking.request_deletion',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { deletionAsked: true },
      reason,
    });
    return { outcome: 'waiting', decisionId: encodeId('dec', decision.id) };
  });
}

/** Approves or rejects a deletion somebody else asked for. */
export async function decideDeletion(
  ctx: Context,
  input: { decisionId: string; verdict: 'approve' | 'reject'; reason: string },
): Promise<void> {
  authorize(ctx, 'booking.delete');
  await withTransaction(ctx, async (tx) => {
    const { decision, booking } = await lockDecision(tx, input.decisionId, 'deletion');
    await settle(tx, decision, input.verdict === 'approve' ? 'approved' : 'rejected', input.reason);
    if (input.verdict === 'approve') return carryOut(tx, booking, decision, input.reason);
    const text = 'The deletion was turned down.';
    await appendTimeline(tx, booking.id, 'deletion_rejected', text, { audience: 'staff', note: input.reason });
    audit(tx, {
      action: 'booking.reject_deletion',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { deletionAsked: false },
      reason: input.reason,
    });
  });
}
