import { formatCents, formatDate, formatInstant, formatTime, formatWord } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Badge, type Tone } from '../../ui/surfaces.tsx';
import { StatusBadge } from '../bookings/status-badge.tsx';
import type { ColumnKey, Row } from './list-search.ts';

const FLAGS: Readonly<Record<Row['flags'][number], { readonly label: string; readonly tone: Tone }>> = {
  unassigned: { label: 'No chef', tone: 'warn' },
  waiting: { label: 'To decide', tone: 'warn' },
  travel: { label: 'Travel to confirm', tone: 'info' },
  dietary: { label: 'Dietary notes', tone: 'plain' },
  kept_open: { label: 'Kept open', tone: 'info' },
  deleted: { label: 'Deleted', tone: 'bad' },
};

function Due({ cents }: { readonly cents: number | null }) {
  if (cents === null) return <span className="text-faint">–</span>;
  return (
    <span className={cn(cents > 0 ? 'font-medium' : 'text-faint')}>{cents > 0 ? formatCents(cents) : 'Paid'}</span>
  );
}

function Flags({ row }: { readonly row: Row }) {
  return (
    <span className="flex flex-wrap justify-end gap-1 md:justify-start">
      {row.flags.map((flag) => (
        <Badge key={flag} tone={FLAGS[flag].tone}>
          {FLAGS[flag].label}
        </Badge>
      ))}
    </span>
  );
}

function Host({ row, withCode }: { readonly row: Row; readonly withCode: boolean }) {
  return (
    <span className="grid">
      <span className="font-medium">{row.hostName}</span>
      {withCode && <span className="text-xs text-faint">{row.code}</span>}
    </span>
  );
}

function eventOf(row: Row) {
  return (
    <span className="whitespace-nowrap">
      {formatDate(row.date)} <span className="text-soft">{formatTime(row.start)}</span>
    </span>
  );
}

/** Every column the list can show, in its order; with the code in a column of its own the name stands alone. */
export function bookingColumns(shown: readonly ColumnKey[]): readonly Column<Row>[] {
  const all: Readonly<Record<ColumnKey, Omit<Column<Row>, 'key'>>> = {
    code: { title: 'Code', wideOnly: true, cell: (row) => row.code },
    host: { title: 'Host', cell: (row) => <Host row={row} withCode={!shown.includes('code')} /> },
    event: { title: 'Event', sort: 'event', cell: eventOf },
    guests: { title: 'Guests', align: 'end', wideOnly: true, cell: (row) => row.guests },
    status: { title: 'Status', sort: 'status', cell: (row) => <StatusBadge status={row.status} /> },
    total: {
      title: 'Total',
      wideOnly: true,
      sort: 'total',
      align: 'end',
      cell: (row) => (row.totalCents === null ? '–' : formatCents(row.totalCents)),
    },
    due: { title: 'Due', align: 'end', cell: (row) => <Due cents={row.dueCents} /> },
    station: { title: 'Station', wideOnly: true, cell: (row) => row.station.name },
    chefs: { title: 'Chefs', wideOnly: true, cell: (row) => row.chefs.map(({ name }) => name).join(', ') || '–' },
    source: { title: 'Source', wideOnly: true, cell: (row) => formatWord(row.source) },
    flags: { title: 'To know', cell: (row) => <Flags row={row} /> },
    created: {
      title: 'Made',
      wideOnly: true,
      sort: 'created',
      cell: (row) => formatInstant(row.createdAt, row.timeZone),
    },
  };
  return shown.map((key) => ({ key, ...all[key] }));
}

export const COLUMN_TITLES: Readonly<Record<ColumnKey, string>> = {
  code: 'Code',
  host: 'Host',
  event: 'Event',
  guests: 'Guests',
  status: 'Status',
  total: 'Total',
  due: 'Due',
  station: 'Station',
  chefs: 'Chefs',
  source: 'Source',
  flags: 'To know',
  created: 'Made',
};
