import { changeManyBookings, listBookings, listChefs } from '@myhibachi/api-client/calls';
import type { BulkRequest } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import type { Filters } from './list-search.ts';

const PAGE = 50;

export function bookingsQuery(filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['booking', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      ask(
        listBookings({
          client: api,
          signal,
          query: { ...filters, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    meta: { shows: ['payment', 'refund', 'chef', 'station'] },
  });
}

export const chefsQuery = queryOptions({
  queryKey: ['chef', 'choices'],
  queryFn: () => ask(listChefs({ client: api })),
});

export function useChangeMany() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BulkRequest) => ask(changeManyBookings({ client: api, body, headers: onceOnly() })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['booking'] }),
  });
}
