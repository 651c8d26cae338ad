import { listAudit } from '@myhibachi/api-client/calls';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FilterForm } from '../../ui/filter-form.tsx';
import { Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { EntryList } from './entry-list.tsx';
import { VerdictCard } from './verdict-card.tsx';

const FILTERS = [
  { name: 'action', label: 'Action', placeholder: 'booking.change' },
  { name: 'entityType', label: 'What', placeholder: 'booking' },
  { name: 'entityId', label: 'Its id', placeholder: 'bkg_…' },
  { name: 'by', label: 'Done by', placeholder: 'stf_…' },
  { name: 'from', label: 'From', type: 'date' },
  { name: 'to', label: 'To', type: 'date' },
] as const;
type Filters = Partial<Record<(typeof FILTERS)[number]['name'], string>>;

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
          <FilterForm fields={FILTERS} filters={filters} apply={(search) => void navigate({ to: '/audit', search })} />
        </Card>
        <Card>
          {log.isError && entries === undefined && <ErrorState error={log.error} retry={() => void log.refetch()} />}
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
