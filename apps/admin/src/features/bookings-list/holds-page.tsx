import { listHolds } from '@myhibachi/api-client/calls';
import type { HoldRow } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { formatDate, formatFromNow, formatPhone, formatTime, zoneName } from '../../format/format.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Select } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, PageHeader } from '../../ui/surfaces.tsx';

const HoldPanel = lazyPart(() => import('./hold-panel.tsx'), 'HoldPanel');

const columnsOf = (open: (id: string) => void): readonly Column<HoldRow>[] => [
  {
    key: 'host',
    title: 'Host',
    cell: (row) => (
      <span className="grid">
        <button type="button" className="text-left font-medium underline" onClick={() => open(row.id)}>
          {row.hostName}
        </button>
        <span className="text-xs text-faint">{row.code}</span>
      </span>
    ),
  },
  {
    key: 'contact',
    title: 'Contact',
    cell: ({ contact }) =>
      contact !== null && (
        <span className="grid justify-items-end md:justify-items-start">
          <span>{formatPhone(contact.phone)}</span>
          <span className="text-xs text-faint">{contact.email}</span>
        </span>
      ),
  },
  {
    key: 'event',
    title: 'Event',
    cell: (row) => `${formatDate(row.date)}, ${formatTime(row.start)} ${zoneName(row.startsAt, row.timeZone)}`,
  },
  { key: 'station', title: 'Station', cell: (row) => row.station.name },
  {
    key: 'status',
    title: 'Waits for',
    cell: (row) => <Badge tone="warn">{row.status === 'pending_signature' ? 'The signature' : 'The deposit'}</Badge>,
  },
  { key: 'expires', title: 'Expires', cell: (row) => formatFromNow(row.expiresAt) },
];

const WINDOWS = [
  { value: '', label: 'All live holds' },
  { value: '120', label: 'Expiring within two hours' },
] as const;

export function HoldsPage(): ReactNode {
  const { withinMinutes, station } = useSearch({ from: '/shell/holds' });
  const navigate = useNavigate();
  const minutes = withinMinutes === undefined ? {} : { withinMinutes: Number(withinMinutes) };
  const query = { ...minutes, ...(station === undefined ? {} : { station }) };
  const list = useInfiniteQuery({
    queryKey: ['hold', 'list', query],
    queryFn: ({ pageParam }) =>
      ask(listHolds({ client: api, query: { ...query, ...(pageParam === '' ? {} : { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: 60_000,
  });
  const apply = (change: { withinMinutes?: string; station?: string }): void => {
    const next = { withinMinutes, station, ...change };
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''));
    void navigate({ to: '/holds', search, replace: true });
  };
  const [opened, setOpened] = useState<string | null>(null);
  const rows = list.data?.pages.flatMap((page) => page.items);
  const hold = rows?.find(({ id }) => id === opened);
  const count = list.data?.pages[0]?.count;
  return (
    <>
      <PageHeader
        title="Holds"
        hint={typeof count === 'number' ? `${count} live` : 'Dates somebody is about to book.'}
        actions={
          <Select
            aria-label="Which holds"
            className="w-60"
            value={withinMinutes ?? ''}
            choices={WINDOWS}
            onValue={(value) => apply({ withinMinutes: value })}
          />
        }
      />
      <Card className="[&>div]:p-0">
        <DataTable<HoldRow>
          label="Holds"
          columns={columnsOf(setOpened)}
          rows={rows}
          rowKey={({ id }) => id}
          error={list.error}
          retry={() => void list.refetch()}
          empty={
            <EmptyState title="Nobody holds a date">
              When somebody chooses a date on the website it is held for them here until they sign and pay, or let it
              go.
            </EmptyState>
          }
          more={list.hasNextPage ? { busy: list.isFetchingNextPage, load: () => void list.fetchNextPage() } : null}
        />
      </Card>
      {hold !== undefined && (
        <Suspense>
          <HoldPanel hold={hold} close={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}
