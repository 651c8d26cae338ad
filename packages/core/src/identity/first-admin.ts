import { z } from 'zod';
import { AppError, audit, authorize, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { createStaff } from './create-staff.ts';
import { makeSetupLink } from './password-links.ts';
import { countRole } from './staff-store.ts';

const Wish = z.object({
  email: z.email('Please send an e-mail address such as name@mail.example.').max(254),
  name: z.string().trim().min(1, 'Please send a name.').max(120, 'Please keep the name to 120 characters.'),
});

/**
 * Makes a super admin without anybody inviting them, and answers the link by which they choose a password and set up
 * their second factor. Only the operator may, and a second one only when they say so: `already_exists` otherwise.
 */
export async function createSuperAdmin(
  ctx: Context,
  input: { readonly email: string; readonly name: string; readonly another: boolean },
): Promise<{ readonly staffId: string; readonly setupUrl: string }> {
  authorize(ctx, 'staff.restore');
  if (ctx.actor.kind !== 'system') throw new AppError('forbidden', { reason: 'people invite each other instead' });
  const { data, error } = Wish.safeParse(input);
  if (data === undefined) {
    const [issue] = error.issues;
    throw invalidField(String(issue?.path[0] ?? 'email'), issue?.message ?? 'Please check this.');
  }
  return withTransaction(ctx, async (tx) => {
    if (!input.another && (await countRole(tx.db, 'super_admin')) > 0)
      throw new AppError('already_exists', {
        message: 'There is a super admin already, who can invite others. Add --another to make one more all the same.',
      });
    const wish = { ...data, role: 'super_admin', stationIds: [], status: 'active', chefId: null } as const;
    const { staffId } = await createStaff(tx, { ...wish, password: null });
    const setupUrl = await makeSetupLink(tx, staffId);
    audit(tx, { action: 'staff.create', entityType: 'staff', entityId: staffId, after: { role: 'super_admin' } });
    return { staffId, setupUrl };
  });
}
