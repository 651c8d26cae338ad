import type { ApiKey, ApiKeyRequest, KeysQuery } from '@myhibachi/contracts';
import { recordSecurityEvent } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  countOf,
  invalidField,
  newId,
  notFound,
  withTransaction,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { countActiveKeys, insertApiKey, lockKeys, markRevoked, readApiKeys } from './api-key-store.ts';
import { newBearer, visiblePrefix } from './bearer-tokens.ts';
import { assertStations, stationIdsOf } from './grant.ts';
import { newestFirst, windowOf } from './page-window.ts';
import { viewApiKeys } from './view-api-key.ts';

/** The keys of integrations, newest first; never the keys themselves. */
export async function listApiKeys(ctx: Context, query: KeysQuery): Promise<Page<ApiKey>> {
  authorize(ctx, 'api_key.manage');
  const filter = { state: query.state ?? null, now: ctx.clock.now() };
  const rows = await readApiKeys(ctx.db, filter, windowOf(query));
  const page = newestFirst(rows, query, (row) => row.createdAt);
  return { ...page, items: await viewApiKeys(ctx, page.items) };
}

/** The end of a key's last day, within what a key may live. */
function endOf(expiresOn: string, now: Temporal.Instant, days: number): Temporal.Instant {
  const end = Temporal.PlainDate.from(expiresOn).add({ days: 1 }).toZonedDateTime('UTC').toInstant();
  if (Temporal.Instant.compare(end, now) <= 0)
    throw invalidField('expiresOn', 'Please choose a day that is not over yet.');
  if (Temporal.Instant.compare(end, now.add({ hours: days * 24 })) > 0)
    throw invalidField('expiresOn', `Please choose a day within ${countOf(days, 'day')}.`);
  return end;
}

/** Makes a key. It is in this answer and nowhere else: what is kept is its hash. */
export async function createApiKey(ctx: Context, request: ApiKeyRequest): Promise<{ key: string; apiKey: ApiKey }> {
  authorize(ctx, 'api_key.manage');
  const values = await getVariables(ctx);
  const stationIds = request.stations === null ? null : stationIdsOf(request.stations);
  const { token, hash } = newBearer('key');
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const expiresAt = endOf(request.expiresOn, now, values['access.apiKeyDays']);
    if (stationIds !== null) await assertStations(tx, stationIds);
    await lockKeys(tx.db);
    const most = values['access.apiKeys'];
    if ((await countActiveKeys(tx.db, now)) >= most)
      throw new AppError('limit_reached', { message: `There are ${most} active keys. Please revoke one first.` });
    const { name, scopes } = request;
    const createdBy = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
    const row = { id: newId(), name, prefix: visiblePrefix(token), scopes, stationIds, createdBy, createdAt: now };
    await insertApiKey(tx.db, { ...row, expiresAt, keyHash: hash });
    await recordSecurityEvent(tx, { kind: 'api_key_created', staffId: createdBy, detail: { keyId: row.id } });
    const after = { name, prefix: row.prefix, scopes, stationIds, expiresAt: expiresAt.toString() };
    audit(tx, { action: 'api_key.create', entityType: 'api_key', entityId: row.id, after });
    const [apiKey] = await viewApiKeys(tx, [{ ...row, expiresAt, lastUsedAt: null, revokedAt: null }]);
    return { key: token, apiKey: apiKey as ApiKey };
  });
}

/** Ends a key: its next request is refused. Throws `invalid_transition` when that was done before. */
export async function revokeApiKey(ctx: Context, input: { readonly keyId: string }): Promise<void> {
  authorize(ctx, 'api_key.manage');
  await withTransaction(ctx, async (tx) => {
    const revoked = await markRevoked(tx.db, input.keyId, tx.clock.now());
    if (revoked === undefined) throw notFound('api key');
    if (!revoked) throw new AppError('invalid_transition');
    const staffId = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
    await recordSecurityEvent(tx, { kind: 'api_key_revoked', staffId, detail: { keyId: input.keyId } });
    audit(tx, { action: 'api_key.revoke', entityType: 'api_key', entityId: input.keyId, after: { state: 'revoked' } });
  });
}
