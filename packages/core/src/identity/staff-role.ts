import type { Context, Role } from '../kernel/index.ts';
import { readStaff } from './staff-store.ts';

/** What somebody who works here is now; null for nobody, and for whoever may not come in. */
export async function staffRole(ctx: Context, staffId: string): Promise<Role | null> {
  const staff = await readStaff(ctx.db, staffId);
  return staff?.status === 'active' ? staff.role : null;
}
