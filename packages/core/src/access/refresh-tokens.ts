import type { TokenPair } from '@myhibachi/contracts';
import { recordSecurityEvent } from '../identity/index.ts';
import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { bearerHash } from './bearer-tokens.ts';
import { endClients, findReused, takeRefreshToken } from './client-store.ts';
import { issueTokens } from './issue-tokens.ts';

/** A token that comes twice was copied: which of the two senders is the right one cannot be told, so both are out. */
async function endReused(tx: TransactionContext, hash: string): Promise<void> {
  const client = await findReused(tx.db, hash);
  if (client === undefined) return;
  const { id, staffId } = client;
  const ended = await endClients(tx.db, { staffId, only: id }, 'reused', tx.clock.now());
  if (ended.length === 0) return;
  await recordSecurityEvent(tx, { kind: 'token_reused', staffId, detail: { clientId: id } });
  audit(tx, { action: 'client.end', entityType: 'client', entityId: id, after: { staffId, why: 'reused' } });
}

/**
 * Exchanges a refresh token for the next pair, once. Throws `unauthenticated` in the same words whatever is wrong with
 * it; one that was used before also ends its client.
 */
export async function refreshTokens(ctx: Context, input: { readonly refreshToken: string }): Promise<TokenPair> {
  authorize(ctx, 'session.issue');
  const hash = bearerHash('refresh', input.refreshToken);
  if (hash === null) throw refused();
  const pair = await withTransaction(ctx, async (tx) => {
    const client = await takeRefreshToken(tx.db, hash, tx.clock.now());
    if (client === undefined) {
      // Committed, although the answer is a refusal.
      await endReused(tx, hash);
      return null;
    }
    const facts = { entityType: 'client', entityId: client.id, after: { staffId: client.staffId } };
    audit(tx, { action: 'client.refresh', ...facts });
    return issueTokens(tx, client);
  });
  if (pair === null) throw refused();
  return pair;
}

function refused(): AppError {
  return new AppError('unauthenticated', {
    message: 'This refresh token is of no use. Please authorise the client anew.',
  });
}
