import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface SlotKey {
  readonly stationId: string;
  readonly date: string;
  readonly slot: string;
}

export type SeatOwner = { readonly holdId: string } | { readonly bookingId: string };

/**
 * Takes the first free seat of a slot and answers its number, or null when all are taken. The primary key decides
 * races: a seat somebody else is taking at this moment is waited for, and the next one tried when they keep it. Seats
 * are counted besides, because a slot whose capacity has shrunk may have its lowest number free and still be full.
 */
export async function takeSeat(db: Database, key: SlotKey, capacity: number, owner: SeatOwner): Promise<number | null> {
  const holdId = 'holdId' in owner ? owner.holdId : null;
  const bookingId = 'bookingId' in owner ? owner.bookingId : null;
  for (;;) {
    const { rows } = await sql<{ candidate: number; seat_no: number | null }>`
      with candidate as (
        select n from generate_series(1, ${capacity}::int) as n
         where not exists (select 1 from seats s where s.station_id = ${key.stationId}::uuid
                              and s.event_date = ${key.date}::date and s.slot = ${key.slot}::time and s.seat_no = n)
           and (select count(*) from seats s where s.station_id = ${key.stationId}::uuid
                   and s.event_date = ${key.date}::date and s.slot = ${key.slot}::time) < ${capacity}::int
         order by n limit 1),
      taken as (
        insert into seats (station_id, event_date, slot, seat_no, capacity, hold_id, booking_id)
        select ${key.stationId}::uuid, ${key.date}::date, ${key.slot}::time, n, ${capacity}::int, ${holdId}::uuid, ${bookingId}::uuid
          from candidate
        on conflict (station_id, event_date, slot, seat_no) do nothing
        returning seat_no)
      select c.n as candidate, t.seat_no from candidate c left join taken t on true`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    if (row.seat_no !== null) return row.seat_no;
  }
}

/** The database's word for a seat in a closed time (trigger `seats_open`). */
const CLOSED_STATE = 'MH001';

export function refusesClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === CLOSED_STATE;
}

/** Many seats are taken side by side; whoever changes what can be sold here locks the row for update and waits. */
export async function shareStation(db: Database, stationId: string): Promise<void> {
  await db.selectFrom('stations').select('id').where('id', '=', stationId).forKeyShare().execute();
}

/** The hold's seat becomes the booking's, without being free in between. False when the hold has none any more. */
export async function handSeatOver(db: Database, holdId: string, bookingId: string): Promise<boolean> {
  const result = await db
    .updateTable('seats')
    .set({ hold_id: null, booking_id: bookingId })
    .where('hold_id', '=', holdId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function freeSeat(db: Database, owner: SeatOwner): Promise<void> {
  await ('holdId' in owner
    ? db.deleteFrom('seats').where('hold_id', '=', owner.holdId).execute()
    : db.deleteFrom('seats').where('booking_id', '=', owner.bookingId).execute());
}

export interface TakenSeats {
  readonly date: string;
  readonly slot: string;
  readonly taken: number;
}

/** Seats taken by day and slot, over the primary key's own order. */
export async function countTakenSeats(
  db: Database,
  stationId: string,
  from: string,
  to: string,
): Promise<readonly TakenSeats[]> {
  const rows = await db
    .selectFrom('seats')
    .select((eb) => ['event_date as date', 'slot', eb.fn.countAll<number>().as('taken')])
    .where('station_id', '=', stationId)
    .where('event_date', '>=', from)
    .where('event_date', '<=', to)
    .groupBy(['event_date', 'slot'])
    .execute();
  return rows;
}
