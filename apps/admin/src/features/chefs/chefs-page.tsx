import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Select } from '../../ui/select.tsx';
import { Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import { timeOffQuery, type TimeOffStatus } from './chef-queries.ts';
import { ChefDialog, ChefPanel } from './chef-dialog.tsx';
import { RosterTable } from './roster-table.tsx';
import { TimeOffList } from './time-off-list.tsx';

const AddChefDialog = lazyPart(() => import('./chef-fields.tsx'), 'AddChefDialog');

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
          <Suspense fallback={<Skeleton lines={8} />}>
            <ChefPanel chefId={chefId} />
          </Suspense>
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
  const open = (chef: string): void => go({ chef });
  const shut = (): void => void navigate({ to: '/chefs', search: ({ chef: _chef, ...rest }: typeof search) => rest });
  return (
    <>
      <PageHeader
        title="Chefs"
        hint="Who works when. Within two weeks this is what there is to sell."
        actions={
          mayChange && (
            <Button variant="primary" onClick={() => setAdding(true)}>
              <UserPlus aria-hidden /> Add a chef
            </Button>
          )
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
      <Suspense>
        {adding && (
          <AddChefDialog
            stations={stations.filter((station) => station.active)}
            close={() => setAdding(false)}
            added={open}
          />
        )}
      </Suspense>
    </>
  );
}

export function ChefsPage() {
  const { permissions, chefId } = useSession();
  return permissions['chef.read'] === 'own' ? <OwnRoster chefId={chefId} /> : <StaffRoster />;
}
