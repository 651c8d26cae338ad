import type { CalendarEvent } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarX2, ChevronLeft, ChevronRight } from 'lucide-react';
import { Suspense, useState, type ComponentProps } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { wrongIn } from '../../app/wrong-in.ts';
import { formatDate } from '../../format/format.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { useToday } from '../../session/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { Input } from '../../ui/field.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { addDays, addMonths, isDate, mondayOf } from './calendar-dates.ts';
import { VIEWS, dragHint, openHint, type CalendarRights, type View } from './calendar-hints.ts';
import { stationsQuery } from './calendar-queries.ts';
import { RefusalDialog, useAssigning } from './chef-change.tsx';
import { MonthView } from './month-view.tsx';
import type { Target } from './move-dialog.tsx';
import { useSlots } from './use-slots.ts';

const ClosuresDialog = lazyPart(() => import('./closures-dialog.tsx'), 'ClosuresDialog');
const DayView = lazyPart(() => import('./day-view.tsx'), 'DayView');
const EventDialog = lazyPart(() => import('./event-dialog.tsx'), 'EventDialog');
const MoveDialog = lazyPart(() => import('./move-dialog.tsx'), 'MoveDialog');
const WeekView = lazyPart(() => import('./week-view.tsx'), 'WeekView');

const LABELS = { month: 'Month', week: 'Week', day: 'Day by chef' } as const;

function step(view: View, date: string, by: 1 | -1): string {
  if (view === 'month') return addMonths(date, by);
  return addDays(date, view === 'week' ? 7 * by : by);
}

function titleOf(view: View, date: string): string {
  if (view === 'day') return formatDate(date, 'long');
  if (view === 'week') return `${formatDate(mondayOf(date))} – ${formatDate(addDays(mondayOf(date), 6))}`;
  return new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
}

/** Where the calendar stands, kept in the address. */
function usePlace() {
  const search = useSearch({ from: '/shell/calendar' });
  const navigate = useNavigate();
  const today = useToday();
  const view: View = VIEWS.find((name) => name === search.view) ?? 'month';
  const date = isDate(search.date) ? search.date : today;
  const go = (part: { view?: View; date?: string; station?: string }): void => {
    const next = { view, date, station: search.station, ...part };
    void navigate({
      to: '/calendar',
      search: { view: next.view, date: next.date, ...(next.station ? { station: next.station } : {}) },
    });
  };
  const wrong = wrongIn(
    { view: search.view, date: search.date },
    { view: VIEWS, date: isDate(search.date) ? [search.date] : [] },
  );
  return { view, date, today, stationId: search.station, go, wrong };
}

type Place = ReturnType<typeof usePlace>;

/** Where there is room to drag, how; elsewhere a party that is open has the same. */
function Hint({ view, may }: { readonly view: View; readonly may: CalendarRights }) {
  return (
    <>
      <span className="hidden lg:inline">{dragHint(view, may)}</span>
      <span className="lg:hidden">{openHint(may)}</span>
    </>
  );
}

function ViewSwitch({ view, go }: Pick<Place, 'view' | 'go'>) {
  return (
    <fieldset aria-label="View" className="flex rounded-md border border-line-strong p-0.5">
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === view}
          onClick={() => go({ view: name })}
          className={cn(
            'rounded px-2.5 py-1 text-sm text-soft hover:text-ink',
            name === view && 'bg-sunken font-medium text-ink',
          )}
        >
          {LABELS[name]}
        </button>
      ))}
    </fieldset>
  );
}

function Toolbar({ place }: { readonly place: Place }) {
  const { view, date, today, go } = place;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <ViewSwitch view={view} go={go} />
      <div className="flex items-center gap-1">
        <Button size="icon" variant="ghost" aria-label="Earlier" onClick={() => go({ date: step(view, date, -1) })}>
          <ChevronLeft aria-hidden />
        </Button>
        <Button onClick={() => go({ date: today })}>Today</Button>
        <Button size="icon" variant="ghost" aria-label="Later" onClick={() => go({ date: step(view, date, 1) })}>
          <ChevronRight aria-hidden />
        </Button>
      </div>
      <Input
        type="date"
        aria-label="Go to a date"
        className="w-40"
        value={date}
        onChange={({ target }) => isDate(target.value) && go({ date: target.value })}
      />
    </div>
  );
}

