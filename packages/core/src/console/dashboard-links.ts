/** The filters behind the dashboard's numbers: each is counted by the very filter its link carries. */
import { BookingFilters, BookingStatus, type ListLink } from '@myhibachi/contracts';
import type { Context } from '../kernel/index.ts';
import { readFilter, type BookingFilter } from './booking-filter.ts';

/** Every state in which a party takes place, did, or should have. */
const NOT_CANCELLED = BookingStatus.options.filter((status) => status !== 'cancelled').join(',');

export type Search = Readonly<Record<string, string>>;

const SOONEST_FIRST = { sort: 'event', dir: 'asc' } as const;

export function eventsBetween(from: string, to: string): Search {
  return { from, to, status: NOT_CANCELLED, ...SOONEST_FIRST };
}

export function overdueBefore(today: Temporal.PlainDate): Search {
  return { due: 'yes', to: today.subtract({ days: 1 }).toString(), ...SOONEST_FIRST };
}

export function dueBetween(from: string, to: string): Search {
  return { due: 'yes', from, to, ...SOONEST_FIRST };
}

/** Whatever hosts still have to pay, whenever. */
export const dueAtAll: Search = { due: 'yes', ...SOONEST_FIRST };

export const CREDITS: Search = { due: 'credit', ...SOONEST_FIRST };

export function unassignedBetween(from: string, to: string): Search {
  return { unassigned: 'yes', from, to, ...SOONEST_FIRST };
}

export const DEPOSIT_PENDING: Search = { status: 'deposit_pending', ...SOONEST_FIRST };

export function madeBetween(createdFrom: string, createdTo: string): Search {
  return { createdFrom, createdTo, sort: 'created', dir: 'asc' };
}

export function cancelledBetween(cancelledFrom: string, cancelledTo: string): Search {
  return { cancelledFrom, cancelledTo, ...SOONEST_FIRST };
}

/** The link of a list, of one station when the dashboard shows one. */
export function linkTo(to: ListLink['to'], search: Search, station: string | undefined): ListLink {
  return { to, search: station === undefined ? { ...search } : { ...search, station } };
}

/** What the list would make of the link: counting by it is counting what the list shows. */
export async function filterOf(ctx: Context, { search }: ListLink): Promise<BookingFilter> {
  return readFilter(ctx, 'booking.read', BookingFilters.parse(search));
}
