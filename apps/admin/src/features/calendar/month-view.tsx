import type { CalendarEvent, Closure } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countOf, formatDate } from '../../format/format.ts';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Badge, Skeleton } from '../../ui/surfaces.tsx';
import { addDays, mondayOf, monthOf, weekdayOf } from './calendar-dates.ts';
import { monthEventsQuery, monthQuery } from './calendar-queries.ts';
import { DragArea } from './drag-and-drop.tsx';
import { DayCell } from './day-cell.tsx';
import { nameOfEvent } from './event-chip.tsx';
import type { Target } from './move-dialog.tsx';
import { SeatBars, SeatLegend } from './seat-bars.tsx';
import { closedWord, dayState, type Day } from './seat-state.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function closedOn(closures: readonly Closure[], date: string): Closure | undefined {
  return closures.find((row) => row.firstDate <= date && date <= row.lastDate);
}

/** The days that have something to say, one under the other, for a phone. */
function Agenda({ days, closures }: { readonly days: readonly Day[]; readonly closures: readonly Closure[] }) {
  const busy = days.filter((day) => day.events > 0 || closedOn(closures, day.date) !== undefined);
  if (busy.length === 0)
    return <p className="py-8 text-center text-sm text-soft">Nothing is booked in this month yet.</p>;
  return (
    <ul className="grid gap-2">
      {busy.map((day) => (
        <li key={day.date}>
          <Link
            to="/calendar"
            search={(before) => ({ ...before, view: 'day', date: day.date })}
            className="flex items-center justify-between gap-3 rounded-lg border border-line bg-panel px-3 py-2.5 text-sm"
          >
            <span className="grid w-28 shrink-0 gap-1.5 font-medium">
              {formatDate(day.date, 'weekday')}
              {day.slots.length > 0 && <SeatBars day={day} />}
            </span>
            <span className="flex flex-wrap justify-end gap-1.5">
              {dayState(day.slots) === 'full' && <Badge tone="accent">Full</Badge>}
              {closedWord(day, closedOn(closures, day.date)) !== null && (
                <Badge tone="warn">{closedWord(day, closedOn(closures, day.date))}</Badge>
              )}
              {day.unassigned > 0 && <Badge tone="bad">{day.unassigned} without a chef</Badge>}
              {day.events > 0 && (
                <Badge>
                  {countOf(day.events, 'party', 'parties')}, {countOf(day.guests, 'guest')}
                </Badge>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What fits into a day; the others are on its own page. */
const PER_DAY = 3;

interface MonthProps {
  readonly date: string;
  readonly stationId: string | undefined;
  readonly mayMove: boolean;
  readonly onOpen: (event: CalendarEvent) => void;
  readonly onMove: (target: Target) => void;
}

interface GridProps extends Pick<MonthProps, 'mayMove' | 'onOpen' | 'onMove'> {
  readonly days: readonly Day[];
  readonly events: readonly CalendarEvent[];
  readonly closures: readonly Closure[];
  readonly inside: (day: Day) => boolean;
}

function Grid({ days, events, closures, inside, onMove, ...cell }: GridProps) {
  const eventOf = (id: string): CalendarEvent | undefined => events.find((event) => event.id === id);
  const nameOf = (id: string): string => {
    const event = eventOf(id);
    return event === undefined ? formatDate(id, 'long') : nameOfEvent(event);
  };
  const drop = (id: string, date: string): void => {
    const event = eventOf(id);
    if (event !== undefined && event.date !== date) onMove({ event, date, start: event.start });
  };
  return (
    <DragArea nameOf={nameOf} onDrop={drop} eventOf={eventOf}>
      <div className="grid grid-cols-7 gap-1.5">
        {days.map((day) => (
          <DayCell
            {...cell}
            key={day.date}
            day={day}
            events={events.filter((event) => event.date === day.date)}
            closure={closedOn(closures, day.date)}
            outside={!inside(day)}
          />
        ))}
      </div>
    </DragArea>
  );
}

export function MonthView({ date, stationId, ...grid }: MonthProps) {
  const { first, last } = monthOf(date);
  const from = mondayOf(first);
  const to = addDays(last, 7 - weekdayOf(last));
  const span = { from, to, stationId };
  const month = useQuery(monthQuery(span));
  // The counts stand without them, so nobody waits for them.
  const parties = useQuery(monthEventsQuery(span, PER_DAY));
  if (month.isPending) return <Skeleton lines={10} />;
  if (month.isError) return <ListProblem error={month.error} retry={() => void month.refetch()} what="stations" />;
  const { days, closures } = month.data;
  const inside = (day: Day): boolean => day.date >= first && day.date <= last;
  return (
    <>
      <div className="hidden sm:block">
        <div aria-hidden className="mb-1 grid grid-cols-7 gap-1.5 px-2 text-xs font-semibold text-faint">
          {WEEKDAYS.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <Grid {...grid} days={days} events={parties.data?.events ?? []} closures={closures} inside={inside} />
      </div>
      <div className="sm:hidden">
        <Agenda days={days.filter(inside)} closures={closures} />
      </div>
      {days.some(({ slots }) => slots.length > 0) && <SeatLegend />}
    </>
  );
}
