import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { olderThan, type PageWindow } from './page-window-store.ts';

export type KeyState = 'active' | 'expired' | 'revoked';

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** Null reaches every station. */
  readonly stationIds: readonly string[] | null;
  readonly createdBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
}

const COLUMNS = [
  'k.id',
  'k.name',
  'k.prefix',
  'k.scopes',
  sql<string[] | null>`case when k.all_stations then null
    else array(select station_id::text from api_key_stations s where s.key_id = k.id order by 1) end`.as('stationIds'),
  'k.created_by as createdBy',
  'k.created_at as createdAt',
  'k.expires_at as expiresAt',
  'k.last_used_at as lastUsedAt',
  'k.revoked_at as revokedAt',
] as const;

/** Keys are made one after the other, so that all of them are counted. */
export async function lockKeys(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('api_keys'))`.execute(db);
}

export async function countActiveKeys(db: Database, now: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('api_keys')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return row.count;
}

export interface NewApiKey extends Omit<ApiKeyRow, 'lastUsedAt' | 'revokedAt'> {
  readonly keyHash: string;
}

export async function insertApiKey(db: Database, key: NewApiKey): Promise<void> {
  await db
    .insertInto('api_keys')
    .values({
      id: key.id,
      name: key.name,
      prefix: key.prefix,
      key_hash: key.keyHash,
      scopes: [...key.scopes],
      all_stations: key.stationIds === null,
      created_by: key.createdBy,
      created_at: key.createdAt,
      expires_at: key.expiresAt,
    })
    .execute();
  if (key.stationIds === null) return;
  const stations = key.stationIds.map((stationId) => ({ key_id: key.id, station_id: stationId }));
  await db.insertInto('api_key_stations').values(stations).execute();
}

/** Newest first, after the one a cursor names. */
export async function readApiKeys(
  db: Database,
  filter: { readonly state: KeyState | null; readonly now: Temporal.Instant },
  window: PageWindow,
): Promise<readonly ApiKeyRow[]> {
  let query = db.selectFrom('api_keys as k').select(COLUMNS);
  if (filter.state === 'revoked') query = query.where('k.revoked_at', 'is not', null);
  if (filter.state === 'active' || filter.state === 'expired')
    query = query
      .where('k.revoked_at', 'is', null)
      .where('k.expires_at', filter.state === 'active' ? '>' : '<=', filter.now);
  if (window.after !== null) query = query.where(olderThan('k', window.after));
  return query.orderBy('k.created_at', 'desc').orderBy('k.id', 'desc').limit(window.limit).execute();
}

/** A key that works now, by its hash. */
export async function findWorkingKey(
  db: Database,
  keyHash: string,
  now: Temporal.Instant,
): Promise<ApiKeyRow | undefined> {
  return db
    .selectFrom('api_keys as k')
    .select(COLUMNS)
    .where('k.key_hash', '=', keyHash)
    .where('k.revoked_at', 'is', null)
    .where('k.expires_at', '>', now)
    .executeTakeFirst();
}

/** At most once a minute a key, so that reading does not become writing. */
export async function touchApiKey(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ last_used_at: now })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<=', now.subtract({ minutes: 1 }))]))
    .execute();
}

/** Undefined when there is no such key; false when it was revoked before. */
export async function markRevoked(db: Database, id: string, now: Temporal.Instant): Promise<boolean | undefined> {
  const known = await db.selectFrom('api_keys').select('id').where('id', '=', id).executeTakeFirst();
  if (known === undefined) return undefined;
  const revoked = await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return revoked !== undefined;
}
