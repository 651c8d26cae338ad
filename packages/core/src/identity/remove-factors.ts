import type { TransactionContext } from '../kernel/index.ts';
import { endEverything } from './password-links.ts';
import { deletePasskeys, deleteSecondFactors } from './second-factor-store.ts';

/**
 * Takes a person's authenticator, backup codes, passkeys and known devices away and ends their sessions, so that the
 * next sign-in proves the mailbox and sets a new factor up. The caller says who may, and leaves the audit row.
 */
export async function removeFactors(tx: TransactionContext, staffId: string): Promise<void> {
  await deleteSecondFactors(tx.db, staffId);
  await deletePasskeys(tx.db, staffId);
  await endEverything(tx, staffId, 'colleague');
}
