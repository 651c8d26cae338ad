import { normaliseEmail } from '../customers/index.ts';
import { AppError, newId, type Role, type TransactionContext } from '../kernel/index.ts';
import { hashPassword } from './hash-password.ts';
import { insertStaff, replaceStaffStations, type StaffStatus } from './staff-store.ts';
import { staffAuth } from './staff-auth.ts';

export interface StaffWish {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly stationIds: readonly string[];
  readonly status: StaffStatus;
  readonly chefId: string | null;
  /** Checked by `assertGoodPassword` before; null for people who come by a link or by Google. */
  readonly password: string | null;
}

/** Gives a person a password, or another one. */
export async function putPassword(tx: TransactionContext, staffId: string, password: string): Promise<void> {
  const { internalAdapter } = await staffAuth(tx, tx.db).$context;
  const hash = await hashPassword(password);
  const at = new Date(tx.clock.now().epochMilliseconds);
  const accounts = await internalAdapter.findAccounts(staffId);
  if (accounts.some((account) => account.providerId === 'credential')) {
    await internalAdapter.updatePassword(staffId, hash);
    return;
  }
  await internalAdapter.createAccount({
    userId: staffId,
    providerId: 'credential',
    accountId: staffId,
    password: hash,
    createdAt: at,
    updatedAt: at,
  });
}

/**
 * Makes a person's account, as part of the transaction of whoever invites, approves or seeds them, who also says who
 * may, and leaves the audit row. Throws `already_exists` when the address has one.
 */
export async function createStaff(tx: TransactionContext, wish: StaffWish): Promise<{ readonly staffId: string }> {
  const staffId = newId();
  const email = normaliseEmail(wish.email);
  const inserted = await insertStaff(tx.db, {
    id: staffId,
    name: wish.name,
    emailBidx: tx.crypto.blindIndex('email', email),
    emailEnc: tx.crypto.encrypt('staff_users.email', email),
    emailVerified: true,
    role: wish.role,
    status: wish.status,
    chefId: wish.role === 'chef' ? wish.chefId : null,
    at: tx.clock.now(),
  });
  if (!inserted) throw new AppError('already_exists', { message: 'This e-mail address has an account already.' });
  await replaceStaffStations(tx.db, staffId, wish.stationIds);
  if (wish.password !== null) await putPassword(tx, staffId, wish.password);
  return { staffId };
}
