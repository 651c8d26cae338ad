/** Customers as the console reads them, and what is read again when one was changed here. */
import { getCustomer, listCustomers, listDuplicates } from '@myhibachi/api-client/calls';
import type { CustomerProfile, CustomerRow } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';

export type { CustomerProfile, CustomerRow };

export const SORTS = [
  { value: 'last_party', label: 'Latest party first' },
  { value: 'spend', label: 'Highest spend first' },
  { value: 'created', label: 'Newest first' },
] as const;
type Sort = (typeof SORTS)[number]['value'];
export const FIRST_SORT: Sort = 'last_party';

export interface CustomerFilter {
  readonly q?: string;
  readonly sort?: string;
  readonly station?: string;
}

export function customersQuery(filters: CustomerFilter) {
  return infiniteQueryOptions({
    queryKey: ['customer', 'list', filters],
    queryFn: ({ pageParam }) =>
      ask(
        listCustomers({
          client: api,
          query: {
            ...filters,
            sort: (filters.sort ?? FIRST_SORT) as Sort,
            ...(pageParam === '' ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function customerQuery(id: string) {
  return queryOptions({
    queryKey: ['customer', 'one', id],
    queryFn: () => ask(getCustomer({ client: api, path: { id } })),
    meta: { shows: ['booking', 'consent', 'payment', 'message'] },
  });
}

export function duplicatesQuery(id: string) {
  return queryOptions({
    queryKey: ['customer', 'duplicates', id],
    queryFn: () => ask(listDuplicates({ client: api, path: { id } })),
  });
}

export function useCustomerMutation<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  return useChange('customer', run);
}

export function nameOf({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }): string {
  return `${firstName} ${lastName}`;
}
