/** The slots of a day as small bars, and what each look of a bar means. */
import { formatTime } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import { SEAT_STATES, SEAT_WORDS, seatState, type Day, type SeatState } from './seat-state.ts';

/** Hollow, filled from the left, solid, crossed out: told apart without any colour, and in the dark. */
const LOOKS: Readonly<Record<SeatState, string>> = {
  free: 'border-good bg-panel',
  some: 'border-good bg-panel',
  full: 'border-accent-fill bg-accent-fill',
  closed: 'border-dashed border-line-strong bg-sunken',
};

function Cross() {
  return (
    <svg viewBox="0 0 8 8" className="absolute inset-0 m-auto size-2 stroke-soft" strokeWidth="1.6">
      <path d="M1 1 7 7M7 1 1 7" />
    </svg>
  );
}

interface BarProps {
  readonly state: SeatState;
  /** Of a bar that is partly taken, in percent. */
  readonly filled?: number;
  readonly title?: string;
  readonly className?: string;
}

function SeatBar({ state, filled = 50, title, className }: BarProps) {
  return (
    <span
      title={title}
      data-seats={state}
      className={cn('relative block h-2.5 overflow-hidden rounded-sm border', LOOKS[state], className)}
    >
      {state === 'some' && <span className="block h-full bg-good" style={{ width: `${filled}%` }} />}
      {state === 'closed' && <Cross />}
    </span>
  );
}

/** How full each slot is; the words are in the day's label. */
export function SeatBars({ day, className }: { readonly day: Day; readonly className?: string }) {
  return (
    <span aria-hidden className={cn('flex gap-1', className)}>
      {day.slots.map((slot) => {
        const state = seatState(slot);
        const words = state === 'closed' ? SEAT_WORDS.closed : `${slot.taken} of ${slot.capacity} taken`;
        return (
          <SeatBar
            key={slot.start}
            state={state}
            filled={(slot.taken / Math.max(1, slot.capacity)) * 100}
            title={`${formatTime(slot.start)}: ${words}`}
            className="flex-1"
          />
        );
      })}
    </span>
  );
}

export function SeatLegend() {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-xs text-soft">
      <span>The bars are the slots of the day, the earliest first:</span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1.5" aria-label="What the bars mean">
        {SEAT_STATES.map((state) => (
          <li key={state} className="flex items-center gap-1.5">
            <span aria-hidden>
              <SeatBar state={state} className="w-7" />
            </span>
            {SEAT_WORDS[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}
