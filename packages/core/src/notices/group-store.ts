/** The groups of our people who hear of things. */
import type { NoticeTiming, NoticeTopic } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Hours } from './due.ts';

export interface GroupTopic {
  readonly topic: NoticeTopic;
  readonly email: boolean;
  readonly console: boolean;
}

export interface GroupValues extends Hours {
  readonly name: string;
  readonly everyone: boolean;
  readonly stationMailboxes: boolean;
  readonly staffIds: readonly string[];
  readonly stationIds: readonly string[];
  readonly topics: readonly GroupTopic[];
}

export interface GroupRow extends GroupValues {
  readonly id: string;
  readonly version: number;
  readonly digestedUntil: Temporal.Instant | null;
}

function groupRows(db: Database) {
  return db.selectFrom('notice_groups as g').select([
    'g.id',
    'g.version',
    'g.name',
    'g.everyone',
    'g.station_mailboxes as stationMailboxes',
    sql<NoticeTiming>`g.timing`.as('timing'),
    'g.time_zone as timeZone',
    sql<number[]>`g.working_days::int[]`.as('workingDays'),
    sql<string>`to_char(g.working_from, 'HH24:MI')`.as('workingFrom'),
    sql<string>`to_char(g.working_until, 'HH24:MI')`.as('workingUntil'),
    sql<string>`to_char(g.digest_at, 'HH24:MI')`.as('digestAt'),
    'g.digested_until as digestedUntil',
    sql<string[]>`array(select s.staff_id::text from notice_group_staff s where s.group_id = g.id order by 1)`.as(
      'staffIds',
    ),
    sql<string[]>`array(select s.station_id::text from notice_group_stations s where s.group_id = g.id order by 1)`.as(
      'stationIds',
    ),
    sql<GroupTopic[]>`coalesce((
      select jsonb_agg(jsonb_build_object('topic', t.topic, 'email', t.by_email, 'console', t.in_console) order by t.topic)
        from notice_group_topics t where t.group_id = g.id), '[]')`.as('topics'),
  ]);
}

export async function readGroups(db: Database): Promise<GroupRow[]> {
  return groupRows(db)
    .orderBy(sql`lower(g.name)`)
    .execute();
}

export async function findGroup(db: Database, id: string): Promise<GroupRow | null> {
  return (await groupRows(db).where('g.id', '=', id).executeTakeFirst()) ?? null;
}

/** How many there are, counted one after another: two requests cannot both find room, or take one name. */
export async function countGroups(db: Database): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('notice_groups'))`.execute(db);
  const { count } = await db
    .selectFrom('notice_groups')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function isGroupNameTaken(db: Database, name: string, exceptId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from notice_groups where lower(name) = lower(${name}) and id <> ${exceptId}`.execute(db);
  return rows.length > 0;
}

function columnsOf(values: GroupValues, at: Temporal.Instant) {
  return {
    name: values.name,
    everyone: values.everyone,
    station_mailboxes: values.stationMailboxes,
    timing: values.timing,
    time_zone: values.timeZone,
    working_days: [...new Set(values.workingDays)].toSorted((a, b) => a - b),
    working_from: values.workingFrom,
    working_until: values.workingUntil,
    digest_at: values.digestAt,
    updated_at: at,
  };
}

async function replaceParts(db: Database, id: string, values: GroupValues): Promise<void> {
  await db.deleteFrom('notice_group_staff').where('group_id', '=', id).execute();
  await db.deleteFrom('notice_group_stations').where('group_id', '=', id).execute();
  await db.deleteFrom('notice_group_topics').where('group_id', '=', id).execute();
  const staff = [...new Set(values.staffIds)].map((staffId) => ({ group_id: id, staff_id: staffId }));
  if (staff.length > 0) await db.insertInto('notice_group_staff').values(staff).execute();
  const stations = [...new Set(values.stationIds)].map((stationId) => ({ group_id: id, station_id: stationId }));
  if (stations.length > 0) await db.insertInto('notice_group_stations').values(stations).execute();
  const topics = values.topics.map(({ topic, email, console }) => ({
    group_id: id,
    topic,
    by_email: email,
    in_console: console,
  }));
  if (topics.length > 0) await db.insertInto('notice_group_topics').values(topics).execute();
}

export async function insertGroup(db: Database, id: string, values: GroupValues, at: Temporal.Instant): Promise<void> {
  await db
    .insertInto('notice_groups')
    .values({ id, ...columnsOf(values, at), created_at: at, digested_until: at })
    .execute();
  await replaceParts(db, id, values);
}

/** Writes unless somebody else did since this version; false then. A group that begins to gather begins now. */
export async function updateGroup(
  db: Database,
  id: string,
  row: { readonly version: number; readonly values: GroupValues; readonly at: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable('notice_groups')
    .set({
      ...columnsOf(row.values, row.at),
      version: row.version + 1,
      digested_until: sql<Temporal.Instant>`case when timing = 'digest' then digested_until else ${row.at.toString()}::timestamptz end`,
    })
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await replaceParts(db, id, row.values);
  return true;
}

export async function deleteGroup(db: Database, id: string): Promise<boolean> {
  const result = await db.deleteFrom('notice_groups').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Takes the digest of this morning: of several workers one gets true. */
export async function takeDigest(db: Database, id: string, until: Temporal.Instant): Promise<boolean> {
  const result = await db
    .updateTable('notice_groups')
    .set({ digested_until: until })
    .where('id', '=', id)
    .where((row) => row.or([row('digested_until', 'is', null), row('digested_until', '<', until)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
