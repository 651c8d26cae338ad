import { useDraggable } from '@dnd-kit/core';
import type { CalendarEvent } from '@myhibachi/api-client/shapes';
import { UserRoundX } from 'lucide-react';
import type { CSSProperties } from 'react';
import { countOf, formatTime, formatWord } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';

/** Who does not work at its time is no chef for a party. */
export function lacksChef(event: CalendarEvent): boolean {
  return (
    !['completed', 'no_show'].includes(event.status) &&
    event.chefs.filter(({ absent }) => !absent).length < event.chefsNeeded
  );
}

export function nameOfEvent(event: CalendarEvent): string {
  return `${event.host}’s party, ${event.code}`;
}

/** What the chip only shows by colour and shape, said. */
function sentenceOf(event: CalendarEvent): string {
  const cooks = event.chefs.map(({ name }) => name).join(' and ');
  const off = event.chefs.filter(({ absent }) => absent).map(({ name }) => `, ${name} is off then`);
  const who = lacksChef(event) ? `needs a chef${off.join('')}` : `cooked by ${cooks}`;
  return `: ${nameOfEvent(event)}, ${countOf(event.guests, 'guest')} in ${event.city}, ${formatWord(event.status)}, ${who}. Enter opens it.`;
}

function Words({ event, short = false }: { readonly event: CalendarEvent; readonly short?: boolean }) {
  if (short)
    return (
      <span className="flex min-w-0 items-center gap-1">
        <span className="font-semibold">{formatTime(event.start).replace(':00', '')}</span>
        <span className="truncate">{event.host}</span>
        {lacksChef(event) && <UserRoundX aria-hidden className="ml-auto size-3.5 shrink-0 text-bad" />}
      </span>
    );
  return (
    <>
      <span className="flex items-baseline justify-between gap-1.5">
        <span className="font-semibold">{formatTime(event.start)}</span>
        <span className="text-soft">{event.guests}</span>
      </span>
      <span className="truncate">{event.host}</span>
      <span className="flex items-center gap-1.5 truncate text-soft">
        {lacksChef(event) && (
          <span aria-hidden className="flex shrink-0 items-center gap-1 font-medium text-bad">
            <UserRoundX className="size-3.5" /> <span className="lg:hidden">Needs a chef</span>
          </span>
        )}
        <span className="truncate">
          {event.chefs.map(({ name, absent }) => (absent ? `${name} (off)` : name)).join(', ') || event.city}
        </span>
      </span>
    </>
  );
}

const LOOK =
  'grid w-full min-w-0 content-start gap-0.5 overflow-hidden rounded-md border border-line border-l-3 bg-panel px-2 py-1.5 text-left text-xs leading-tight shadow-xs';

function toneOf(event: CalendarEvent): string {
  if (lacksChef(event)) return 'border-l-bad';
  if (event.status === 'cancellation_requested') return 'border-l-warn';
  if (event.status === 'deposit_pending') return 'border-l-info';
  return 'border-l-good';
}

interface ChipProps {
  readonly event: CalendarEvent;
  /** Other than the booking's own, where one party stands in several lanes. */
  readonly dragId?: string;
  readonly draggable: boolean;
  readonly onOpen: (event: CalendarEvent) => void;
  /** On one line. */
  readonly short?: boolean;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** A party that opens on Enter or a click, and is dragged with Space or the pointer where that is allowed. */
export function EventChip({ event, dragId, draggable, onOpen, short = false, className, style }: ChipProps) {
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: dragId ?? event.id,
    disabled: !draggable,
  });
  const described = draggable ? { 'aria-describedby': attributes['aria-describedby'] } : {};
  return (
    <button
      ref={setNodeRef}
      type="button"
      {...described}
      {...(draggable ? listeners : {})}
      onClick={() => onOpen(event)}
      style={style}
      className={cn(
        LOOK,
        toneOf(event),
        'hover:border-line-strong',
        draggable && 'cursor-grab touch-manipulation',
        isDragging && 'opacity-40',
        className,
      )}
    >
      <Words event={event} short={short} />
      <span className="sr-only">{sentenceOf(event)}</span>
    </button>
  );
}

/** The same while it is carried. */
export function CarriedEvent({ event }: { readonly event: CalendarEvent }) {
  return (
    <div className={cn(LOOK, toneOf(event), 'cursor-grabbing border-line-strong shadow-lg')}>
      <Words event={event} />
    </div>
  );
}
