/** What is thought of answers, and the cases that come of it, as the console reads them. */
import { listAnswerThumbs, listConciergeCases } from '@myhibachi/api-client/calls';
import type { ConciergeCase } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

export const CASE_STATES = [
  { value: 'new', label: 'New' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'dropped', label: 'Dropped' },
] as const satisfies readonly { value: ConciergeCase['status']; label: string }[];

/** One question for all answers of a thread. */
export function thumbsQuery(conversationId: string) {
  return queryOptions({
    queryKey: ['conversation', 'thumbs', conversationId],
    queryFn: () => ask(listAnswerThumbs({ client: api, path: { id: conversationId } })),
    meta: { shows: ['concierge_case'] },
  });
}

export function casesQuery(status: ConciergeCase['status']) {
  return infiniteQueryOptions({
    queryKey: ['concierge_case', 'list', status],
    queryFn: ({ pageParam }) =>
      ask(listConciergeCases({ client: api, query: { status, ...(pageParam === '' ? {} : { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}
