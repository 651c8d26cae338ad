import type { Chef, Station } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { formatWord } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Tabs } from '../../ui/layers.tsx';
import { Select } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import { AddChefDialog } from './chef-fields.tsx';
import { ChefPanel } from './chef-panel.tsx';
import { rosterQuery, timeOffQuery, type TimeOffStatus } from './chef-queries.ts';
import { TimeOffList } from './time-off-list.tsx';

function columnsWith(stations: readonly Station[]): readonly Column<Chef>[] {
  const names = new Map(stations.map(({ id, name }) => [id, name]));
  return [
    { key: 'name', title: 'Chef', cell: (row) => <span className="font-medium">{row.displayName}</span> },
    { key: 'station', title: 'Station', cell: (row) => names.get(row.stationId) ?? '—' },
    { key: 'class', title: 'Pay class', cell: (row) => formatWord(row.payClass) },
    { key: 'week', title: 'Slots a week', align: 'end', cell: (row) => row.weeklySlots.length },
    { key: 'upcoming', title: 'Parties to come', align: 'end', cell: (row) => row.upcoming },
    {
      key: 'state',
      title: 'State',
      cell: (row) => (
        <span className="inline-flex flex-wrap gap-1.5">
          <Badge tone={row.active ? 'good' : 'plain'}>{row.active ? 'Active' : 'Not active'}</Badge>
          {row.pendingTimeOff > 0 && <Badge tone="warn">Asks for time off</Badge>}
        </span>
      ),
    },
  ];
}

export function RosterTable({
  stationId,
  onOpen,
}: {
  stationId: string | undefined;
  onOpen: (chefId: string) => void;
}) {
  const roster = useQuery(rosterQuery(stationId));
  const stations = useQuery(stationsQuery).data?.items ?? [];
  return (
    <Card>
      <DataTable
        label="Chefs"
        columns={columnsWith(stations)}
        rows={roster.data?.items}
        rowKey={(row) => row.id}
        onOpen={(row) => onOpen(row.id)}
        error={roster.error}
        retry={() => void roster.refetch()}
        empty="No chefs yet. Add the first one, then the slots of the week they work: those are the seats there are to sell."
      />
    </Card>
  );
}

const STATES = [
  { value: 'pending', label: 'Waiting' },
  { value: 'approved', label: 'Approved' },
  { value: 'denied', label: 'Denied' },
] as const;

function TimeOffQueue({ stationId }: { readonly stationId: string | undefined }) {
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
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
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

/** A chef's own page: their week, days and time off. */
function OwnRoster({ chefId }: { readonly chefId: string | null }) {
  return (
    <>
      <PageHeader title="My roster" hint="When you work, and when you asked not to." />
      <Card>
        {chefId === null ? (
          <EmptyState title="You are not on a roster yet.">Your manager links your sign-in to a chef.</EmptyState>
        ) : (
          <ChefPanel chefId={chefId} />
        )}
      </Card>
    </>
  );
}

function StaffRoster() {
  const search = useSearch({ from: '/shell/chefs' });
  const navigate = useNavigate();
  const mayChange = usePermission('chef.manage');
  const stations = useQuery(stationsQuery).data?.items ?? [];
  const [adding, setAdding] = useState(false);
  const go = (part: typeof search): void => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/chefs', search: Object.fromEntries(next) });
  };
  const choices = [
    { value: '', label: 'All stations' },
    ...stations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const open = (chef: string): void => go({ chef });
  const shut = (): void => void navigate({ to: '/chefs', search: ({ chef: _chef, ...rest }: typeof search) => rest });
  return (
    <>
      <PageHeader
        title="Chefs"
        hint="Who works when. Within two weeks this is what there is to sell."
        actions={
          <>
            {stations.length > 1 && (
              <Select
                aria-label="Station"
                className="w-44"
                value={search.station ?? ''}
                choices={choices}
                onValue={(station) => go({ station })}
              />
            )}
            {mayChange && (
              <Button variant="primary" onClick={() => setAdding(true)}>
                <UserPlus aria-hidden /> Add a chef
              </Button>
            )}
          </>
        }
      />
      <Tabs
        label="Roster"
        value={search.tab ?? 'roster'}
        onValue={(tab) => go({ tab })}
        tabs={[
          { value: 'roster', label: 'Roster', content: <RosterTable stationId={search.station} onOpen={open} /> },
          { value: 'time-off', label: 'Time off', content: <TimeOffQueue stationId={search.station} /> },
        ]}
      />
      <ChefDialog chefId={search.chef} close={shut} />
      {adding && (
        <AddChefDialog
          stations={stations.filter((station) => station.active)}
          close={() => setAdding(false)}
          added={open}
        />
      )}
    </>
  );
}

/** One chef beside the list. */
export function ChefDialog({ chefId, close }: { readonly chefId: string | undefined; readonly close: () => void }) {
  const roster = useQuery({ ...rosterQuery(undefined), enabled: chefId !== undefined });
  const name = roster.data?.items.find((row) => row.id === chefId)?.displayName ?? 'Chef';
  return (
    <Dialog open={chefId !== undefined} onOpen={close} title={name} place="side" wide>
      {chefId !== undefined && <ChefPanel chefId={chefId} />}
    </Dialog>
  );
}

export function ChefsPage() {
  const { permissions, chefId } = useSession();
  return permissions['chef.read'] === 'own' ? <OwnRoster chefId={chefId} /> : <StaffRoster />;
}
