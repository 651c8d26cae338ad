import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Card, EmptyState, Skeleton } from '../../ui/surfaces.tsx';
import { timeOffQuery, type TimeOffStatus } from './chef-queries.ts';
import { TimeOffList } from './time-off-list.tsx';

const STATES = [
  { value: 'pending', label: 'Waiting' },
  { value: 'approved', label: 'Approved' },
  { value: 'denied', label: 'Denied' },
] as const;

/** What chefs have asked for, by what became of it. */
export function TimeOffQueue({ stationId }: { readonly stationId: string | undefined }) {
  const [status, setStatus] = useState<TimeOffStatus>('pending');
  const list = useInfiniteQuery(timeOffQuery({ status, stationId }));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card
      title="Time off"
      actions={
        <Select
          aria-label="State"
          className="w-36"
          value={status}
          choices={STATES}
          onValue={(value) => setStatus(STATES.find((row) => row.value === value)?.value ?? 'pending')}
        />
      }
    >
      {list.isPending && <Skeleton lines={4} />}
      {list.isError && <ListProblem error={list.error} retry={() => void list.refetch()} what="requests" />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState title="Nobody is waiting.">
          What chefs ask for appears here, whoever waits longest first.
        </EmptyState>
      )}
      <TimeOffList rows={rows} named />
      {list.hasNextPage && (
        <Button className="mt-3" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Card>
  );
}
