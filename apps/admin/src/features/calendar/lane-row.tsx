/** The lanes of a day: who is in them, and the slots a party can be let go in. */
import { useDroppable } from '@dnd-kit/core';
import type { CalendarLane } from '@myhibachi/api-client/shapes';
import type { ReactNode } from 'react';
import { formatTime } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import { Badge } from '../../ui/surfaces.tsx';
import type { Zone } from './lane-zones.ts';

/** Where a party can be let go: this lane, this slot. */
function LaneZone({ id, left, width }: { readonly id: string; readonly left: number; readonly width: number }) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <span
      ref={setNodeRef}
      aria-hidden
      data-place={id}
      data-over={isOver || undefined}
      className={cn('absolute inset-y-0', isOver && 'bg-accent-wash outline-1 outline-accent-fill')}
      style={{ left: `${left}%`, width: `${width}%` }}
    />
  );
}

interface RowProps {
  readonly id: string;
  readonly zones: readonly Zone[];
  readonly head: ReactNode;
  readonly off: boolean;
  /** How many parties stand below each other. */
  readonly rows: number;
  readonly children: ReactNode;
}

/** Room for the three lines of a party. */
export const ROW_REM = 4.5;

/** One chef's line of the day, or that of the parties without a chef. */
export function LaneRow({ id, zones, head, off, rows, children }: RowProps) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] border-t border-line">
      <div className="grid content-center gap-0.5 py-1.5 pr-2 text-sm">{head}</div>
      <div className={cn('relative', off && 'bg-sunken')} style={{ minHeight: `${Math.max(1, rows) * ROW_REM}rem` }}>
        {zones.map(({ slot, left, width }) => (
          <LaneZone key={slot} id={`${id} ${slot}`} left={left} width={width} />
        ))}
        {children}
      </div>
    </div>
  );
}

/** What the roster says of a chef on this day. */
function rosterOf(lane: CalendarLane): string {
  if (lane.timeOff !== null) return `Off: ${lane.timeOff}`;
  if (lane.works.length === 0) return 'Not at work';
  return `At work ${lane.works.map((slot) => formatTime(slot).replace(':00', '').replaceAll(' ', '\u00a0')).join(', ')}`;
}

export function LaneHead({ lane, withStation }: { readonly lane: CalendarLane; readonly withStation: boolean }) {
  return (
    <>
      <span className="truncate font-medium">{lane.name}</span>
      {withStation && <span className="text-xs text-soft">{lane.station.name}</span>}
      <span className="text-[0.7rem] text-faint">{rosterOf(lane)}</span>
      {lane.pendingTimeOff && <Badge tone="warn">Asks for the day off</Badge>}
    </>
  );
}
