import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Bookmark, Download } from 'lucide-react';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { countOf, formatCount } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { useStationChoice } from '../../session/station-choice.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { DataTable, type Sorting } from '../../ui/data-table.tsx';
import { ShowAll } from '../../ui/list-problem.tsx';
import { Card, EmptyState, Notice, PageHeader } from '../../ui/surfaces.tsx';
import { bookingColumns } from './booking-columns.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { FilterChips, wrongFilters } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { bookingsQuery } from './list-queries.ts';
import { columnsFor, columnsOf, filtersOf, type ListSearch, type Row } from './list-search.ts';
import { SearchBox } from './search-box.tsx';

const BookingViewsMenu = lazyPart(() => import('./booking-views-menu.tsx'), 'BookingViewsMenu');
const BulkBar = lazyPart(() => import('./bulk-bar.tsx'), 'BulkBar');

const MOST_AT_ONCE = 100;

function withoutEmpty(search: ListSearch): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== '' && value !== undefined));
}

interface CountProps {
  readonly count: number | null | undefined;
  readonly isMore: boolean | undefined;
  readonly isUpcoming: boolean;
}

function Count({ count, isMore, isUpcoming }: CountProps) {
  if (count === null || count === undefined) return <span>&nbsp;</span>;
  return (
    <>
      <span>{isMore === true ? `${formatCount(count)}+ bookings` : countOf(count, 'booking')}</span>
      {isUpcoming && <span>, today and what comes first</span>}
    </>
  );
}

function Nothing({ filtered, clear }: { readonly filtered: boolean; readonly clear: () => void }) {
  const { permissions } = useSession();
  // Who reaches only their own cooks at them, and takes no calls.
  if (!filtered && permissions['booking.read'] === 'own')
    return (
      <EmptyState title="You have no parties yet">
        A party appears here as soon as you are to cook at it, with its guests, menu and address.
      </EmptyState>
    );
  if (!filtered)
    return (
      <EmptyState title="No bookings yet">
        Bookings from the website and those you take on the phone appear here the moment they are made.
      </EmptyState>
    );
  return (
    <EmptyState title="Nothing matches" action={<Button onClick={clear}>Show all bookings</Button>}>
      Search by a name, or its first three letters, a whole phone number or its last four digits, a whole e-mail
      address, or a code.
    </EmptyState>
  );
}

function sortingOf({ sort = 'upcoming', dir }: ListSearch): Sorting {
  return { by: sort, direction: dir === 'asc' ? 'asc' : 'desc' };
}

/** Up, down, and back to what the list begins with. */
function orderAfter(now: Sorting, { by, direction }: Sorting): ListSearch {
  const isLast = now.by === by && now.direction === 'desc';
  return isLast ? { sort: '', dir: '' } : { sort: by, dir: direction };
}

/** The list's address, and how it is changed. */
function useListSearch() {
  const search: ListSearch = useSearch({ from: '/shell/bookings' });
  const navigate = useNavigate();
  const show = useCallback(
    (next: ListSearch): void => void navigate({ to: '/bookings', search: withoutEmpty(next), replace: true }),
    [navigate],
  );
  const apply = useCallback((change: ListSearch): void => show({ ...search, ...change }), [show, search]);
  const { choose } = useStationChoice();
  // The station is chosen for the whole console: taken away here, it is taken away everywhere.
  const takeAway = (name: keyof ListSearch): void => (name === 'station' ? choose('') : apply({ [name]: '' }));
  const clear = (): void => {
    choose('');
    show({});
  };
  return { search, show, apply, takeAway, clear, navigate };
}

function useList(search: ListSearch) {
  const filters = filtersOf(search);
  const list = useInfiniteQuery(bookingsQuery(filters));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items), [list.data]);
  return { list, rows, first: list.data?.pages[0], filters };
}

export function BookingsPage() {
  const { search, show, apply, takeAway, clear, navigate } = useListSearch();
  const { list, rows, first, filters } = useList(search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayExport = usePermission('booking.export');
  const seesMoney = usePermission('payment.read');
  const columns = useMemo(() => bookingColumns(columnsOf(search, seesMoney)), [search, seesMoney]);
  const sorting = sortingOf(search);
  const typed = useCallback((q: string) => apply({ q }), [apply]);
  useShortcut('/', 'Search bookings', () => document.getElementById('booking-search')?.focus());
  const csv = `/api/v1/admin/bookings.csv?${new URLSearchParams(filters as Record<string, string>).toString()}`;
  const wrong = wrongFilters(list.error);
  const picked = (rows ?? []).filter(({ id }) => chosen.has(id)).slice(0, MOST_AT_ONCE);
  return (
    <>
      <PageHeader
        title="Bookings"
        hint={<Count count={first?.count} isMore={first?.countIsMore} isUpcoming={sorting.by === 'upcoming'} />}
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
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchBox value={search.q ?? ''} onValue={typed} />
        <FilterPanel search={search} apply={apply} error={list.error} />
        <Suspense
          fallback={
            <Button disabled>
              <Bookmark aria-hidden /> Views
            </Button>
          }
        >
          <BookingViewsMenu search={search} show={show} />
        </Suspense>
        <ColumnMenu
          all={columnsFor(seesMoney)}
          shown={columnsOf(search, seesMoney)}
          onShown={(next) => apply({ columns: next.join(',') })}
        />
      </div>
      <div className="mb-3">
        <FilterChips search={search} takeAway={takeAway} />
      </div>
      {wrong.length > 0 && (
        <div className="grid justify-items-start gap-3">
          <Notice tone="bad">{wrong.join(' ')}</Notice>
          <ShowAll what="bookings" />
        </div>
      )}
      <Card className={cn('[&>div]:p-0', wrong.length > 0 && 'hidden')}>
        <DataTable<Row>
          label="Bookings"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowName={({ hostName, code }) => `${hostName}, ${code}`}
          onOpen={({ id }) => void navigate({ to: `/bookings/${id}` })}
          error={list.error}
          retry={() => void list.refetch()}
          empty={<Nothing filtered={Object.keys(filters).length > 0} clear={clear} />}
          sorting={sorting}
          onSort={(next) => apply(orderAfter(sorting, next))}
          chosen={chosen}
          onChoose={setChosen}
          more={list.hasNextPage ? { busy: list.isFetchingNextPage, load: () => void list.fetchNextPage() } : null}
        />
      </Card>
      <Suspense>{picked.length > 0 && <BulkBar rows={picked} clear={() => setChosen(new Set())} />}</Suspense>
    </>
  );
}
