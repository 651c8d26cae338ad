/** The audit log's part on one thing, for that thing's own page. */
import { getBookingHistory, getCustomerHistory } from '@myhibachi/api-client/calls';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { EntryList } from './entry-list.tsx';

const CALLS = { booking: getBookingHistory, customer: getCustomerHistory };

interface Subject {
  readonly entity: keyof typeof CALLS;
  readonly id: string;
}

export function HistoryPanel({ entity, id }: Subject) {
  const [reads, setReads] = useState(false);
  return (
    <>
      <SwitchField className="mb-3" label="Also who looked at it" checked={reads} onChecked={setReads} />
      <Entries entity={entity} id={id} reads={reads} />
    </>
  );
}

function Entries({ entity, id, reads }: Subject & { readonly reads: boolean }) {
  const history = useInfiniteQuery({
    queryKey: [entity, 'one', id, 'history', reads],
    queryFn: ({ pageParam }) =>
      ask(
        CALLS[entity]({
          client: api,
          path: { id },
          query: { ...(reads ? { reads: 'true' } : {}), ...(pageParam === '' ? {} : { cursor: pageParam }) },
        }),
      ),
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
