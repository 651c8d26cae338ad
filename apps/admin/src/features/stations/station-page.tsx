import type { Station } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission } from '../../session/session.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { PageLoading, PageProblem } from '../../ui/page-problem.tsx';
import { Badge, Card, Facts, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ActivityCard } from './activity-card.tsx';
import { AreaTab } from './area-tab.tsx';
import { HoursEditor } from './hours-editor.tsx';
import { StationFields, valuesOf } from './station-fields.tsx';
import { stationQuery, useStationChange } from './station-queries.ts';
import { TaxTab } from './tax-tab.tsx';

const ChefDialog = lazyPart(() => import('../chefs/chef-dialog.tsx'), 'ChefDialog');
const RosterTable = lazyPart(() => import('../chefs/roster-table.tsx'), 'RosterTable');

function Details({ station }: { readonly station: Station }) {
  const mayManage = usePermission('station.manage');
  const change = useStationChange(station);
  const toast = useToast();
  const { name, slug, city, state, lat, lng, timeZone, alertEmail } = station;
  if (!mayManage || alertEmail === null) {
    return (
      <Facts
        rows={[
          ['Place', `${city}, ${state}`],
          ['Time zone', timeZone],
          ['Chefs', station.chefs],
          ['Parties to come', station.upcoming],
        ]}
      />
    );
  }
  return (
    <div className="grid gap-6">
      <StationFields
        key={station.version}
        start={{ name, slug, city, state, lat: String(lat), lng: String(lng), timeZone, alertEmail }}
        isNew={false}
        busy={change.isPending}
        error={change.error}
        submit={(draft) =>
          change.mutate(valuesOf(draft), { onSuccess: () => toast({ text: `${draft.name} is saved.` }) })
        }
      />
      <ActivityCard station={station} />
    </div>
  );
}

function Roster({ station }: { readonly station: Station }) {
  const [chefId, setChefId] = useState<string | undefined>(undefined);
  return (
    <>
      <Suspense fallback={<Skeleton lines={6} />}>
        <RosterTable stationId={station.id} onOpen={setChefId} />
      </Suspense>
      <Suspense>{chefId !== undefined && <ChefDialog chefId={chefId} close={() => setChefId(undefined)} />}</Suspense>
    </>
  );
}

export function StationPage() {
  const { stationId } = useParams({ from: '/shell/stations/$stationId' });
  const { tab = 'details' } = useSearch({ from: '/shell/stations/$stationId' });
  const navigate = useNavigate();
  const mayRoster = usePermission('chef.read');
  const query = useQuery(stationQuery(stationId));
  if (query.isPending) return <PageLoading />;
  if (query.isError) return <PageProblem error={query.error} retry={() => void query.refetch()} />;
  const station = query.data;
  const roster = { value: 'roster', label: 'Roster', content: <Roster station={station} /> };
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            {station.name}
            <Badge tone={station.active ? 'good' : 'plain'}>{station.active ? 'Takes parties' : 'Not active'}</Badge>
          </span>
        }
        hint={
          <Link to="/stations" className="underline underline-offset-2">
            All stations
          </Link>
        }
      />
      <Tabs
        label="Station"
        value={tab}
        onValue={(next) => void navigate({ to: '/stations/$stationId', params: { stationId }, search: { tab: next } })}
        tabs={[
          { value: 'details', label: 'Details', content: <Card>{<Details station={station} />}</Card> },
          { value: 'hours', label: 'Hours', content: <HoursEditor key={station.version} station={station} /> },
          { value: 'area', label: 'Area', content: <AreaTab station={station} /> },
          { value: 'tax', label: 'Tax and travel', content: <TaxTab key={station.version} station={station} /> },
          ...(mayRoster ? [roster] : []),
        ]}
      />
    </>
  );
}
