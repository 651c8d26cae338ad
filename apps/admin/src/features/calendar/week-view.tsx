import { useDroppable } from '@dnd-kit/core';
import type { CalendarEvent, Closure } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDate, formatTime } from '../../format/format.ts';
import { useToday } from '../../session/use-today.ts';
import { cn } from '../../ui/class-names.ts';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Badge, EmptyState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { addDays, daysFrom, mondayOf } from './calendar-dates.ts';
import { monthQuery, weekQuery } from './calendar-queries.ts';
import { DragArea } from './drag-and-drop.tsx';
import { EventChip, nameOfEvent } from './event-chip.tsx';
import type { Target } from './move-dialog.tsx';

function isShut(closures: readonly Closure[], date: string, slot: string): boolean {
  return closures.some(
    (row) => row.firstDate <= date && date <= row.lastDate && (row.slots === null || row.slots.includes(slot)),
  );
}

interface CellProps {
  readonly id: string;
  readonly shut: boolean;
  readonly seats: string | null;
  readonly children: ReactNode;
}

function Cell({ id, shut, seats, children }: CellProps) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <div
      ref={setNodeRef}
      data-place={id}
      data-over={isOver || undefined}
      className={cn(
        'flex min-h-24 min-w-0 lg:min-h-30 flex-col gap-1 rounded-lg border border-line bg-page p-1',
        shut && 'bg-sunken',
        isOver && 'border-accent-fill bg-accent-wash',
      )}
    >
      {children}
      <span className="mt-auto px-1 text-right text-[0.7rem] text-faint">{shut ? 'closed' : seats}</span>
    </div>
  );
}

interface WeekProps {
  readonly date: string;
  readonly stationId: string | undefined;
  readonly mayMove: boolean;
  readonly onOpen: (event: CalendarEvent) => void;
  readonly onMove: (target: Target) => void;
}

interface GridProps extends WeekProps {
  readonly days: readonly string[];
  readonly slots: readonly string[];
  readonly events: readonly CalendarEvent[];
  readonly closures: readonly Closure[];
  readonly seats: ReadonlyMap<string, string>;
}

function Grid({ days, slots, events, closures, seats, mayMove, onOpen }: GridProps) {
  const today = useToday();
  return (
    <div className="grid grid-cols-[4rem_repeat(7,minmax(0,1fr))] gap-1.5">
      <span />
      {days.map((day) => (
        <span key={day} className={cn('px-1 text-xs font-semibold text-faint', day === today && 'text-accent')}>
          {formatDate(day, 'weekday')}
        </span>
      ))}
      {slots.map((slot) => [
        <span key={slot} className="pt-1.5 text-xs text-faint">
          {formatTime(slot)}
        </span>,
        ...days.map((day) => (
          <Cell
            key={`${day} ${slot}`}
            id={`${day} ${slot}`}
            shut={isShut(closures, day, slot)}
            seats={seats.get(`${day} ${slot}`) ?? null}
          >
            {events
              .filter((event) => event.date === day && event.slot === slot)
              .map((event) => (
                <EventChip key={event.id} event={event} draggable={mayMove} onOpen={onOpen} />
              ))}
          </Cell>
        )),
      ])}
    </div>
  );
}

function PhoneAgenda({ days, events, closures, onOpen }: Pick<GridProps, 'days' | 'events' | 'closures' | 'onOpen'>) {
  return (
    <div className="grid gap-4">
      {days.map((day) => {
        const here = events.filter((event) => event.date === day);
        const shut = closures.find((row) => row.firstDate <= day && day <= row.lastDate);
        return (
          <section key={day} aria-label={formatDate(day, 'long')} className="grid gap-2">
            <h2 className="flex items-center justify-between text-sm font-semibold">
              {formatDate(day, 'weekday')}
              {shut !== undefined && <Badge tone="warn">{shut.slots === null ? 'Closed' : 'Partly closed'}</Badge>}
            </h2>
            {here.length === 0 && <p className="text-xs text-faint">No parties.</p>}
            {here.map((event) => (
              <EventChip key={event.id} dragId={`phone ${event.id}`} event={event} draggable={false} onOpen={onOpen} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** A party keeps its own minute in its slot; another slot begins with its standard start. */
function targetOf(event: CalendarEvent, place: string): Target | null {
  const [date, slot] = place.split(' ');
  if (date === undefined || slot === undefined || (event.date === date && event.slot === slot)) return null;
  return { event, date, start: event.slot === slot ? event.start : slot };
}

export function WeekView(props: WeekProps) {
  const { date, stationId, onOpen, onMove } = props;
  const from = mondayOf(date);
  const days = daysFrom(from, 7);
  const span = { from, to: addDays(from, 6), stationId };
  const week = useQuery(weekQuery(span));
  const month = useQuery(monthQuery(span));
  if (week.isPending || month.isPending) return <Skeleton lines={10} />;
  if (week.isError) return <ListProblem error={week.error} retry={() => void week.refetch()} what="stations" />;
  if (month.isError) return <ListProblem error={month.error} retry={() => void month.refetch()} what="stations" />;
  const { events, closures, more } = week.data;
  const rows = month.data.days.flatMap((day) => day.slots.map((slot) => ({ ...slot, date: day.date })));
  const starts = new Set([...rows.map((row) => row.start), ...events.map((event) => event.slot)]);
  const slots = [...starts].toSorted((a, b) => a.localeCompare(b));
  const seats = new Map(rows.map((row) => [`${row.date} ${row.start}`, `${row.taken}/${row.capacity}`]));
  const find = (id: string): CalendarEvent | undefined => events.find((event) => event.id === id);
  const nameOf = (id: string): string => {
    const event = find(id);
    if (event !== undefined) return nameOfEvent(event);
    const [day = '', slot = '00:00'] = id.split(' ');
    return `${formatDate(day, 'long')}, ${formatTime(slot)}`;
  };
  const drop = (id: string, place: string): void => {
    const event = find(id);
    const target = event === undefined ? null : targetOf(event, place);
    if (target !== null) onMove(target);
  };
  if (events.length === 0 && slots.length === 0)
    return (
      <EmptyState title="No parties this week.">Parties appear here as soon as you are to cook at one.</EmptyState>
    );
  return (
    <>
      {more && <Notice tone="warn">There are more parties than fit here. Choose one station to see them all.</Notice>}
      <div className="hidden lg:block">
        <DragArea nameOf={nameOf} onDrop={drop} eventOf={find}>
          <Grid {...props} days={days} slots={slots} events={events} closures={closures} seats={seats} />
        </DragArea>
      </div>
      <div className="lg:hidden">
        <PhoneAgenda days={days} events={events} closures={closures} onOpen={onOpen} />
      </div>
    </>
  );
}
