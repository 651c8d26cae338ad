import type { TokenPair } from '@myhibachi/contracts';
import { recordSecurityEvent } from '../identity/index.ts';
import { AppError, audit, authorize, newId, withTransaction, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { insertClient, lockOwner, readClients } from './client-store.ts';
import { issueTokens, refreshExpiry } from './issue-tokens.ts';

/** Only a session with both factors may open another way in: no client makes further clients. */
function ownerOf(ctx: Context): string {
  const { actor } = ctx;
  if (actor.kind === 'staff' && actor.sessionId !== null) return actor.staffId;
  throw new AppError('forbidden', { message: 'Please do this from the console.' });
}

/** Lets a program act in the actor's name. Its tokens are in this answer and nowhere else. */
export async function authoriseClient(ctx: Context, input: { readonly name: string }): Promise<TokenPair> {
  authorize(ctx, 'profile.manage');
  const staffId = ownerOf(ctx);
  return withTransaction(ctx, async (tx) => {
    await lockOwner(tx.db, staffId);
    const now = tx.clock.now();
    const most = (await getVariables(tx))['access.clientsPerPerson'];
    if ((await readClients(tx.db, staffId, now)).length >= most)
      throw new AppError('limit_reached', { message: `You have ${most} clients. Please revoke one first.` });
    const times = { createdAt: now, lastUsedAt: now, expiresAt: await refreshExpiry(tx) };
    const client = { id: newId(), staffId, name: input.name, ...times };
    await insertClient(tx.db, client);
    await recordSecurityEvent(tx, { kind: 'client_authorised', staffId, detail: { clientId: client.id } });
    audit(tx, { action: 'client.authorise', entityType: 'client', entityId: client.id, after: { staffId } });
    return issueTokens(tx, client);
  });
}
