/** One day of the month: its parties, its seats, and a place to let a party go. */
import { useDroppable } from '@dnd-kit/core';
import type { CalendarEvent, Closure } from '@myhibachi/api-client/shapes';
import { Link } from '@tanstack/react-router';
import { CalendarX2, UserRoundX } from 'lucide-react';
import { countOf, formatDate, formatTime } from '../../format/format.ts';
import { useToday } from '../../session/use-today.ts';
import { cn } from '../../ui/class-names.ts';

import { EventChip } from './event-chip.tsx';
import { SeatBars } from './seat-bars.tsx';
import { SEAT_WORDS, closedWord, seatState, type Day } from './seat-state.ts';

function labelOf(day: Day, closure: Closure | undefined): string {
  const seats = day.slots
    .map((slot) => {
      const state = seatState(slot);
      const words = state === 'closed' ? 'closed' : `${SEAT_WORDS[state]}, ${slot.taken} of ${slot.capacity}`;
      return `${formatTime(slot.start)} ${words}`;
    })
    .join('; ');
  return [
    formatDate(day.date, 'long'),
    day.events === 0 ? 'no parties' : `${countOf(day.events, 'party', 'parties')}, ${countOf(day.guests, 'guest')}`,
    day.unassigned === 0 ? '' : `${day.unassigned} without a chef`,
    closure === undefined ? '' : `closed: ${closure.reason}`,
    seats === '' ? '' : `seats: ${seats}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function Counts({ day }: { readonly day: Day }) {
  return (
    <span className="flex flex-wrap justify-between gap-x-2 text-soft">
      <span>
        <span className="font-semibold text-ink">{day.events}</span> {day.events === 1 ? 'party' : 'parties'} ·{' '}
        {day.guests}
      </span>
      {day.unassigned > 0 && (
        <span className="flex items-center gap-1 font-medium text-bad">
          <UserRoundX aria-hidden className="size-3.5" /> {day.unassigned}
        </span>
      )}
    </span>
  );
}

interface DayProps {
  readonly day: Day;
  readonly events: readonly CalendarEvent[];
  readonly closure: Closure | undefined;
  readonly outside: boolean;
  readonly mayMove: boolean;
  readonly onOpen: (event: CalendarEvent) => void;
}

/** Those that fit, where there is room for them at all. */
function Parties({ day, events, mayMove, onOpen }: Pick<DayProps, 'day' | 'events' | 'mayMove' | 'onOpen'>) {
  const left = day.events - events.length;
  return (
    <>
      {events.map((event) => (
        <EventChip
          key={event.id}
          event={event}
          draggable={mayMove}
          onOpen={onOpen}
          short
          className="relative hidden min-h-[24px] content-center px-1.5 py-0.5 lg:grid"
        />
      ))}
      {events.length > 0 && left > 0 && <span className="hidden text-faint lg:block">and {left} more</span>}
    </>
  );
}

/** A day that opens by a click anywhere, and takes the parties that are let go on it. */
export function DayCell({ day, events, closure, outside, mayMove, onOpen }: DayProps) {
  const today = day.date === useToday();
  const closed = closedWord(day, closure);
  const { setNodeRef, isOver } = useDroppable({ id: day.date });
  return (
    <div
      ref={setNodeRef}
      data-place={day.date}
      data-over={isOver || undefined}
      className={cn(
        'relative flex min-h-24 min-w-0 flex-col gap-1 rounded-lg border border-line bg-panel p-2 text-xs hover:border-line-strong',
        outside && 'border-dashed bg-page',
        closed !== null && 'bg-sunken',
        today && 'border-accent-fill',
        isOver && 'border-accent-fill bg-accent-wash',
      )}
    >
      <Link
        to="/calendar"
        search={(before) => ({ ...before, view: 'day', date: day.date })}
        className="absolute inset-0 rounded-lg"
      >
        <span className="sr-only">{labelOf(day, closure)}</span>
      </Link>
      <span className="flex items-center justify-between">
        <span className={cn('text-sm font-semibold', today && 'text-accent')}>{Number(day.date.slice(8))}</span>
        {closed !== null && (
          <span className="flex items-center gap-1 font-medium text-warn">
            <CalendarX2 aria-hidden className="size-4" /> {closed}
          </span>
        )}
      </span>
      {day.events > 0 && <Counts day={day} />}
      {closure !== undefined && <span className="truncate text-warn">{closure.reason}</span>}
      <Parties day={day} events={events} mayMove={mayMove} onOpen={onOpen} />
      {day.slots.length > 0 && <SeatBars day={day} className="mt-auto" />}
    </div>
  );
}
