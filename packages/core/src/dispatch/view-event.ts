import type { BookingStatus, CalendarEvent, DeskContact, Venue } from '@myhibachi/contracts';
import { nameInFull, withInitial } from '../booking/index.ts';
import { encodeId, notFound, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { readEventRow, type EventRow } from './calendar-store.ts';

export function chefsNeeded(guests: number, figures: Variables): number {
  return guests > figures['scheduling.secondChefAbove'] ? 2 : 1;
}

const UTC = '+00:00';

/** A moment inside JSON, where the database writes it with the offset of its session: UTC, unless somebody set another. */
function instant(text: string): string {
  return text.endsWith(UTC) ? `${text.slice(0, -UTC.length)}Z` : Temporal.Instant.from(text).toString();
}

/** What all parties of an answer are seen with, asked once for all of them. */
interface Known {
  readonly figures: Variables;
  readonly stations: ReadonlyMap<string, CalendarEvent['station']>;
}

async function knownFor(ctx: Context, rows: readonly EventRow[]): Promise<Known> {
  const ids = [...new Set(rows.map((row) => row.stationId))];
  const [figures, stations] = await Promise.all([
    getVariables(ctx),
    Promise.all(ids.map((stationId) => getStation(ctx, stationId))),
  ]);
  return { figures, stations: new Map(stations.map(({ id, name }) => [id, { id: encodeId('stn', id), name }])) };
}

function viewEvent(ctx: Context, { figures, stations }: Known, row: EventRow): CalendarEvent {
  const { startsAt, durationMinutes, contactEnc, venueEnc, stationId, ...rest } = row;
  const station = stations.get(stationId);
  if (station === undefined) throw notFound('station');
  const contact = JSON.parse(ctx.crypto.decrypt('bookings.contact', contactEnc)) as DeskContact;
  const venue = JSON.parse(ctx.crypto.decrypt('bookings.venue', venueEnc)) as Venue;
  const endsAt = startsAt.add({ minutes: durationMinutes });
  return {
    ...rest,
    id: encodeId('bkg', row.id),
    status: row.status as BookingStatus,
    station,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    arrivesAt: startsAt.subtract({ minutes: figures['scheduling.arrivalMinutes'] }).toString(),
    leavesAt: endsAt.add({ minutes: figures['scheduling.cleanupMinutes'] }).toString(),
    host: nameInFull(withInitial(contact)),
    city: venue.city,
    chefs: row.chefs.map((chef) => ({
      ...chef,
      chefId: encodeId('chf', chef.chefId),
      driveFrom: instant(chef.driveFrom),
      arrivesAt: instant(chef.arrivesAt),
      leavesAt: instant(chef.leavesAt),
    })),
    chefsNeeded: chefsNeeded(row.guests, figures),
  };
}

export async function viewEvents(ctx: Context, rows: readonly EventRow[]): Promise<CalendarEvent[]> {
  const known = await knownFor(ctx, rows);
  return rows.map((row) => viewEvent(ctx, known, row));
}

/** One party as it stands in the caller's transaction. The caller knows it is within reach. */
export async function readEvent(ctx: Context, bookingId: string): Promise<CalendarEvent> {
  const row = await readEventRow(ctx.db, bookingId);
  if (row === undefined) throw notFound('booking');
  return viewEvent(ctx, await knownFor(ctx, [row]), row);
}
