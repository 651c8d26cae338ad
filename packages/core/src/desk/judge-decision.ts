/** Who may settle what somebody asked: another person than the one who asked, within their stations. */
import { lockBooking, type Booking } from '../booking/index.ts';
import {
  AppError,
  describeActor,
  notFound,
  reachesStation,
  type Action,
  type Actor,
  type TransactionContext,
} from '../kernel/index.ts';
import { findDecision, settleDecision, type Decision, type DecisionKind } from './decision-store.ts';

export const DECIDING_ACTION = {
  cancellation: 'booking.decide_cancellation',
  deletion: 'booking.delete',
  overpayment: 'refund.approve',
} as const satisfies Record<DecisionKind, Action>;

/** Nobody decides on what they asked for themselves, except a super admin, whose log says so. */
export function mayDecide(actor: Actor, asked: Pick<Decision, 'kind' | 'stationId' | 'requestedBy'>): boolean {
  if (!reachesStation(actor, DECIDING_ACTION[asked.kind], asked.stationId)) return false;
  return describeActor(actor) !== asked.requestedBy || (actor.kind === 'staff' && actor.role === 'super_admin');
}

/** Whether it is one's own request, decided by oneself all the same. */
export function isSelfDecided(actor: Actor, asked: Pick<Decision, 'requestedBy'>): boolean {
  return describeActor(actor) === asked.requestedBy;
}

/**
 * The decision with its booking, locked and the actor's to settle. Throws `not_found` outside their reach, `forbidden`
 * for one's own request, `already_done` when it is settled.
 */
export async function lockDecision(
  tx: TransactionContext,
  decisionId: string,
  kind: DecisionKind,
): Promise<{ decision: Decision; booking: Booking }> {
  const found = await findDecision(tx, decisionId);
  if (found === null || found.kind !== kind) throw notFound('decision');
  if (!reachesStation(tx.actor, DECIDING_ACTION[kind], found.stationId)) throw notFound('decision');
  const booking = await lockBooking(tx, found.bookingId);
  // Read again behind the booking's lock: whoever was faster has settled it by now.
  const decision = await findDecision(tx, decisionId);
  if (booking === null || decision === null || booking.deletedAt !== null) throw notFound('decision');
  assertWaiting(decision);
  if (!mayDecide(tx.actor, decision))
    throw new AppError('forbidden', { message: 'Somebody else has to decide on what you asked for.' });
  return { decision, booking };
}

export function assertWaiting(decision: Decision): void {
  if (decision.status !== 'waiting')
    throw new AppError('already_done', { message: `This was ${decision.status} meanwhile.` });
}

/** Settles it as part of the transaction. */
export async function settle(
  tx: TransactionContext,
  decision: Decision,
  status: 'approved' | 'rejected' | 'withdrawn',
  reason?: string,
): Promise<void> {
  const settled = await settleDecision(tx, decision.id, { status, ...(reason === undefined ? {} : { reason }) });
  if (!settled) throw new AppError('already_done');
}
