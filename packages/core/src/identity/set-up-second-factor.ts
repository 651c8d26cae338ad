import {
  AppError,
  audit,
  authorize,
  invalidField,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { checkSecondFactor, makeBackupCodes, openSecret } from './check-second-factor.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { endTrust } from './device-store.ts';
import { noteRefusal } from './note-refusal.ts';
import { assertStep, findLiveSession, takeSession } from './open-session.ts';
import { proceed, type Proceeded } from './prove-session.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { insertSecondFactor, lockSecondFactor, promoteSecondFactor } from './second-factor-store.ts';
import type { SessionRow } from './session-store.ts';
import { markSecondFactor } from './staff-store.ts';
import { ISSUER } from './staff-auth.ts';
import { matchTotp, newTotpSecret, otpauthUri, secretForApps } from './totp.ts';

export interface SecondFactorSecret {
  /** For typing into an app by hand. */
  readonly secret: string;
  readonly otpauthUri: string;
}

/** A person who has a factor replaces it only with the one they have: a stolen session is not enough. */
async function assertMayReplace(tx: TransactionContext, session: SessionRow, code: string | null): Promise<boolean> {
  if (!session.hasSecondFactor) {
    assertStep(session, ['second_factor_setup']);
    return true;
  }
  assertStep(session, ['ready']);
  if (code === null) throw invalidField('currentCode', 'Please send a code of the app you use now, or a backup code.');
  return (await checkSecondFactor(tx, session.staffId, code)).ok;
}

async function putSecret(ctx: Context, token: string, code: string | null): Promise<SecondFactorSecret | null> {
  authorize(ctx, 'session.issue');
  return withTransaction(ctx, async (tx) => {
    const session = await takeSession(tx, token);
    if (!(await assertMayReplace(tx, session, code))) return null;
    const secret = newTotpSecret();
    await insertSecondFactor(tx.db, {
      id: newId(),
      staffId: session.staffId,
      secretEnc: tx.crypto.encrypt('staff_two_factors.secret', secret),
      backupCodesEnc: tx.crypto.encrypt('staff_two_factors.backup_codes', '[]'),
      verified: false,
      at: tx.clock.now(),
    });
    audit(tx, { action: 'second_factor.start', entityType: 'staff', entityId: session.staffId });
    const email = tx.crypto.decrypt('staff_users.email', session.emailEnc);
    return { secret: secretForApps(secret), otpauthUri: otpauthUri(secret, ISSUER, email) };
  });
}

/**
 * Makes the secret of a new second factor, which counts once a code of it is confirmed. Whoever has a factor already
 * gives a code of that one: `validation_failed` on `currentCode` when it is missing or wrong.
 */
export async function startSecondFactor(
  ctx: Context,
  input: { readonly token: string; readonly currentCode: string | null },
): Promise<SecondFactorSecret> {
  authorize(ctx, 'session.issue');
  const session = await findLiveSession(ctx, input.token);
  if (session === null) throw new AppError('unauthenticated');
  if (!session.hasSecondFactor || input.currentCode === null) {
    const made = await putSecret(ctx, input.token, input.currentCode);
    if (made === null) throw new AppError('internal', { reason: 'a first factor needs no code' });
    return made;
  }
  const tries = await claimTries(ctx, session.emailBidx);
  const made = await putSecret(ctx, input.token, input.currentCode);
  if (made === null) {
    await noteRefusal(ctx, { sessionId: session.id, staffId: session.staffId, factor: 'replace', tries });
    throw invalidField('currentCode', 'This code is not right, or was used already.');
  }
  await releaseTries(ctx, tries);
  return made;
}

export interface ConfirmInput {
  readonly token: string;
  readonly code: string;
  readonly deviceToken: string | null;
}

const DONE: Proceeded = { step: 'ready', deviceToken: null };

/** Takes the waiting factor into force; null when the code is not one of its. */
async function promote(tx: TransactionContext, staffId: string, code: string): Promise<string[] | null> {
  const waiting = await lockSecondFactor(tx.db, staffId, false);
  if (waiting === undefined)
    throw new AppError('invalid_transition', { message: 'Please begin with a new secret first.' });
  const secret = openSecret(tx, waiting.secretEnc);
  const step = await matchTotp(secret, code.replaceAll(' ', ''), { at: tx.clock.now(), lastStep: null });
  if (step === null) return null;
  const backup = makeBackupCodes(tx, staffId);
  await promoteSecondFactor(tx.db, staffId, { id: waiting.id, backupCodesEnc: backup.sealed, lastStep: step });
  await markSecondFactor(tx.db, staffId, tx.clock.now());
  await endTrust(tx.db, staffId);
  return backup.codes;
}

async function tell(tx: TransactionContext, session: SessionRow): Promise<void> {
  await recordSecurityEvent(tx, { kind: 'second_factor_set', staffId: session.staffId });
  await queueMessage(tx, {
    template: 'staff_factor_changed',
    channel: 'email',
    address: tx.crypto.decrypt('staff_users.email', session.emailEnc),
    details: { staffId: session.staffId, at: tx.clock.now().toString() },
    dedupeKey: `staff_factor_changed:${session.staffId}:${tx.requestId}`,
  });
}

/**
 * Confirms the new factor with its first code and answers the backup codes, which are shown this once. It takes the
 * place of an earlier one, and no browser stays trusted. `validation_failed` on `code` when it is wrong.
 */
export async function confirmSecondFactor(
  ctx: Context,
  input: ConfirmInput,
): Promise<Proceeded & { readonly backupCodes: readonly string[] }> {
  authorize(ctx, 'session.issue');
  const confirmed = await withTransaction(ctx, async (tx) => {
    const session = await takeSession(tx, input.token);
    assertStep(session, ['second_factor_setup', 'ready']);
    const backupCodes = await promote(tx, session.staffId, input.code);
    if (backupCodes === null) return null;
    await tell(tx, session);
    const proof = { ...input, secondFactor: true, device: false, trustDevice: false };
    const proceeded = session.hasSecondFactor ? DONE : await proceed(tx, session, proof);
    audit(tx, { action: 'second_factor.confirm', entityType: 'staff', entityId: session.staffId });
    return { ...proceeded, backupCodes };
  });
  if (confirmed === null) throw invalidField('code', 'This code is not right. Please check the time of your phone.');
  return confirmed;
}
