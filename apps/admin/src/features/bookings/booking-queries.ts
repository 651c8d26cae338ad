/** One booking and the queue of decisions, and what follows when something about them was changed here. */
import { getDeskBooking, listDecisions } from '@myhibachi/api-client/calls';
import type { ChefBooking, DeskBooking } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';

export type { ChefBooking, DeskBooking };

/** Payments and refunds are rows of their own in the log, so the page names them too. */
export function bookingQuery(id: string) {
  return queryOptions({
    queryKey: ['booking', 'one', id],
    queryFn: () => ask(getDeskBooking({ client: api, path: { id } })),
    meta: { shows: ['payment', 'refund', 'message', 'chef'] },
  });
}

/** What is typed into a dialog of a booking is kept by this name; all of one booking begin the same. */
export function bookingDraft(bookingId: string, what = ''): string {
  return `booking:${bookingId}:${what}`;
}

export type DecisionKind = 'cancellation' | 'deletion' | 'overpayment' | 'refund';

export interface DecisionFilter {
  readonly kind?: DecisionKind;
  readonly station?: string;
}

export function decisionsQuery(filter: DecisionFilter) {
  return infiniteQueryOptions({
    queryKey: ['booking', 'decisions', filter],
    queryFn: ({ pageParam }) =>
      ask(
        listDecisions({
          client: api,
          query: { ...filter, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    meta: { shows: ['refund', 'payment'] },
  });
}

export function useDeskMutation<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  return useChange('booking', run);
}
