import type { Actor, Context } from '../kernel/index.ts';
import { findWorkingKey, touchApiKey } from './api-key-store.ts';
import { bearerHash } from './bearer-tokens.ts';
import { findBearer, touchClient } from './client-store.ts';
import { scopesOf } from './view-api-key.ts';

async function recogniseKey(ctx: Context, hash: string): Promise<Actor | null> {
  const now = ctx.clock.now();
  const key = await findWorkingKey(ctx.db, hash, now);
  if (key === undefined) return null;
  const { lastUsedAt } = key;
  if (lastUsedAt === null || Temporal.Instant.compare(lastUsedAt.add({ minutes: 1 }), now) <= 0)
    await touchApiKey(ctx.db, key.id, now);
  return { kind: 'apiKey', keyId: key.id, scopes: scopesOf(key), stationIds: key.stationIds };
}

async function recogniseClient(ctx: Context, hash: string): Promise<Actor | null> {
  const now = ctx.clock.now();
  const bearer = await findBearer(ctx.db, hash, now);
  if (bearer === undefined) return null;
  if (Temporal.Instant.compare(bearer.lastUsedAt.add({ minutes: 1 }), now) <= 0)
    await touchClient(ctx.db, bearer.clientId, now);
  const { staffId, role, stationIds, chefId } = bearer;
  return { kind: 'staff', staffId, role, stationIds, chefId, sessionId: null };
}

/**
 * Who sends this bearer token: an integration's key, or a program in a person's name. Null for one that is unknown, ran
 * out or was revoked, which all look the same. Asked of the database each time, so that an end counts at once.
 */
export async function recogniseBearer(ctx: Context, token: string): Promise<Actor | null> {
  const key = bearerHash('key', token);
  if (key !== null) return recogniseKey(ctx, key);
  const access = bearerHash('access', token);
  return access === null ? null : recogniseClient(ctx, access);
}
