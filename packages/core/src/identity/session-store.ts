import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Role } from '../kernel/index.ts';
import type { StaffStatus } from './staff-store.ts';

export type SessionMethod = 'password' | 'passkey' | 'google' | 'setup';

export interface SessionRow {
  readonly id: string;
  readonly staffId: string;
  readonly method: SessionMethod;
  readonly name: string;
  readonly emailEnc: string;
  readonly emailBidx: string;
  readonly role: Role;
  readonly status: StaffStatus;
  readonly chefId: string | null;
  readonly hasSecondFactor: boolean;
  readonly stationIds: readonly string[];
  readonly secondFactorAt: Temporal.Instant | null;
  readonly deviceVerifiedAt: Temporal.Instant | null;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** The session with everything that is asked of its person: one look-up by a unique index. */
export async function findSession(db: Database, tokenHash: string): Promise<SessionRow | undefined> {
  return db
    .selectFrom('staff_sessions as s')
    .innerJoin('staff_users as u', 'u.id', 's.staff_id')
    .select([
      's.id',
      's.staff_id as staffId',
      sql<SessionMethod>`s.method`.as('method'),
      'u.email_bidx as emailBidx',
      'u.name',
      'u.email_enc as emailEnc',
      sql<Role>`u.role`.as('role'),
      sql<StaffStatus>`u.status`.as('status'),
      'u.chef_id as chefId',
      'u.two_factor_enabled as hasSecondFactor',
      sql<string[]>`array(select station_id::text from staff_stations t where t.staff_id = u.id order by 1)`.as(
        'stationIds',
      ),
      's.second_factor_at as secondFactorAt',
      's.device_verified_at as deviceVerifiedAt',
      's.last_seen_at as lastSeenAt',
      's.expires_at as expiresAt',
    ])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Serialises the steps of one session; undefined when it was ended meanwhile. */
export async function lockSession(db: Database, tokenHash: string): Promise<SessionRow | undefined> {
  const locked = await db
    .selectFrom('staff_sessions')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return locked === undefined ? undefined : findSession(db, tokenHash);
}

/** What better-auth does not know of a session. */
export async function completeSession(
  db: Database,
  id: string,
  more: {
    readonly method: SessionMethod;
    readonly secondFactorAt: Temporal.Instant | null;
    readonly deviceVerifiedAt: Temporal.Instant | null;
    readonly deviceId: string | null;
    readonly ipBidx: string | null;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .updateTable('staff_sessions')
    .set({
      method: more.method,
      second_factor_at: more.secondFactorAt,
      device_verified_at: more.deviceVerifiedAt,
      device_id: more.deviceId,
      ip_bidx: more.ipBidx,
      last_seen_at: more.at,
    })
    .where('id', '=', id)
    .execute();
}

export async function proveSession(
  db: Database,
  id: string,
  proof: {
    readonly secondFactorAt?: Temporal.Instant;
    readonly deviceVerifiedAt?: Temporal.Instant;
    readonly deviceId?: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .updateTable('staff_sessions')
    .set({
      updated_at: proof.at,
      ...(proof.secondFactorAt === undefined ? {} : { second_factor_at: proof.secondFactorAt }),
      ...(proof.deviceVerifiedAt === undefined ? {} : { device_verified_at: proof.deviceVerifiedAt }),
      ...(proof.deviceId === undefined ? {} : { device_id: proof.deviceId }),
    })
    .where('id', '=', id)
    .execute();
}

/** At most once a minute a session, so that reading pages does not become writing rows. */
export async function touchSession(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('staff_sessions')
    .set({ last_seen_at: now })
    .where('id', '=', id)
    .where('last_seen_at', '<', now.subtract({ minutes: 1 }))
    .execute();
}

export interface ListedSession {
  readonly id: string;
  readonly method: SessionMethod;
  readonly ipEnc: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** The newest 100 that have not ended. */
export async function listSessions(
  db: Database,
  staffId: string,
  now: Temporal.Instant,
): Promise<readonly ListedSession[]> {
  return db
    .selectFrom('staff_sessions')
    .select([
      'id',
      sql<SessionMethod>`method`.as('method'),
      'ip_enc as ipEnc',
      'user_agent as userAgent',
      'created_at as createdAt',
      'last_seen_at as lastSeenAt',
      'expires_at as expiresAt',
    ])
    .where('staff_id', '=', staffId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
}

/** Ends sessions of one person: this one, or every one but this. Answers the ids of those there were. */
export async function deleteSessions(
  db: Database,
  staffId: string,
  which: { readonly only: string } | { readonly except: string | null },
): Promise<readonly { readonly id: string; readonly tokenHash: string }[]> {
  const base = db
    .deleteFrom('staff_sessions')
    .where('staff_id', '=', staffId)
    .returning(['id', 'token_hash as tokenHash']);
  const others = 'except' in which && which.except !== null ? base.where('id', '!=', which.except) : base;
  return ('only' in which ? base.where('id', '=', which.only) : others).execute();
}

export type EndReason = 'elsewhere' | 'colleague' | 'password' | 'suspended';

/** Keeps why these sessions ended, under the hashes of their cookies. */
export async function insertEnded(
  db: Database,
  tokenHashes: readonly string[],
  why: { readonly staffId: string; readonly reason: EndReason; readonly at: Temporal.Instant },
): Promise<void> {
  const row = { staff_id: why.staffId, reason: why.reason, ended_at: why.at };
  await db
    .insertInto('staff_ended_sessions')
    .values(tokenHashes.map((token_hash) => ({ token_hash, ...row })))
    .execute();
}

export async function findEndReason(db: Database, tokenHash: string): Promise<EndReason | null> {
  const row = await db
    .selectFrom('staff_ended_sessions')
    .select(sql<EndReason>`reason`.as('reason'))
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row?.reason ?? null;
}

/** Cookies live for a week; whoever comes back later signs in like anybody. */
export async function forgetEndReasons(db: Database, before: Temporal.Instant): Promise<void> {
  await db.deleteFrom('staff_ended_sessions').where('ended_at', '<', before).execute();
}

export async function deleteEndedSessions(db: Database, now: Temporal.Instant): Promise<number> {
  const sessions = await db.deleteFrom('staff_sessions').where('expires_at', '<=', now).executeTakeFirst();
  await db.deleteFrom('staff_verifications').where('expires_at', '<=', now).execute();
  await db.deleteFrom('staff_password_links').where('expires_at', '<=', now).execute();
  return Number(sessions.numDeletedRows);
}
