import { listSecurityEvents } from '@myhibachi/api-client/calls';
import type { SecurityEvent } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { wrongIn } from '../../app/wrong-in.ts';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { FilterForm } from '../../ui/filter-form.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card, EmptyState } from '../../ui/surfaces.tsx';
import { EVENT_CHOICES, anyOf, browserOf, toneOfEvent } from './access-words.ts';

export interface EventFilters {
  readonly kind?: string;
  readonly person?: string;
  readonly ip?: string;
  readonly from?: string;
  readonly to?: string;
}

const FIELDS = [
  { name: 'ip', label: 'Address', placeholder: '192.0.2.44' },
  { name: 'person', label: 'Person', placeholder: 'stf_…' },
  { name: 'from', label: 'From', type: 'date' },
  { name: 'to', label: 'To', type: 'date' },
] as const;

interface EventListProps {
  readonly filters: EventFilters;
  readonly apply: (filters: EventFilters) => void;
  /** Missing where the reader may not block. */
  readonly block: ((ip: string) => void) | undefined;
}

function detailOf({ detail }: SecurityEvent): string {
  return (
    Object.entries(detail)
      // Ids say nothing to a reader; they stand in the audit log.
      .filter(([name, value]) => value !== null && !name.endsWith('Id'))
      .map(([name, value]) => `${formatWord(name)}: ${String(value)}`)
      .join(' · ')
  );
}

function columns(
  block: EventListProps['block'],
  only: (filter: EventFilters) => void,
): readonly Column<SecurityEvent>[] {
  return [
    {
      key: 'kind',
      title: 'What',
      cell: (event) => (
        <span className="grid justify-items-start gap-0.5">
          <Badge tone={toneOfEvent(event.kind)}>{formatWord(event.kind)}</Badge>
          <span className="text-xs font-normal break-all text-faint">{detailOf(event)}</span>
        </span>
      ),
    },
    {
      key: 'person',
      title: 'Who',
      cell: ({ person }) =>
        person === null ? (
          'Nobody we know'
        ) : (
          <Button variant="link" aria-label={`Only ${person.name}`} onClick={() => only({ person: person.id })}>
            {person.name}
          </Button>
        ),
    },
    {
      key: 'from',
      title: 'From where',
      cell: ({ ip, userAgent, country }) => (
        <span className="grid min-w-0 text-right md:text-left">
          <span className="font-mono">{ip ?? '—'}</span>
          <span className="truncate text-xs text-faint" title={userAgent ?? undefined}>
            {browserOf(userAgent)}
            {country === null ? '' : `, ${country}`}
          </span>
        </span>
      ),
    },
    {
      key: 'at',
      title: 'When',
      cell: ({ at }) => (
        <time dateTime={at} title={formatInstant(at, OWN_ZONE)}>
          {formatFromNow(at)}
        </time>
      ),
    },
    {
      key: 'actions',
      title: '',
      cell: ({ ip }) =>
        ip === null || block === undefined ? null : (
          <Button size="small" variant="ghost" onClick={() => block(ip)} aria-label={`Block ${ip}`}>
            Block
          </Button>
        ),
    },
  ];
}

/** What was noticed about signing in, newest first. */
export function EventList({ filters, apply, block }: EventListProps) {
  const events = useInfiniteQuery({
    queryKey: ['security_event', 'list', filters],
    meta: { shows: ['session', 'staff', 'ip_block', 'invitation', 'api_key', 'client'] },
    queryFn: async ({ pageParam }) => {
      const wrong = wrongIn({ kind: filters.kind }, { kind: EVENT_CHOICES.map(({ value }) => value) });
      if (wrong !== null) throw wrong;
      return ask(
        listSecurityEvents({ client: api, query: { ...filters, ...(pageParam === '' ? {} : { cursor: pageParam }) } }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  return (
    <div className="grid gap-4">
      <Card>
        <FilterForm<keyof EventFilters> fields={FIELDS} filters={filters} apply={apply}>
          {(draft, set) => (
            <SelectField
              label="What"
              value={draft.kind ?? ''}
              choices={anyOf('Everything', EVENT_CHOICES)}
              onValue={(kind) => set({ kind })}
            />
          )}
        </FilterForm>
      </Card>
      <PagedTable
        label="Security events"
        list={events}
        columns={columns(block, (filter) => apply({ ...filters, ...filter }))}
        rowKey={({ id }) => id}
        empty={<EmptyState title="Nothing matches.">Loosen a filter to see more.</EmptyState>}
      />
    </div>
  );
}
