import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

export interface Station {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly lat: number;
  readonly lng: number;
  /** IANA zone; every date and time of an event there is in it. */
  readonly timeZone: string;
  /** Thousandths of a percent: 8250 is 8.25 %. */
  readonly taxRateMillipercent: number;
  readonly alertEmail: string;
  readonly active: boolean;
  readonly version: number;
}

const COLUMNS = [
  'id',
  'slug',
  'name',
  'city',
  'state',
  'lat',
  'lng',
  'time_zone as timeZone',
  'tax_rate_millipercent as taxRateMillipercent',
  'alert_email as alertEmail',
  'active',
  'version',
] as const;

/** All of them, oldest first, so that the order is the same for everyone. */
export async function readStations(db: Database): Promise<readonly Station[]> {
  return db.selectFrom('stations').select(COLUMNS).orderBy('created_at').orderBy('id').execute();
}

export async function lockStation(db: Database, id: string): Promise<Station | undefined> {
  return db.selectFrom('stations').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
}

export type StationValues = Omit<Station, 'id' | 'version'>;

function rowOf(values: StationValues) {
  return {
    slug: values.slug,
    name: values.name,
    city: values.city,
    state: values.state,
    lat: values.lat,
    lng: values.lng,
    time_zone: values.timeZone,
    tax_rate_millipercent: values.taxRateMillipercent,
    alert_email: values.alertEmail,
    active: values.active,
  };
}

/** Undefined when the slug is taken. */
export async function insertStation(
  db: Database,
  id: string,
  values: StationValues,
  at: Temporal.Instant,
): Promise<Station | undefined> {
  return db
    .insertInto('stations')
    .values({ id, ...rowOf(values), created_at: at })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
}

export async function updateStation(db: Database, id: string, values: StationValues): Promise<Station> {
  return db
    .updateTable('stations')
    .set((eb) => ({ ...rowOf(values), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

export async function setTaxRate(db: Database, id: string, taxRateMillipercent: number): Promise<void> {
  await db
    .updateTable('stations')
    .set((eb) => ({ tax_rate_millipercent: taxRateMillipercent, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function slugTakenByOther(db: Database, slug: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('stations')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '!=', id)
    .executeTakeFirst();
  return row !== undefined;
}

export interface ClosedHour {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly slot: string;
}

export async function replaceClosedHours(db: Database, stationId: string, hours: readonly ClosedHour[]): Promise<void> {
  await db.deleteFrom('station_closed_hours').where('station_id', '=', stationId).execute();
  if (hours.length === 0) return;
  await db
    .insertInto('station_closed_hours')
    .values(hours.map(({ weekday, slot }) => ({ station_id: stationId, weekday, slot })))
    .execute();
}

/** Parties that are still to come at a station; deleted ones are not. */
export async function countUpcoming(db: Database, stationId: string, now: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('bookings')
    .select((eb) => eb.fn.countAll<number>().as('upcoming'))
    .where('station_id', '=', stationId)
    .where('starts_at', '>', now)
    .where('deleted_at', 'is', null)
    .where('event_date', '>=', now.subtract({ hours: 24 }).toZonedDateTimeISO('UTC').toPlainDate().toString())
    .where('status', 'in', ['deposit_pending', 'confirmed', 'in_progress', 'cancellation_requested'])
    .executeTakeFirstOrThrow();
  return row.upcoming;
}

export interface ManagedStation extends Station {
  readonly closedHours: readonly ClosedHour[];
  readonly chefs: number;
  readonly upcoming: number;
}

/** Stations by name with what the console shows of them. One query. */
export async function readManagedStations(
  db: Database,
  scope: StationScope,
  now: Temporal.Instant,
): Promise<ManagedStation[]> {
  const earliest = now.subtract({ hours: 24 }).toZonedDateTimeISO('UTC').toPlainDate().toString();
  return db
    .selectFrom('stations')
    .select([
      ...COLUMNS,
      sql<
        ClosedHour[]
      >`coalesce((select json_agg(json_build_object('weekday', h.weekday, 'slot', to_char(h.slot, 'HH24:MI'))
        order by h.weekday, h.slot) from station_closed_hours h where h.station_id = stations.id), '[]')`.as(
        'closedHours',
      ),
      sql<number>`(select count(*)::int from chefs c where c.station_id = stations.id and c.active)`.as('chefs'),
      sql<number>`(select count(*)::int from bookings b where b.station_id = stations.id and b.event_date >= ${earliest}::date
        and b.starts_at > ${now} and b.deleted_at is null and b.status in ('deposit_pending', 'confirmed', 'in_progress', 'cancellation_requested'))`.as(
        'upcoming',
      ),
    ])
    .$if(scope !== 'all', (query) =>
      query.where('id', '=', sql<string>`any(${scope === 'all' ? [] : [...scope]}::uuid[])`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(1_000)
    .execute();
}
