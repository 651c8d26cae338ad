/** The audit log's part on one thing, for that thing's own page. */
import { getBookingHistory, getCustomerHistory } from '@myhibachi/api-client/calls';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { EntryList } from './entry-list.tsx';

const CALLS = { booking: getBookingHistory, customer: getCustomerHistory };

export function HistoryPanel({ entity, id }: { readonly entity: keyof typeof CALLS; readonly id: string }) {
  const history = useInfiniteQuery({
    queryKey: [entity, 'one', id, 'history'],
    queryFn: ({ pageParam }) =>
      ask(CALLS[entity]({ client: api, path: { id }, query: pageParam === '' ? {} : { cursor: pageParam } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  if (history.isPending) return <Skeleton lines={6} />;
  if (history.isError) return <ErrorState error={history.error} retry={() => void history.refetch()} />;
  const entries = history.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <EmptyState title="Nothing has happened here yet." />;
  return (
    <>
      <EntryList entries={entries} />
      {history.hasNextPage && (
        <Button className="mt-3" busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  );
}
