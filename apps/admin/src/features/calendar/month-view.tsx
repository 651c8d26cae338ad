import type { CalendarMonth, Closure } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarX2, UserRoundX } from 'lucide-react';
import { formatDate, formatTime } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import { Badge, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { addDays, mondayOf, monthOf, todayHere, weekdayOf } from './calendar-dates.ts';
import { monthQuery } from './calendar-queries.ts';

type Day = CalendarMonth['days'][number];

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function closedOn(closures: readonly Closure[], date: string): Closure | undefined {
  return closures.find((row) => row.firstDate <= date && date <= row.lastDate);
}

/** How full each slot is, as small bars; the words are in the day's label. */
function SeatBars({ day }: { readonly day: Day }) {
  return (
    <span aria-hidden className="mt-auto flex gap-1">
      {day.slots.map((slot) => {
        const full = slot.capacity > 0 && slot.taken >= slot.capacity;
        const empty = slot.closed || slot.capacity === 0;
        return (
          <span
            key={slot.start}
            title={`${formatTime(slot.start)}: ${slot.taken} of ${slot.capacity}`}
            className={cn('h-1.5 flex-1 overflow-hidden rounded-full bg-sunken', empty && 'bg-line')}
          >
            <span
              className={cn(
                'block h-full rounded-full bg-good',
                full && 'bg-accent-fill',
                slot.taken > slot.capacity && 'bg-bad',
              )}
              style={{ width: `${Math.min(100, (slot.taken / Math.max(1, slot.capacity)) * 100)}%` }}
            />
          </span>
        );
      })}
    </span>
  );
}

function labelOf(day: Day, closure: Closure | undefined): string {
  const seats = day.slots
    .map((slot) =>
      slot.closed ? `${formatTime(slot.start)} closed` : `${formatTime(slot.start)} ${slot.taken} of ${slot.capacity}`,
    )
    .join(', ');
  return [
    formatDate(day.date, 'long'),
    day.events === 0 ? 'no parties' : `${day.events} parties, ${day.guests} guests`,
    day.unassigned === 0 ? '' : `${day.unassigned} without a chef`,
    closure === undefined ? '' : `closed: ${closure.reason}`,
    seats === '' ? '' : `seats: ${seats}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

interface DayProps {
  readonly day: Day;
  readonly closure: Closure | undefined;
  readonly outside: boolean;
}

function DayCell({ day, closure, outside }: DayProps) {
  const today = day.date === todayHere();
  return (
    <Link
      to="/calendar"
      search={(before) => ({ ...before, view: 'day', date: day.date })}
      className={cn(
        'flex min-h-24 flex-col gap-1 rounded-lg border border-line bg-panel p-2 text-xs hover:border-line-strong',
        outside && 'border-dashed bg-page',
        closure !== undefined && 'bg-sunken',
        today && 'border-accent-fill',
      )}
    >
      <span className="flex items-center justify-between">
        <span className={cn('text-sm font-semibold', today && 'text-accent')}>{Number(day.date.slice(8))}</span>
        {closure !== undefined && <CalendarX2 aria-hidden className="size-4 text-warn" />}
      </span>
      {day.events > 0 && (
        <span className="text-soft">
          <span className="font-semibold text-ink">{day.events}</span> {day.events === 1 ? 'party' : 'parties'} ·{' '}
          {day.guests}
        </span>
      )}
      {day.unassigned > 0 && (
        <span className="flex items-center gap-1 font-medium text-bad">
          <UserRoundX aria-hidden className="size-3.5" /> {day.unassigned}
        </span>
      )}
      {closure !== undefined && <span className="truncate text-warn">{closure.reason}</span>}
      {day.slots.length > 0 && <SeatBars day={day} />}
      <span className="sr-only">{labelOf(day, closure)}</span>
    </Link>
  );
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
            <span className="font-medium">{formatDate(day.date, 'weekday')}</span>
            <span className="flex flex-wrap justify-end gap-1.5">
              {closedOn(closures, day.date) !== undefined && <Badge tone="warn">Closed</Badge>}
              {day.unassigned > 0 && <Badge tone="bad">{day.unassigned} without a chef</Badge>}
              {day.events > 0 && (
                <Badge>
                  {day.events} {day.events === 1 ? 'party' : 'parties'}, {day.guests} guests
                </Badge>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function MonthView({ date, stationId }: { readonly date: string; readonly stationId: string | undefined }) {
  const { first, last } = monthOf(date);
  const from = mondayOf(first);
  const to = addDays(last, 7 - weekdayOf(last));
  const month = useQuery(monthQuery({ from, to, stationId }));
  if (month.isPending) return <Skeleton lines={10} />;
  if (month.isError) return <ErrorState error={month.error} retry={() => void month.refetch()} />;
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
        <div className="grid grid-cols-7 gap-1.5">
          {days.map((day) => (
            <DayCell key={day.date} day={day} closure={closedOn(closures, day.date)} outside={!inside(day)} />
          ))}
        </div>
        <p className="mt-3 text-xs text-faint">
          The bars are the slots of the day from noon on: green has seats left, orange is full, grey is closed.
        </p>
      </div>
      <div className="sm:hidden">
        <Agenda days={days.filter(inside)} closures={closures} />
      </div>
    </>
  );
}
