import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Card, EmptyState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { stationsQuery } from '../calendar/calendar-queries.ts';

const ChefDialog = lazyPart(() => import('./chef-dialog.tsx'), 'ChefDialog');
const ChefPanel = lazyPart(() => import('./chef-panel.tsx'), 'ChefPanel');
const AddChefDialog = lazyPart(() => import('./chef-fields.tsx'), 'AddChefDialog');
const RosterTable = lazyPart(() => import('./roster-table.tsx'), 'RosterTable');
const TimeOffQueue = lazyPart(() => import('./time-off-queue.tsx'), 'TimeOffQueue');

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

interface RosterProps {
  readonly stationId: string | undefined;
  readonly onOpen: (chef: string) => void;
}

function Roster(props: RosterProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <RosterTable {...props} />
    </Suspense>
  );
}

function Queue(props: { readonly stationId: string | undefined }) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <TimeOffQueue {...props} />
    </Suspense>
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
          { value: 'roster', label: 'Roster', content: <Roster stationId={search.station} onOpen={open} /> },
          { value: 'time-off', label: 'Time off', content: <Queue stationId={search.station} /> },
        ]}
      />
      <Suspense>
        {search.chef !== undefined && <ChefDialog chefId={search.chef} close={shut} />}
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