function useCalendarKeys({ view, date, today, go }: Place): void {
  useShortcut('m', 'Calendar: month', () => go({ view: 'month' }));
  useShortcut('w', 'Calendar: week', () => go({ view: 'week' }));
  useShortcut('d', 'Calendar: day by chef', () => go({ view: 'day' }));
  useShortcut('t', 'Calendar: today', () => go({ date: today }));
  useShortcut('n', 'Calendar: later', () => go({ date: step(view, date, 1) }));
  useShortcut('p', 'Calendar: earlier', () => go({ date: step(view, date, -1) }));
}

/** The party that is open, as the calendar has it now: a colleague's change shows in the open dialog too. */
function useFresh(event: CalendarEvent | null): CalendarEvent | null {
  const queries = useQueryClient();
  if (event === null) return null;
  const pages = queries.getQueriesData<{ events?: CalendarEvent[] }>({ queryKey: ['booking', 'calendar'] });
  const found = pages.flatMap(([, data]) => data?.events ?? []).filter(({ id }) => id === event.id);
  return found.toSorted((a, b) => b.version - a.version)[0] ?? event;
}

interface ShownProps extends Omit<ComponentProps<typeof DayView>, 'date' | 'stationId'> {
  readonly place: Place;
}

function Shown({ place, slots, mayAssign, onWish, ...rest }: ShownProps) {
  const { view, date, stationId, wrong } = place;
  const shared = { date, stationId, ...rest };
  if (wrong !== null) return <ListProblem error={wrong} />;
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      {view === 'month' && <MonthView {...shared} />}
      {view === 'week' && <WeekView {...shared} />}
      {view === 'day' && <DayView {...shared} slots={slots} mayAssign={mayAssign} onWish={onWish} />}
    </Suspense>
  );
}

export function CalendarPage() {
  const place = usePlace();
  const { view, date } = place;
  const stations = useQuery(stationsQuery).data?.items.filter((station) => station.active) ?? [];
  const mayAssign = usePermission('chef.assign');
  const mayMove = usePermission('booking.reschedule');
  const mayClose = usePermission('closure.manage');
  const { permissions } = useSession();
  const [opened, setOpened] = useState<CalendarEvent | null>(null);
  const [moving, setMoving] = useState<Target | null>(null);
  const [closing, setClosing] = useState(false);
  const assigning = useAssigning();
  const slots = useSlots();
  const event = useFresh(opened);
  useCalendarKeys(place);
  const shared = { mayMove, onOpen: setOpened, onMove: setMoving };
  return (
    <>
      <PageHeader
        title={titleOf(view, date)}
        hint={(mayMove || mayAssign) && <Hint view={view} may={{ mayMove, mayAssign }} />}
        actions={
          mayClose && (
            <Button onClick={() => setClosing(true)}>
              <CalendarX2 aria-hidden /> Closed days
            </Button>
          )
        }
      />
      <Toolbar place={place} />
      <Shown place={place} slots={slots} {...shared} mayAssign={mayAssign} onWish={assigning.wish} />
      <Suspense>
        {event !== null && (
          <EventDialog
            event={event}
            busy={assigning.busy}
            close={() => setOpened(null)}
            onWish={assigning.wish}
            onMove={(party) => {
              setOpened(null);
              setMoving({ event: party, date: party.date, start: party.start });
            }}
          />
        )}
        {moving !== null && <MoveDialog target={moving} close={() => setMoving(null)} />}
        {closing && (
          <ClosuresDialog
            stations={stations}
            slots={slots}
            first={date}
            mayCloseAll={permissions['closure.manage'] === 'all'}
            close={() => setClosing(false)}
          />
        )}
      </Suspense>
      <RefusalDialog error={assigning.error} close={assigning.reset} />
    </>
  );
}
