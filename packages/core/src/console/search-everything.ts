import type { SearchFindings } from '@myhibachi/contracts';
import { nameInFull } from '../booking/index.ts';
import { searchTerms, type SearchTerms } from '../customers/index.ts';
import {
  authorize,
  decodeId,
  encodeId,
  masked,
  may,
  narrowedScope,
  recordRead,
  stationScope,
  type Context,
  type StationScope,
} from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { readBookings } from './booking-list-store.ts';
import { readFilter } from './booking-filter.ts';
import { findCustomers } from './finding-store.ts';
import { hostOf } from './list-bookings.ts';

const MAX_FOUND = 8;

interface Wanted {
  readonly q: string;
  /** As the API names it; without, every station in reach. */
  readonly station?: string | undefined;
}

async function findBookings(ctx: Context, { q, station }: Wanted): Promise<SearchFindings['bookings']> {
  if (!may(ctx.actor, 'booking.read')) return [];
  const filter = await readFilter(ctx, 'booking.read', { q, station, sort: 'event', dir: 'desc' });
  const rows = await readBookings(ctx.db, filter, { sort: 'event', dir: 'desc', after: null, limit: MAX_FOUND });
  return rows.map((row) => ({
    id: encodeId('bkg', row.id),
    code: row.code,
    hostName: hostOf(ctx, filter.sight, row),
    date: row.event_date,
    start: row.start_time,
    status: row.status,
    station: { id: encodeId('stn', row.station_id), name: row.station_name },
  }));
}

/** The actor's stations, or the one that is asked for where it is among them. */
function scopeOf(ctx: Context, { station }: Wanted): StationScope {
  return narrowedScope(
    stationScope(ctx.actor, 'customer.read'),
    station === undefined ? undefined : decodeId('stn', station),
  );
}

async function findPeople(ctx: Context, terms: SearchTerms, wanted: Wanted): Promise<SearchFindings['customers']> {
  if (!may(ctx.actor, 'customer.read')) return [];
  const rows = await findCustomers(ctx.db, terms, scopeOf(ctx, wanted), MAX_FOUND);
  return rows.map((row) => ({
    id: encodeId('cus', row.id),
    name: nameInFull({
      firstName: ctx.crypto.decrypt('customers.first_name', row.first_name_enc),
      lastName: ctx.crypto.decrypt('customers.last_name', row.last_name_enc),
    }),
    bookings: row.bookings,
  }));
}

async function findStations(ctx: Context, q: string): Promise<SearchFindings['stations']> {
  const scope = stationScope(ctx.actor, 'station.read');
  const wanted = q.trim().toLowerCase();
  const own = (await listStations(ctx)).filter((station) => scope === 'all' || scope.includes(station.id));
  return own
    .filter(({ name, city }) => [name, city].some((word) => word.toLowerCase().includes(wanted)))
    .slice(0, MAX_FOUND)
    .map(({ id, name, city }) => ({ id: encodeId('stn', id), name, city }));
}

/** A few of everything the actor may see, for the command palette. That customers were found is recorded. */
export async function searchEverything(ctx: Context, input: Wanted): Promise<SearchFindings> {
  authorize(ctx, 'profile.manage');
  const terms = searchTerms(ctx.crypto, input.q);
  const [bookings, customers, stations] = await Promise.all([
    terms === null ? [] : findBookings(ctx, input),
    terms === null ? [] : findPeople(ctx, terms, input),
    findStations(ctx, input.q),
  ]);
  if (customers.length > 0) {
    const after = { q: masked(input.q), found: customers.length };
    await recordRead(ctx, { action: 'customer.search', entityType: 'customer', entityId: 'list', after });
  }
  return { bookings, customers, stations };
}
