import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';
import type { Role, StationScope } from '../kernel/index.ts';
import { olderThan, type PageWindow } from './page-window-store.ts';

export type InvitationStatus = 'open' | 'accepted' | 'revoked' | 'expired';

export interface InvitationRow {
  readonly id: string;
  readonly emailEnc: string;
  readonly role: Role;
  readonly chefId: string | null;
  readonly stationIds: readonly string[];
  readonly tokenHash: string;
  readonly sent: number;
  readonly invitedBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly acceptedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
}

const COLUMNS = [
  'i.id',
  'i.email_enc as emailEnc',
  sql<Role>`i.role`.as('role'),
  'i.chef_id as chefId',
  sql<
    string[]
  >`array(select station_id::text from staff_invitation_stations t where t.invitation_id = i.id order by 1)`.as(
    'stationIds',
  ),
  'i.token_hash as tokenHash',
  'i.sent',
  'i.invited_by as invitedBy',
  'i.created_at as createdAt',
  'i.expires_at as expiresAt',
  'i.accepted_at as acceptedAt',
  'i.revoked_at as revokedAt',
] as const;

export interface NewInvitation {
  readonly id: string;
  readonly emailEnc: string;
  readonly emailBidx: string;
  readonly role: Role;
  readonly chefId: string | null;
  readonly stationIds: readonly string[];
  readonly tokenHash: string;
  readonly invitedBy: string | null;
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** False when the address waits for an invitation already. One that ran out makes room first. */
export async function insertInvitation(db: Database, row: NewInvitation): Promise<boolean> {
  await db
    .updateTable('staff_invitations')
    .set({ revoked_at: row.at })
    .where('email_bidx', '=', row.emailBidx)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '<=', row.at)
    .execute();
  const inserted = await db
    .insertInto('staff_invitations')
    .values({
      id: row.id,
      email_enc: row.emailEnc,
      email_bidx: row.emailBidx,
      role: row.role,
      chef_id: row.chefId,
      token_hash: row.tokenHash,
      invited_by: row.invitedBy,
      created_at: row.at,
      expires_at: row.expiresAt,
    })
    .onConflict((conflict) =>
      conflict.column('email_bidx').where('accepted_at', 'is', null).where('revoked_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  if (row.stationIds.length > 0) {
    const stations = row.stationIds.map((stationId) => ({ invitation_id: row.id, station_id: stationId }));
    await db.insertInto('staff_invitation_stations').values(stations).execute();
  }
  return true;
}

export async function hasAccount(db: Database, emailBidx: string): Promise<boolean> {
  const row = await db.selectFrom('staff_users').select('id').where('email_bidx', '=', emailBidx).executeTakeFirst();
  return row !== undefined;
}

/** Newest first, after the one a cursor names. */
export async function readInvitations(
  db: Database,
  filter: { readonly scope: StationScope; readonly state: InvitationStatus | null; readonly now: Temporal.Instant },
  window: PageWindow,
): Promise<readonly InvitationRow[]> {
  const { scope, state } = filter;
  let query = db.selectFrom('staff_invitations as i').select(COLUMNS);
  if (scope !== 'all')
    query = query.where(
      sql<SqlBool>`exists (select 1 from staff_invitation_stations t
        where t.invitation_id = i.id and t.station_id = any (${sql.val([...scope])}::uuid[]))`,
    );
  if (state === 'accepted') query = query.where('i.accepted_at', 'is not', null);
  if (state === 'revoked') query = query.where('i.revoked_at', 'is not', null);
  if (state === 'open' || state === 'expired')
    query = query
      .where('i.accepted_at', 'is', null)
      .where('i.revoked_at', 'is', null)
      .where('i.expires_at', state === 'open' ? '>' : '<=', filter.now);
  if (window.after !== null) query = query.where(olderThan('i', window.after));
  return query.orderBy('i.created_at', 'desc').orderBy('i.id', 'desc').limit(window.limit).execute();
}

export async function readInvitation(db: Database, id: string): Promise<InvitationRow | undefined> {
  return db.selectFrom('staff_invitations as i').select(COLUMNS).where('i.id', '=', id).executeTakeFirst();
}

export async function lockInvitation(db: Database, id: string): Promise<InvitationRow | undefined> {
  await db.selectFrom('staff_invitations').select('id').where('id', '=', id).forUpdate().execute();
  return readInvitation(db, id);
}

/** The open invitation of a link. */
export async function readOpenInvitation(
  db: Database,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('staff_invitations as i')
    .select(COLUMNS)
    .where('i.token_hash', '=', tokenHash)
    .where('i.accepted_at', 'is', null)
    .where('i.revoked_at', 'is', null)
    .where('i.expires_at', '>', now)
    .executeTakeFirst();
}

/** Whether somebody joined by this link. */
export async function wasAccepted(db: Database, tokenHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('staff_invitations')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses an invitation up: of many who come with its link at once, one gets true. */
export async function acceptOpenInvitation(db: Database, tokenHash: string, now: Temporal.Instant): Promise<boolean> {
  const row = await db
    .updateTable('staff_invitations')
    .set({ accepted_at: now })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** A new link and a new time; the link before is gone. */
export async function renewInvitation(
  db: Database,
  id: string,
  renewed: { readonly tokenHash: string; readonly expiresAt: Temporal.Instant; readonly sent: number },
): Promise<void> {
  const { tokenHash, expiresAt, sent } = renewed;
  const set = { token_hash: tokenHash, expires_at: expiresAt, sent };
  await db.updateTable('staff_invitations').set(set).where('id', '=', id).execute();
}

export async function closeInvitation(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable('staff_invitations').set({ revoked_at: now }).where('id', '=', id).execute();
}

/** Who came by it. */
export async function linkInvitation(db: Database, id: string, staffId: string): Promise<void> {
  await db.updateTable('staff_invitations').set({ staff_id: staffId }).where('id', '=', id).execute();
}

/** Withdraws what somebody has sent and nobody has used yet. Answers the ids. */
export async function closeInvitationsOf(
  db: Database,
  staffId: string,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable('staff_invitations')
    .set({ revoked_at: now })
    .where('invited_by', '=', staffId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
