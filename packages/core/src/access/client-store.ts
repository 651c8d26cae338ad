import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Role } from '../kernel/index.ts';

export type EndReason = 'revoked' | 'reused' | 'suspended' | 'password' | 'second_factor' | 'signed_out';

export interface ClientRow {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

const COLUMNS = [
  'c.id',
  'c.staff_id as staffId',
  'c.name',
  'c.created_at as createdAt',
  'c.last_used_at as lastUsedAt',
  'c.expires_at as expiresAt',
] as const;

export async function insertClient(db: Database, client: ClientRow): Promise<void> {
  await db
    .insertInto('api_clients')
    .values({
      id: client.id,
      staff_id: client.staffId,
      name: client.name,
      created_at: client.createdAt,
      last_used_at: client.lastUsedAt,
      expires_at: client.expiresAt,
    })
    .execute();
}

/** The clients of a person that have not ended, newest first, at most 100. */
export async function readClients(db: Database, staffId: string, now: Temporal.Instant): Promise<readonly ClientRow[]> {
  return db
    .selectFrom('api_clients as c')
    .select(COLUMNS)
    .where('c.staff_id', '=', staffId)
    .where('c.ended_at', 'is', null)
    .where('c.expires_at', '>', now)
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(100)
    .execute();
}

/** Two who authorise clients for one person come one after the other, so that both are counted. */
export async function lockOwner(db: Database, staffId: string): Promise<void> {
  await db.selectFrom('staff_users').select('id').where('id', '=', staffId).forUpdate().execute();
}

/** Ends clients that have not ended. Answers their ids. */
export async function endClients(
  db: Database,
  which: { readonly staffId: string; readonly only?: string },
  reason: EndReason,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const base = db
    .updateTable('api_clients')
    .set({ ended_at: now, end_reason: reason })
    .where('staff_id', '=', which.staffId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id');
  const rows = await (which.only === undefined ? base : base.where('id', '=', which.only)).execute();
  return rows.map((row) => row.id);
}

export interface NewTokens {
  readonly clientId: string;
  readonly accessHash: string;
  readonly accessExpiresAt: Temporal.Instant;
  readonly refreshHash: string;
  readonly refreshExpiresAt: Temporal.Instant;
  readonly at: Temporal.Instant;
}

/** A new pair takes the place of the access token before; used refresh tokens stay, so that they are known again. */
export async function putTokens(db: Database, tokens: NewTokens): Promise<void> {
  const { clientId } = tokens;
  await db.deleteFrom('api_client_tokens').where('client_id', '=', clientId).where('kind', '=', 'access').execute();
  await db
    .insertInto('api_client_tokens')
    .values([
      { token_hash: tokens.accessHash, client_id: clientId, kind: 'access', expires_at: tokens.accessExpiresAt },
      { token_hash: tokens.refreshHash, client_id: clientId, kind: 'refresh', expires_at: tokens.refreshExpiresAt },
    ])
    .execute();
  await db
    .updateTable('api_clients')
    .set({ expires_at: tokens.refreshExpiresAt, last_used_at: tokens.at })
    .where('id', '=', clientId)
    .execute();
}

/** Uses a refresh token up: of many who come with it at once, one gets the client. */
export async function takeRefreshToken(
  db: Database,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<ClientRow | undefined> {
  const taken = await db
    .updateTable('api_client_tokens as t')
    .from('api_clients as c')
    .innerJoin('staff_users as u', 'u.id', 'c.staff_id')
    .set({ used_at: now })
    .whereRef('c.id', '=', 't.client_id')
    .where('t.token_hash', '=', tokenHash)
    .where('t.kind', '=', 'refresh')
    .where('t.used_at', 'is', null)
    .where('t.expires_at', '>', now)
    .where('c.ended_at', 'is', null)
    .where('u.status', '=', 'active')
    .returning(COLUMNS)
    .executeTakeFirst();
  return taken;
}

/** The client of a token that was used before, unless it has ended. */
export async function findReused(
  db: Database,
  tokenHash: string,
): Promise<{ readonly id: string; readonly staffId: string } | undefined> {
  return db
    .selectFrom('api_client_tokens as t')
    .innerJoin('api_clients as c', 'c.id', 't.client_id')
    .select(['c.id', 'c.staff_id as staffId'])
    .where('t.token_hash', '=', tokenHash)
    .where('t.used_at', 'is not', null)
    .where('c.ended_at', 'is', null)
    .executeTakeFirst();
}

/** The client of any token, used or not, unless it has ended. */
export async function findByToken(
  db: Database,
  tokenHash: string,
): Promise<{ readonly id: string; readonly staffId: string } | undefined> {
  return db
    .selectFrom('api_client_tokens as t')
    .innerJoin('api_clients as c', 'c.id', 't.client_id')
    .select(['c.id', 'c.staff_id as staffId'])
    .where('t.token_hash', '=', tokenHash)
    .where('c.ended_at', 'is', null)
    .executeTakeFirst();
}

export interface Bearer {
  readonly clientId: string;
  readonly staffId: string;
  readonly role: Role;
  readonly chefId: string | null;
  readonly stationIds: readonly string[];
  readonly lastUsedAt: Temporal.Instant;
}

/** Whom an access token speaks for, as they are at this moment. */
export async function findBearer(db: Database, tokenHash: string, now: Temporal.Instant): Promise<Bearer | undefined> {
  return db
    .selectFrom('api_client_tokens as t')
    .innerJoin('api_clients as c', 'c.id', 't.client_id')
    .innerJoin('staff_users as u', 'u.id', 'c.staff_id')
    .select([
      'c.id as clientId',
      'u.id as staffId',
      sql<Role>`u.role`.as('role'),
      'u.chef_id as chefId',
      sql<string[]>`array(select station_id::text from staff_stations s where s.staff_id = u.id order by 1)`.as(
        'stationIds',
      ),
      'c.last_used_at as lastUsedAt',
    ])
    .where('t.token_hash', '=', tokenHash)
    .where('t.kind', '=', 'access')
    .where('t.expires_at', '>', now)
    .where('c.ended_at', 'is', null)
    .where('u.status', '=', 'active')
    .executeTakeFirst();
}

export async function touchClient(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('api_clients')
    .set({ last_used_at: now })
    .where('id', '=', id)
    .where('last_used_at', '<=', now.subtract({ minutes: 1 }))
    .execute();
}

/** Tokens that ran out cannot be used again in any case; clients that ended go with them after a while. */
export async function deleteOldClients(db: Database, before: Temporal.Instant): Promise<number> {
  await db.deleteFrom('api_client_tokens').where('expires_at', '<', before).execute();
  const clients = await db.deleteFrom('api_clients').where('expires_at', '<', before).executeTakeFirst();
  return Number(clients.numDeletedRows);
}
