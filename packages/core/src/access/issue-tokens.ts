import type { ApiClient, TokenPair } from '@myhibachi/contracts';
import { encodeId, type TransactionContext } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { newBearer } from './bearer-tokens.ts';
import { putTokens, type ClientRow } from './client-store.ts';

export function viewClient(client: ClientRow): ApiClient {
  return {
    id: encodeId('cli', client.id),
    name: client.name,
    createdAt: client.createdAt.toString(),
    lastUsedAt: client.lastUsedAt.toString(),
    expiresAt: client.expiresAt.toString(),
  };
}

/** When the next refresh token of a client runs out. */
export async function refreshExpiry(tx: TransactionContext): Promise<Temporal.Instant> {
  const days = (await getVariables(tx))['access.refreshTokenDays'];
  return tx.clock.now().add({ hours: days * 24 });
}

/** Makes a client its next pair, the only one that is good from now on. */
export async function issueTokens(tx: TransactionContext, client: ClientRow): Promise<TokenPair> {
  const minutes = (await getVariables(tx))['access.accessTokenMinutes'];
  const now = tx.clock.now();
  const [access, refresh] = [newBearer('access'), newBearer('refresh')];
  const refreshExpiresAt = await refreshExpiry(tx);
  await putTokens(tx.db, {
    clientId: client.id,
    accessHash: access.hash,
    accessExpiresAt: now.add({ minutes }),
    refreshHash: refresh.hash,
    refreshExpiresAt,
    at: now,
  });
  return {
    tokenType: 'Bearer',
    accessToken: access.token,
    expiresIn: minutes * 60,
    refreshToken: refresh.token,
    refreshExpiresIn: Math.round(now.until(refreshExpiresAt).total('seconds')),
    client: viewClient({ ...client, lastUsedAt: now, expiresAt: refreshExpiresAt }),
  };
}
