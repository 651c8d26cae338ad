/** Who of our people there is to hear of something, as they are now. Reads the accounts; changes nothing of them. */
import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import type { Actor, Role } from '../kernel/index.ts';

export interface Hearer {
  readonly staffId: string;
  readonly name: string;
  readonly role: Role;
  readonly chefId: string | null;
  readonly emailEnc: string;
  readonly stationIds: readonly string[];
  readonly muted: readonly string[];
}

/** They act as themselves: the one matrix says what they may. */
export function actorOf({ staffId, role, stationIds, chefId }: Hearer): Extract<Actor, { kind: 'staff' }> {
  return { kind: 'staff', staffId, role, stationIds, chefId, sessionId: null };
}

async function readHearers(db: Database, which: RawBuilder<boolean>): Promise<Hearer[]> {
  const { rows } = await sql<Hearer>`
    select u.id as "staffId", u.name, u.role, u.chef_id as "chefId", u.email_enc as "emailEnc",
           array(select s.station_id::text from staff_stations s where s.staff_id = u.id order by 1) as "stationIds",
           array(select m.topic from notice_mutes m where m.staff_id = u.id order by 1) as muted
      from staff_users u
     where u.status = 'active' and ${which}
     order by u.created_at, u.id`.execute(db);
  return rows;
}

export function readMembers(
  db: Database,
  group: { readonly id: string; readonly everyone: boolean },
): Promise<Hearer[]> {
  if (group.everyone) return readHearers(db, sql<boolean>`true`);
  return readHearers(
    db,
    sql<boolean>`(
      u.id in (select g.staff_id from notice_group_staff g where g.group_id = ${group.id})
      or u.id in (select s.staff_id from notice_group_stations g join staff_stations s on s.station_id = g.station_id
                   where g.group_id = ${group.id}))`,
  );
}

export function readSuperAdmins(db: Database): Promise<Hearer[]> {
  return readHearers(db, sql<boolean>`u.role = 'super_admin'`);
}

/** Null for somebody who has left, is suspended or not yet let in. */
export async function findHearer(db: Database, staffId: string): Promise<Hearer | null> {
  const [hearer] = await readHearers(db, sql<boolean>`u.id = ${staffId}`);
  return hearer ?? null;
}

/** Names of these people, whatever has become of them. */
export async function readNames(db: Database, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from staff_users where id = any(${[...staffIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function readMuted(db: Database, staffId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('notice_mutes').select('topic').where('staff_id', '=', staffId).execute();
  return rows.map(({ topic }) => topic);
}

export async function replaceMuted(db: Database, staffId: string, topics: readonly string[]): Promise<void> {
  await db.deleteFrom('notice_mutes').where('staff_id', '=', staffId).execute();
  const rows = [...new Set(topics)].map((topic) => ({ staff_id: staffId, topic }));
  if (rows.length > 0)
    await db
      .insertInto('notice_mutes')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute();
}
