import { getAuditChoices, listAudit } from '@myhibachi/api-client/calls';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useId } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/filter-form.tsx';
import { SelectField } from '../../ui/select.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Card, EmptyState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { actionInWords } from './audit-words.ts';
import { EntryList } from './entry-list.tsx';
import { VerdictCard } from './verdict-card.tsx';

const FILTERS = [
  { name: 'entityType', label: 'What', placeholder: 'booking' },
  { name: 'entityId', label: 'Its id', placeholder: 'bkg_…' },
  { name: 'from', label: 'From', type: 'date' },
  { name: 'to', label: 'To', type: 'date' },
] as const;
type Filters = Partial<Record<(typeof FILTERS)[number]['name'] | 'action' | 'by', string>>;

interface ChoiceFiltersProps {
  readonly draft: Filters;
  readonly set: (part: Filters) => void;
}

/** What was done and by whom, chosen from what there is; the beginning of an action is enough. */
function ChoiceFilters({ draft, set }: ChoiceFiltersProps) {
  const choices = useQuery({
    queryKey: ['staff', 'audit-choices'],
    queryFn: () => ask(getAuditChoices({ client: api })),
  }).data;
  const actions = useId();
  return (
    <>
      <TextField
        label="Action"
        type="search"
        list={actions}
        placeholder="booking"
        value={draft.action ?? ''}
        onChange={(event) => set({ action: event.target.value })}
      />
      <datalist id={actions}>
        {choices?.actions.map((action) => (
          <option key={action} value={action}>
            {actionInWords(action)}
          </option>
        ))}
      </datalist>
      <SelectField
        label="Done by"
        value={draft.by ?? ''}
        onValue={(by) => set({ by })}
        choices={[
          { value: '', label: 'Anybody' },
          ...(choices?.people ?? []).map(({ id, name, role }) => ({
            value: id,
            label: `${name}, ${formatWord(role)}`,
          })),
        ]}
      />
    </>
  );
}

export function AuditPage() {
  const filters: Filters = useSearch({ from: '/shell/audit' });
  const navigate = useNavigate();
  const mayExport = usePermission('audit.export');
  const log = useInfiniteQuery({
    queryKey: ['audit', 'list', filters],
    queryFn: ({ pageParam }) =>
      ask(listAudit({ client: api, query: { ...filters, ...(pageParam === '' ? {} : { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const entries = log.data?.pages.flatMap((page) => page.items);
  const csv = `/api/v1/admin/audit.csv?${new URLSearchParams(filters).toString()}`;
  return (
    <>
      <PageHeader
        title="Audit log"
        hint="Who did what, when, and why. Personal data is masked; every row seals the one before it."
        actions={
          mayExport && (
            <Button asChild>
              <a href={csv} download>
                <Download aria-hidden /> CSV
              </a>
            </Button>
          )
        }
      />
      <div className="grid gap-4">
        <VerdictCard />
        <Card>
          <FilterForm<keyof Filters>
            fields={FILTERS}
            filters={filters}
            apply={(search) => void navigate({ to: '/audit', search })}
          >
            {(draft, set) => <ChoiceFilters draft={draft} set={set} />}
          </FilterForm>
        </Card>
        <Card>
          {log.isError && entries === undefined && (
            <ListProblem error={log.error} retry={() => void log.refetch()} what="entries" />
          )}
          {log.isPending && <Skeleton lines={8} />}
          {entries?.length === 0 && <EmptyState title="Nothing matches.">Loosen a filter to see more.</EmptyState>}
          {entries !== undefined && <EntryList entries={entries} />}
          {log.hasNextPage && (
            <Button className="mt-3" busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              Show more
            </Button>
          )}
        </Card>
      </div>
    </>
  );
}
