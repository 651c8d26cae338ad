import { AppError, audit, authorize, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { checkSecondFactor, makeBackupCodes } from './check-second-factor.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { noteRefusal } from './note-refusal.ts';
import { assertStep, findLiveSession, takeSession } from './open-session.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { lockSecondFactor, saveSecondFactor } from './second-factor-store.ts';

async function renew(ctx: Context, input: { token: string; code: string }): Promise<string[] | null> {
  authorize(ctx, 'session.issue');
  return withTransaction(ctx, async (tx) => {
    const { staffId, ...session } = await takeSession(tx, input.token);
    assertStep({ staffId, ...session }, ['ready']);
    if (!(await checkSecondFactor(tx, staffId, input.code)).ok) return null;
    const factor = await lockSecondFactor(tx.db, staffId, true);
    if (factor === undefined) return null;
    const { codes, sealed } = makeBackupCodes(tx, staffId);
    await saveSecondFactor(tx.db, factor.id, { backupCodesEnc: sealed });
    await recordSecurityEvent(tx, { kind: 'backup_codes_renewed', staffId });
    audit(tx, { action: 'second_factor.renew_codes', entityType: 'staff', entityId: staffId });
    return codes;
  });
}

/** Ten new backup codes in the place of the old ones, for a code of the app. `validation_failed` on `code`. */
export async function renewBackupCodes(
  ctx: Context,
  input: { readonly token: string; readonly code: string },
): Promise<readonly string[]> {
  authorize(ctx, 'session.issue');
  const session = await findLiveSession(ctx, input.token);
  if (session === null) throw new AppError('unauthenticated');
  assertStep(session, ['ready']);
  const tries = await claimTries(ctx, session.emailBidx);
  const codes = await renew(ctx, input);
  if (codes === null) {
    await noteRefusal(ctx, { sessionId: session.id, staffId: session.staffId, factor: 'renew', tries });
    throw invalidField('code', 'This code is not right, or was used already.');
  }
  await releaseTries(ctx, tries);
  return codes;
}
