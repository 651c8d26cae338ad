import { getDashboard, getTrends } from '@myhibachi/api-client/calls';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

export const WEEKS = ['4', '12', '52'] as const;
export type Weeks = (typeof WEEKS)[number];

/** Everything the numbers are made of; a change of any of it reads them again. */
const SHOWS = ['hold', 'payment', 'refund', 'time_off', 'variable', 'menu_item', 'staff', 'chef', 'station', 'lead'];

export function dashboardQuery(station: string | undefined) {
  return queryOptions({
    queryKey: ['booking', 'dashboard', station ?? 'all'],
    queryFn: () => ask(getDashboard({ client: api, query: station === undefined ? {} : { station } })),
    // Deadlines come nearer although nothing changes.
    refetchInterval: 60_000,
    meta: { shows: SHOWS },
  });
}

export function trendsQuery(station: string | undefined, weeks: Weeks) {
  return queryOptions({
    queryKey: ['booking', 'trends', station ?? 'all', weeks],
    queryFn: () => ask(getTrends({ client: api, query: { weeks, ...(station === undefined ? {} : { station }) } })),
    placeholderData: keepPreviousData,
    meta: { shows: ['lead'] },
  });
}
