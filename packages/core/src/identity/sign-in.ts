import { normaliseEmail } from '../customers/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { claimTries, releaseTries, type Tries } from './count-tries.ts';
import { verifyPassword } from './hash-password.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { readStaffByEmail } from './staff-store.ts';
import { startSession, type SignedIn } from './start-session.ts';

async function noteFailure(ctx: Context, who: { email: string; staffId: string | null; tries: Tries }): Promise<void> {
  authorize(ctx, 'session.issue');
  await withTransaction(ctx, async (tx) => {
    const facts = { staffId: who.staffId, email: who.email };
    await recordSecurityEvent(tx, { ...facts, kind: 'sign_in_failed', detail: { factor: 'password' } });
    if (who.tries.last) await recordSecurityEvent(tx, { ...facts, kind: 'locked_out' });
    audit(tx, {
      action: who.tries.last ? 'session.lock' : 'session.refuse',
      entityType: 'session',
      entityId: who.staffId ?? 'unknown',
      after: { factor: 'password' },
    });
  });
}

/**
 * Checks e-mail and password and opens a session, which is of no use before its other steps are done (domain 12).
 * `unauthenticated` in the same words for a wrong password, an unknown and a suspended account; `locked_out` after
 * too many tries.
 */
export async function signIn(
  ctx: Context,
  input: { readonly email: string; readonly password: string; readonly deviceToken: string | null },
): Promise<SignedIn> {
  authorize(ctx, 'session.issue');
  const email = normaliseEmail(input.email);
  const emailBidx = ctx.crypto.blindIndex('email', email);
  const tries = await claimTries(ctx, emailBidx, input.deviceToken);
  const staff = await readStaffByEmail(ctx.db, emailBidx);
  const right = await verifyPassword(input.password, staff?.passwordHash ?? null);
  if (staff === undefined || !right || staff.status === 'suspended') {
    await noteFailure(ctx, { email, staffId: staff?.id ?? null, tries });
    throw new AppError('unauthenticated', { message: 'The e-mail address or the password is not right.' });
  }
  await releaseTries(ctx, tries);
  return withTransaction(ctx, async (tx) => {
    const wish = { staffId: staff.id, method: 'password', deviceToken: input.deviceToken } as const;
    const { facts, ...signedIn } = await startSession(tx, wish);
    audit(tx, facts);
    return signedIn;
  });
}
