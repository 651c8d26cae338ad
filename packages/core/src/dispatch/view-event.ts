import type { BookingStatus, CalendarEvent, DeskContact, Venue } from '@myhibachi/contracts';
import { nameInFull, withInitial } from '../booking/index.ts';
import { encodeId, notFound, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { readEventRow, type EventRow } from './calendar-store.ts';

export function chefsNeeded(guests: number, figures: Variables): number {
  return guests > figures['scheduling.secondChefAbove'] ? 2 : 1;
}

function instant(text: string): string {
  return Temporal.Instant.from(text).toString();
}

async function viewEvent(ctx: Context, row: EventRow): Promise<CalendarEvent> {
  const { startsAt, durationMinutes, contactEnc, venueEnc, ...rest } = row;
  const [figures, station] = await Promise.all([getVariables(ctx), getStation(ctx, row.stationId)]);
  const contact = JSON.parse(ctx.crypto.decrypt('bookings.contact', contactEnc)) as DeskContact;
  const venue = JSON.parse(ctx.crypto.decrypt('bookings.venue', venueEnc)) as Venue;
  const endsAt = startsAt.add({ minutes: durationMinutes });
  return {
    ...rest,
    id: encodeId('bkg', row.id),
    status: row.status as BookingStatus,
    station: { id: encodeId('stn', station.id), name: station.name },
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
  return Promise.all(rows.map((row) => viewEvent(ctx, row)));
}

/** One party as it stands in the caller's transaction. The caller knows it is within reach. */
export async function readEvent(ctx: Context, bookingId: string): Promise<CalendarEvent> {
  const row = await readEventRow(ctx.db, bookingId);
  if (row === undefined) throw notFound('booking');
  return viewEvent(ctx, row);
}
