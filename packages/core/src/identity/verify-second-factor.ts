import { AppError, audit, authorize, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { checkSecondFactor } from './check-second-factor.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { noteRefusal } from './note-refusal.ts';
import { assertStep, findLiveSession, takeSession } from './open-session.ts';
import { proceed, type Proceeded } from './prove-session.ts';
import { recordSecurityEvent } from './record-security-event.ts';

export interface CodeInput {
  readonly token: string;
  readonly code: string;
  readonly deviceToken: string | null;
  /** No second factor is asked of this browser for some days (variable `access.trustDays`). */
  readonly trustDevice: boolean;
}

async function tryFactor(ctx: Context, input: CodeInput): Promise<Proceeded | null> {
  authorize(ctx, 'session.issue');
  return withTransaction(ctx, async (tx) => {
    const session = await takeSession(tx, input.token);
    assertStep(session, ['second_factor', 'device']);
    const verdict = await checkSecondFactor(tx, session.staffId, input.code);
    if (!verdict.ok) return null;
    const proof = { ...input, secondFactor: true, device: true };
    const proceeded = await proceed(tx, session, proof);
    if (verdict.by === 'backup_code')
      await recordSecurityEvent(tx, {
        kind: 'backup_code_used',
        staffId: session.staffId,
        detail: { left: verdict.left },
      });
    audit(tx, {
      action: 'session.second_factor',
      entityType: 'session',
      entityId: session.id,
      after: { by: verdict.by, step: proceeded.step },
    });
    return proceeded;
  });
}

/**
 * Answers the second factor with a code of the app or a backup code, each good once; it vouches for a new device too.
 * Wrong ones count towards the lock: `validation_failed` on `code`, `locked_out` after too many.
 */
export async function verifySecondFactor(ctx: Context, input: CodeInput): Promise<Proceeded> {
  authorize(ctx, 'session.issue');
  const session = await findLiveSession(ctx, input.token);
  if (session === null) throw new AppError('unauthenticated');
  assertStep(session, ['second_factor', 'device']);
  const tries = await claimTries(ctx, session.emailBidx, input.deviceToken);
  const proceeded = await tryFactor(ctx, input);
  if (proceeded === null) {
    await noteRefusal(ctx, { sessionId: session.id, staffId: session.staffId, factor: 'second_factor', tries });
    throw invalidField('code', 'This code is not right, or was used already. Please wait for the next one.');
  }
  await releaseTries(ctx, tries);
  return proceeded;
}
