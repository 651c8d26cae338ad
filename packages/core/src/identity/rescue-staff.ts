import { normaliseEmail } from '../customers/index.ts';
import { AppError, audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { makeSetupLink } from './password-links.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { removeFactors } from './remove-factors.ts';
import { readStaffByEmail } from './staff-store.ts';
import { unlockAccount } from './unlock-account.ts';

/**
 * The operator's way back in for somebody nobody else can help, such as the only super admin: takes every lock, second
 * factor, passkey, device and session away and answers a link to choose a password and set up a new factor. A
 * suspended person stays suspended. Throws `not_found`.
 */
export async function rescueStaff(ctx: Context, input: { readonly email: string }): Promise<{ setupUrl: string }> {
  authorize(ctx, 'staff.restore');
  if (ctx.actor.kind !== 'system') throw new AppError('forbidden', { reason: 'people restore each other instead' });
  const emailBidx = ctx.crypto.blindIndex('email', normaliseEmail(input.email));
  return withTransaction(ctx, async (tx) => {
    const staff = await readStaffByEmail(tx.db, emailBidx);
    if (staff === undefined) throw notFound('staff');
    await removeFactors(tx, staff.id);
    await unlockAccount(tx, { staffId: staff.id, emailBidx });
    const setupUrl = await makeSetupLink(tx, staff.id);
    await recordSecurityEvent(tx, { kind: 'account_restored', staffId: staff.id, detail: { by: 'operator' } });
    audit(tx, { action: 'staff.rescue', entityType: 'staff', entityId: staff.id });
    return { setupUrl };
  });
}
