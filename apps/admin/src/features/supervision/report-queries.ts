/** The concierge's report as the console reads it, and what its address may say. */
import { getConciergeReport, listSupervised } from '@myhibachi/api-client/calls';
import type { ConciergeMark, ConciergeReport } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

export type { ConciergeMark, ConciergeReport };

export interface ReportSearch {
  readonly from?: string;
  readonly to?: string;
  readonly station?: string;
  readonly mark?: string;
  readonly reason?: string;
}

export const MARKS = [
  { value: 'all', label: 'Conversations' },
  { value: 'resolved', label: 'Resolved without a person' },
  { value: 'handed_over', label: 'Handed over' },
  { value: 'under_way', label: 'Under way' },
  { value: 'quoted', label: 'With a quote' },
  { value: 'held', label: 'With an evening held' },
  { value: 'booked', label: 'Booked' },
  { value: 'rated', label: 'Rated by the host' },
  { value: 'thumbs_up', label: 'Thumbs up' },
  { value: 'thumbs_down', label: 'Thumbs down' },
  { value: 'unbacked', label: 'With a draft kept back' },
  { value: 'fell_back', label: 'With a fallback' },
] as const satisfies readonly { value: ConciergeMark; label: string }[];

export function markOf(value: string | undefined): ConciergeMark {
  return MARKS.find((mark) => mark.value === value)?.value ?? 'all';
}

export function labelOfMark(value: ConciergeMark): string {
  return MARKS.find((mark) => mark.value === value)?.label ?? value;
}

/** Only what is set: an empty date is none. */
export function periodOf({ from, to, station }: ReportSearch) {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(station === undefined ? {} : { station }),
  };
}

/** Whatever changes a conversation may change what it counts as. */
const SHOWS = ['booking', 'hold', 'concierge_answer', 'knowledge_gap'];

export function reportQuery(search: ReportSearch) {
  const query = periodOf(search);
  return queryOptions({
    queryKey: ['conversation', 'report', query],
    queryFn: () => ask(getConciergeReport({ client: api, query })),
    placeholderData: keepPreviousData,
    meta: { shows: SHOWS },
  });
}

export function supervisedQuery(search: ReportSearch) {
  const { reason } = search;
  const query = {
    ...periodOf(search),
    mark: (search.mark ?? 'all') as ConciergeMark,
    ...(reason === undefined ? {} : { reason }),
  };
  return infiniteQueryOptions({
    queryKey: ['conversation', 'supervised', query],
    queryFn: ({ pageParam }) =>
      ask(listSupervised({ client: api, query: { ...query, ...(pageParam === '' ? {} : { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    meta: { shows: SHOWS },
  });
}
