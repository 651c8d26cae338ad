import type { Chef, Station } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { formatWord } from '../../format/format.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Badge, Card } from '../../ui/surfaces.tsx';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import { rosterQuery } from './chef-queries.ts';

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
    <Card className="[&>div]:p-0">
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
