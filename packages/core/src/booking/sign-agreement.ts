import type { Hold as HoldView, SignatureRequest } from '@myhibachi/contracts';
import { recordSignature, type SignatureMark } from '../agreements/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { hoursAfter } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { assertReachesHold } from './booking-policy.ts';
import { nextHoldStatus } from './booking-state.ts';
import { composeForHold } from './get-agreement.ts';
import { viewHold } from './get-hold.ts';
import { lockHold, setHoldStatus, type Hold } from './hold-store.ts';
import { holdDeadline } from './jobs.ts';
import { queueHoldReminder } from './queue-messages.ts';
import { convertIfPaid } from './settle-hold.ts';

/** What stands as the signature. */
export function markOf(input: SignatureRequest): SignatureMark {
  if (input.signatureImage !== undefined) {
    return { signatureImage: Buffer.from(input.signatureImage.slice(input.signatureImage.indexOf(',') + 1), 'base64') };
  }
  return { typedName: input.typedName ?? '' };
}

/** Throws `hold_expired`; a hold whose deadline has passed counts as expired even before the sweeper came by. */
export function assertNotOver(ctx: Context, hold: Hold): void {
  const overdue = Temporal.Instant.compare(hold.expiresAt, ctx.clock.now()) <= 0;
  const over = hold.status === 'expired' || hold.status === 'released' || (overdue && hold.status !== 'converted');
  if (over) throw new AppError('hold_expired');
}

/** A hold of the actor's that is not over, locked. */
export async function lockLiveHold(tx: TransactionContext, holdId: string): Promise<Hold> {
  const hold = await lockHold(tx, holdId);
  if (hold === null) throw notFound('hold');
  assertReachesHold(tx.actor, hold);
  assertNotOver(tx, hold);
  return hold;
}

async function sign(tx: TransactionContext, holdId: string, input: SignatureRequest): Promise<Hold> {
  const hold = await lockLiveHold(tx, holdId);
  const status = nextHoldStatus(hold.status, 'sign');
  const { firstName, lastName, email } = hold.contact;
  await recordSignature(tx, {
    holdId: hold.id,
    code: hold.code,
    composed: await composeForHold(tx, hold),
    signer: { name: input.typedName ?? `${firstName} ${lastName}`, email },
    mark: markOf(input),
    allergens: input.allergens,
    acknowledgements: input.acknowledgements,
    method: 'online',
    readSha256: input.textSha256,
  });
  const expiresAt = hoursAfter(tx.clock.now(), (await getVariables(tx))['hold.payHours']);
  await setHoldStatus(tx, hold.id, status, expiresAt);
  const signed = { ...hold, status, expiresAt };
  await enqueue(tx, holdDeadline, { holdId: hold.id }, { startAfter: expiresAt });
  await queueHoldReminder(tx, signed, 'hold_pay_reminder');
  audit(tx, {
    action: 'hold.sign',
    entityType: 'hold',
    entityId: hold.id,
    stationId: hold.stationId,
    before: { status: hold.status },
    after: { status, expiresAt: expiresAt.toString() },
  });
  return convertIfPaid(tx, signed);
}

/**
 * Freezes the agreement with the host's signature and opens the payment step with its own deadline (domain 4, 6).
 * Throws `hold_expired` after the deadline, `invalid_transition` when signed before, field errors for what is missing.
 */
export async function signAgreement(
  ctx: Context,
  input: { holdId: string; signature: SignatureRequest },
): Promise<HoldView> {
  authorize(ctx, 'hold.sign');
  const hold = await withTransaction(ctx, (tx) => sign(tx, input.holdId, input.signature));
  return viewHold(ctx, hold);
}
