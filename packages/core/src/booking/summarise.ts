/** One shape for what is booked, before and after it is confirmed. */
import type { DeskContact, PartySummary } from '@myhibachi/contracts';
import { encodeId, type Context } from '../kernel/index.ts';
import type { QuoteRecord } from '../quoting/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Booking } from './booking-row-store.ts';
import type { Hold } from './hold-store.ts';

type Timed = Pick<
  Hold,
  'code' | 'date' | 'start' | 'slot' | 'timeZone' | 'startsAt' | 'durationMinutes' | 'stationId' | 'venue' | 'requests'
> & { readonly contact: DeskContact };
type Priced = Pick<PartySummary, 'party' | 'upgrades' | 'addOns' | 'lines' | 'totals' | 'travel'>;

async function summarise(ctx: Context, timed: Timed, priced: Priced): Promise<PartySummary> {
  const [station, figures] = await Promise.all([getStation(ctx, timed.stationId), getVariables(ctx)]);
  const { firstName, lastName, email, phone } = timed.contact;
  const { street, city, state, postalCode } = timed.venue;
  return {
    code: timed.code,
    date: timed.date,
    start: timed.start,
    slot: timed.slot,
    timeZone: timed.timeZone,
    startsAt: timed.startsAt.toString(),
    arrivalAt: timed.startsAt.subtract({ minutes: figures['scheduling.arrivalMinutes'] }).toString(),
    endsAt: timed.startsAt.add({ minutes: timed.durationMinutes }).toString(),
    durationMinutes: timed.durationMinutes,
    station: { id: encodeId('stn', station.id), name: station.name },
    contact: { firstName, lastName, email: email ?? null, phone },
    venue: { street, city, state, postalCode },
    requests: timed.requests,
    ...priced,
  };
}

export function summariseHold(ctx: Context, hold: Hold, quote: QuoteRecord): Promise<PartySummary> {
  const { party, lines, totals, travel } = quote;
  return summarise(ctx, hold, {
    party,
    upgrades: [...quote.upgrades],
    addOns: [...quote.addOns],
    lines: [...lines],
    totals,
    travel,
  });
}

export function summariseBooking(ctx: Context, booking: Booking): Promise<PartySummary> {
  const { party, travel, charges } = booking;
  const { feesCents: _fees, ...amounts } = charges;
  return summarise(ctx, booking, {
    party,
    upgrades: [...booking.upgrades],
    addOns: [...booking.addOns],
    lines: [...booking.lines],
    totals: { ...amounts, totalCents: booking.totalCents },
    travel,
  });
}

/** Everyone who comes, toddlers too. */
export function guestsOf(party: {
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
}): number {
  return party.adults + party.children + party.toddlers;
}
