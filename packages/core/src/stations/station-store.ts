import type { Database } from '@myhibachi/database';

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

export async function slugTakenByOther(db: Database, slug: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('stations')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '!=', id)
    .executeTakeFirst();
  return row !== undefined;
}
