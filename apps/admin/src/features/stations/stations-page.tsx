import type { Station } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { MapPinPlus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Badge, Card, PageHeader } from '../../ui/surfaces.tsx';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import { formatTax } from '../../format/format.ts';
import { NO_STATION, StationFields, valuesOf } from './station-fields.tsx';
import { useNewStation } from './station-queries.ts';

const COLUMNS: readonly Column<Station>[] = [
  { key: 'name', title: 'Station', cell: (row) => <span className="font-medium">{row.name}</span> },
  { key: 'place', title: 'Place', cell: (row) => `${row.city}, ${row.state}` },
  { key: 'tax', title: 'Sales tax', align: 'end', cell: (row) => formatTax(row.taxRateMillipercent) },
  { key: 'chefs', title: 'Chefs', align: 'end', cell: (row) => row.chefs },
  { key: 'upcoming', title: 'Parties to come', align: 'end', cell: (row) => row.upcoming },
  {
    key: 'state',
    title: 'State',
    cell: (row) => <Badge tone={row.active ? 'good' : 'plain'}>{row.active ? 'Takes parties' : 'Not active'}</Badge>,
  },
];

export function StationsPage() {
  const stations = useQuery(stationsQuery);
  const navigate = useNavigate();
  const { permissions } = useSession();
  const [opening, setOpening] = useState(false);
  const creating = useNewStation();
  const open = (stationId: string): void => void navigate({ to: '/stations/$stationId', params: { stationId } });
  return (
    <>
      <PageHeader
        title="Stations"
        hint="Where we cook from. A party is served by the station with the shortest drive."
        actions={
          permissions['station.manage'] === 'all' && (
            <Button variant="primary" onClick={() => setOpening(true)}>
              <MapPinPlus aria-hidden /> Open a station
            </Button>
          )
        }
      />
      <Card className="[&>div]:p-0">
        <DataTable
          label="Stations"
          columns={COLUMNS}
          rows={stations.data?.items}
          rowKey={(row) => row.id}
          onOpen={(row) => open(row.id)}
          error={stations.error}
          retry={() => void stations.refetch()}
          empty="You are not assigned to a station yet. An admin does that under Users."
        />
      </Card>
      <Dialog open={opening} onOpen={setOpening} title="Open a station" wide>
        <StationFields
          start={NO_STATION}
          isNew
          busy={creating.isPending}
          error={creating.error}
          submit={(draft) => creating.mutate(valuesOf(draft), { onSuccess: ({ id }) => open(id) })}
        />
      </Dialog>
    </>
  );
}
