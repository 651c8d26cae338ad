import { AppError, audit, authorize, invalidField, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { assertGoodPassword } from './assert-good-password.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { putPassword } from './create-staff.ts';
import { endTrust } from './device-store.ts';
import { verifyPassword } from './hash-password.ts';
import { noteRefusal } from './note-refusal.ts';
import { ownStaffId } from './own-sessions.ts';
import { tellPasswordChanged } from './password-links.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { endSessions } from './ended-sessions.ts';
import { readPasswordHash, readStaff } from './staff-store.ts';

/**
 * Gives oneself another password; every other session ends and no browser stays trusted. Throws `validation_failed` on
 * `currentPassword` or `newPassword`; wrong tries count towards the lock.
 */
export async function changePassword(
  ctx: Context,
  input: { readonly currentPassword: string; readonly newPassword: string },
): Promise<void> {
  authorize(ctx, 'profile.manage');
  const staffId = ownStaffId(ctx);
  const staff = await readStaff(ctx.db, staffId);
  if (staff === undefined || ctx.actor.kind !== 'staff') throw notFound('staff');
  const email = ctx.crypto.decrypt('staff_users.email', staff.emailEnc);
  const sessionId = ctx.actor.sessionId ?? '';
  const hash = await readPasswordHash(ctx.db, staffId);
  if (hash === null) throw new AppError('invalid_transition', { message: 'You sign in without a password.' });
  const tries = await claimTries(ctx, ctx.crypto.blindIndex('email', email));
  if (!(await verifyPassword(input.currentPassword, hash))) {
    await noteRefusal(ctx, { sessionId, staffId, factor: 'password', tries });
    throw invalidField('currentPassword', 'This is not your password.');
  }
  await releaseTries(ctx, tries);
  await assertGoodPassword(ctx, input.newPassword, { field: 'newPassword', email, name: staff.name });
  await withTransaction(ctx, async (tx) => {
    await putPassword(tx, staffId, input.newPassword);
    await endSessions(tx, staffId, { except: sessionId === '' ? null : sessionId }, 'password');
    await endTrust(tx.db, staffId);
    await recordSecurityEvent(tx, { kind: 'password_changed', staffId });
    await tellPasswordChanged(tx, { staffId, email });
    audit(tx, { action: 'password.change', entityType: 'staff', entityId: staffId });
  });
}
