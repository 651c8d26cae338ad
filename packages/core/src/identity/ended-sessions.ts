import type { TransactionContext } from '../kernel/index.ts';
import { deleteSessions, insertEnded, type EndReason } from './session-store.ts';

/**
 * Ends sessions of one person at once: this one, or every one but this. Why is kept for whoever holds the cookie of one;
 * `null` where they end it themselves and need no reason. Answers the ids of those there were.
 */
export async function endSessions(
  tx: TransactionContext,
  staffId: string,
  which: { readonly only: string } | { readonly except: string | null },
  reason: EndReason | null,
): Promise<readonly string[]> {
  const ended = await deleteSessions(tx.db, staffId, which);
  if (reason !== null && ended.length > 0) {
    const hashes = ended.map(({ tokenHash }) => tokenHash);
    await insertEnded(tx.db, hashes, { staffId, reason, at: tx.clock.now() });
  }
  return ended.map(({ id }) => id);
}
