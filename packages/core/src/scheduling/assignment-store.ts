import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface Assignment {
  readonly id: string;
  readonly bookingId: string;
  readonly chefId: string;
  readonly position: number;
  /** When the chef must leave the party before; the arrival where there is none near. */
  readonly reservedFrom: Temporal.Instant;
  readonly arrivesAt: Temporal.Instant;
  readonly leavesAt: Temporal.Instant;
}

/** A chef's party next in time, with what the drive from or to it is measured by. */
export interface Neighbour extends Assignment {
  readonly code: string;
  readonly stationId: string;
  readonly timeZone: string;
  readonly venueEnc: string;
}

const COLUMNS = [
  'chef_assignments.id as id',
  'chef_assignments.booking_id as bookingId',
  'chef_assignments.chef_id as chefId',
  'chef_assignments.position as position',
  'chef_assignments.reserved_from as reservedFrom',
  'chef_assignments.arrives_at as arrivesAt',
  'chef_assignments.leaves_at as leavesAt',
] as const;

function neighbour(db: Database, chefId: string, side: 'before' | 'after', at: Temporal.Instant, except: string[]) {
  return db
    .selectFrom('chef_assignments')
    .innerJoin('bookings', 'bookings.id', 'chef_assignments.booking_id')
    .select([
      ...COLUMNS,
      'bookings.code as code',
      'bookings.station_id as stationId',
      'bookings.time_zone as timeZone',
      'bookings.venue_enc as venueEnc',
    ])
    .where('chef_assignments.chef_id', '=', chefId)
    .where('chef_assignments.arrives_at', side === 'before' ? '<=' : '>', at)
    .where(sql<boolean>`chef_assignments.booking_id <> all(${except}::uuid[])`)
    .orderBy('chef_assignments.arrives_at', side === 'before' ? 'desc' : 'asc')
    .limit(1);
}

/** The parties of a chef around an arrival, without these bookings. */
export async function readNeighbours(
  db: Database,
  chefId: string,
  arrivesAt: Temporal.Instant,
  except: readonly string[],
): Promise<{ before: Neighbour | null; after: Neighbour | null }> {
  const before = await neighbour(db, chefId, 'before', arrivesAt, [...except]).executeTakeFirst();
  const after = await neighbour(db, chefId, 'after', arrivesAt, [...except]).executeTakeFirst();
  return { before: before ?? null, after: after ?? null };
}

/** Null when the place at the party is taken, or the chef is at it already. */
export async function insertAssignment(db: Database, row: Assignment, at: Temporal.Instant): Promise<boolean> {
  const inserted = await db
    .insertInto('chef_assignments')
    .values({
      id: row.id,
      booking_id: row.bookingId,
      event_date: sql<string>`(select event_date from bookings where id = ${row.bookingId})`,
      start_time: sql<string>`(select start_time from bookings where id = ${row.bookingId})`,
      chef_id: row.chefId,
      position: row.position,
      reserved_from: row.reservedFrom,
      arrives_at: row.arrivesAt,
      leaves_at: row.leavesAt,
      assigned_at: at,
    })
    // Only who is at the party already; a chef in two places at once is an error of the database's own.
    .onConflict((conflict) => conflict.columns(['booking_id', 'position']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function setReservedFrom(db: Database, id: string, reservedFrom: Temporal.Instant): Promise<void> {
  await db.updateTable('chef_assignments').set({ reserved_from: reservedFrom }).where('id', '=', id).execute();
}

export async function deleteAssignment(db: Database, id: string): Promise<void> {
  await db.deleteFrom('chef_assignments').where('id', '=', id).execute();
}

export interface NamedAssignment extends Assignment {
  readonly chefName: string;
  /** They do not work at the party's time any more: somebody else has to. */
  readonly absent: boolean;
}

/** Who is to cook at a party, first chef first. */
export async function readAssignments(db: Database, bookingId: string): Promise<NamedAssignment[]> {
  return db
    .selectFrom('chef_assignments')
    .innerJoin('chefs', 'chefs.id', 'chef_assignments.chef_id')
    .select([...COLUMNS, 'chefs.display_name as chefName', 'chef_assignments.absent as absent'])
    .where('chef_assignments.booking_id', '=', bookingId)
    .orderBy('chef_assignments.position')
    .execute();
}

/**
 * True of a booking (by the name its table has in the query) that lacks a chef, as one who does not work then is none:
 * for lists that filter on it; `above` as by the variable.
 */
export function lacksChefs(above: number, name: 'bookings' | 'b' = 'bookings') {
  const column = (of: string) => sql.ref(`${name}.${of}`);
  return sql<boolean>`(select count(*) from chef_assignments a where a.booking_id = ${column('id')} and not a.absent)
    < case when ${column('adults')} + ${column('children')} + ${column('toddlers')} > ${above}::int then 2 else 1 end`;
}
