import { OWN_ZONE, formatCents, formatDate, formatInstant, formatSource, formatStart } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Badge, type Tone } from '../../ui/surfaces.tsx';
import { StatusBadge } from '../bookings/status-badge.tsx';
import { COLUMN_TITLES, type ColumnKey, type Row } from './list-search.ts';

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
  if (cents < 0) return <span className="font-medium text-warn">Credit {formatCents(-cents)}</span>;
  return (
    <span className={cn(cents > 0 ? 'font-medium' : 'text-faint')}>{cents > 0 ? formatCents(cents) : 'Paid'}</span>
  );
}

function flagsOf(row: Row) {
  if (row.flags.length === 0) return null;
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
      {formatDate(row.date)} <span className="text-soft">{formatStart(row)}</span>
    </span>
  );
}

/** Every column the list can show, in its order; with the code in a column of its own the name stands alone. */
export function bookingColumns(shown: readonly ColumnKey[]): readonly Column<Row>[] {
  const all: Readonly<Record<ColumnKey, Omit<Column<Row>, 'key' | 'title'>>> = {
    code: { wideOnly: true, cell: (row) => row.code },
    host: { cell: (row) => <Host row={row} withCode={!shown.includes('code')} /> },
    event: { sort: 'event', cell: eventOf },
    guests: { align: 'end', wideOnly: true, cell: (row) => row.guests },
    status: { sort: 'status', cell: (row) => <StatusBadge status={row.status} /> },
    total: {
      wideOnly: true,
      sort: 'total',
      align: 'end',
      cell: (row) => (row.totalCents === null ? '–' : formatCents(row.totalCents)),
    },
    due: { align: 'end', cell: (row) => <Due cents={row.dueCents} /> },
    station: { wideOnly: true, cell: (row) => row.station.name },
    chefs: {
      wideOnly: true,
      cell: (row) => row.chefs.map(({ name, absent }) => (absent ? `${name} (off)` : name)).join(', ') || '–',
    },
    source: { wideOnly: true, cell: (row) => formatSource(row.source) },
    flags: { cell: flagsOf },
    created: {
      wideOnly: true,
      sort: 'created',
      cell: (row) => formatInstant(row.createdAt, OWN_ZONE),
    },
  };
  return shown.map((key) => ({ key, title: COLUMN_TITLES[key], ...all[key] }));
}
