import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

export interface Closure {
  readonly id: string;
  /** Null closes every station. */
  readonly stationId: string | null;
  readonly firstDate: string;
  readonly lastDate: string;
  /** Null closes the whole day. */
  readonly slots: readonly string[] | null;
  readonly reason: string;
  readonly createdAt: Temporal.Instant;
  readonly reopenedAt: Temporal.Instant | null;
}

const COLUMNS = [
  'id',
  'station_id as stationId',
  'first_date as firstDate',
  'last_date as lastDate',
  sql<string[] | null>`(select json_agg(to_char(s, 'HH24:MI') order by s) from unnest(slots) as s)`.as('slots'),
  'reason',
  'created_at as createdAt',
  'reopened_at as reopenedAt',
] as const;

/** Waits for every seat that is being taken at this moment, and keeps later ones waiting until the transaction ends. */
export async function lockStations(db: Database, stationId: string | null): Promise<void> {
  await db
    .selectFrom('stations')
    .select('id')
    .$if(stationId !== null, (query) => query.where('id', '=', stationId ?? ''))
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** A closure in force of the same station, or of all, that closes part of this time. The caller has locked the stations. */
export async function findOverlapping(
  db: Database,
  time: Pick<Closure, 'stationId' | 'firstDate' | 'lastDate' | 'slots'>,
): Promise<Closure | undefined> {
  const slots = time.slots === null ? null : [...time.slots];
  return db
    .selectFrom('closures')
    .select(COLUMNS)
    .where('reopened_at', 'is', null)
    .where(sql<boolean>`station_id is not distinct from ${time.stationId}::uuid`)
    .where('last_date', '>=', time.firstDate)
    .where('first_date', '<=', time.lastDate)
    .where(sql<boolean>`(${slots}::time[] is null or slots is null or slots && ${slots}::time[])`)
    .orderBy('first_date')
    .limit(1)
    .executeTakeFirst();
}

export async function insertClosure(db: Database, closure: Omit<Closure, 'reopenedAt'>): Promise<void> {
  await db
    .insertInto('closures')
    .values({
      id: closure.id,
      station_id: closure.stationId,
      first_date: closure.firstDate,
      last_date: closure.lastDate,
      slots: closure.slots === null ? null : [...closure.slots],
      reason: closure.reason,
      created_at: closure.createdAt,
    })
    .execute();
}

export async function lockClosure(db: Database, id: string): Promise<Closure | undefined> {
  return db.selectFrom('closures').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** False when somebody has opened it already. */
export async function markReopened(db: Database, id: string, at: Temporal.Instant): Promise<boolean> {
  const result = await db
    .updateTable('closures')
    .set({ reopened_at: at })
    .where('id', '=', id)
    .where('reopened_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly scope: StationScope;
}

/** Closures in force that touch these days at these stations, earliest first. */
export async function readClosures(db: Database, { from, to, scope }: Span, limit: number): Promise<Closure[]> {
  return db
    .selectFrom('closures')
    .select(COLUMNS)
    .where('reopened_at', 'is', null)
    .where('last_date', '>=', from)
    .where('first_date', '<=', to)
    .$if(scope !== 'all', (query) =>
      query.where((eb) =>
        eb.or([
          eb('station_id', 'is', null),
          eb('station_id', '=', sql<string>`any(${scope === 'all' ? [] : [...scope]}::uuid[])`),
        ]),
      ),
    )
    .orderBy('first_date')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export interface ClosedHour {
  readonly stationId: string;
  readonly weekday: number;
  readonly slot: string;
}

export async function readClosedHours(db: Database): Promise<ClosedHour[]> {
  return db.selectFrom('station_closed_hours').select(['station_id as stationId', 'weekday', 'slot']).execute();
}

export interface Occupant {
  readonly id: string;
  readonly code: string;
  readonly kind: 'booking' | 'hold';
  readonly status: string;
  readonly date: string;
  readonly start: string;
  readonly guests: number | null;
}

/** Who has a seat in this time, earliest first: what stays when days are closed or chefs stay away. */
export async function listOccupants(
  db: Database,
  time: { stationId: string | null; from: string; to: string; slots: readonly string[] | null },
  limit: number,
): Promise<Occupant[]> {
  const { rows } = await sql<Occupant>`
    select coalesce(b.id, h.id) as id, coalesce(b.code, h.code) as code,
           case when b.id is null then 'hold' else 'booking' end as kind, coalesce(b.status, h.status) as status,
           to_char(s.event_date, 'YYYY-MM-DD') as date, to_char(coalesce(b.start_time, h.start_time), 'HH24:MI') as start,
           b.adults + b.children + b.toddlers as guests
      from seats s left join bookings b on b.id = s.booking_id left join holds h on h.id = s.hold_id
     where s.station_id = any(${
       time.stationId === null ? sql`array(select id from stations)` : sql`array[${time.stationId}::uuid]`
     })
       and s.event_date between ${time.from}::date and ${time.to}::date
       and (${time.slots === null ? null : [...time.slots]}::time[] is null
            or s.slot = any(${time.slots === null ? null : [...time.slots]}::time[]))
     order by s.event_date, s.slot, 2
     limit ${limit}`.execute(db);
  return rows;
}
