/** Weekdays by slots, each a switch. The arrows walk the grid, Space turns one on or off. */
import { useRef, type KeyboardEvent } from 'react';
import { formatTime } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';

export interface WeekSlot {
  readonly weekday: number;
  readonly slot: string;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export function sameSlot(a: WeekSlot, b: WeekSlot): boolean {
  return a.weekday === b.weekday && a.slot === b.slot;
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface SlotGridProps {
  readonly label: string;
  readonly slots: readonly string[];
  readonly on: readonly WeekSlot[];
  /** What a slot that is on, or off, is called. */
  readonly words: readonly [on: string, off: string];
  /** Absent: only to look at. */
  readonly onChange?: (on: WeekSlot[]) => void;
}

export function SlotGrid({ label, slots, on, words, onChange }: SlotGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const isOn = (cell: WeekSlot): boolean => on.some((row) => sameSlot(row, cell));
  const toggle = (cell: WeekSlot): void =>
    onChange?.(isOn(cell) ? on.filter((row) => !sameSlot(row, cell)) : [...on, cell]);
  const walk = (event: KeyboardEvent, weekday: number, column: number): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const [row, cell] = [weekday + step[0], column + step[1]];
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${cell}"]`)?.focus();
  };
  return (
    <div className="overflow-x-auto">
      <table ref={table} aria-label={label} className="w-full min-w-[20rem] border-separate border-spacing-1 text-sm">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Weekday</span>
            </th>
            {slots.map((slot) => (
              <th key={slot} scope="col" className="px-1 text-center text-xs font-semibold text-faint">
                {formatTime(slot)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((name, index) => (
            <tr key={name}>
              <th scope="row" className="pr-2 text-left text-xs font-medium text-soft">
                {name}
              </th>
              {slots.map((slot, column) => {
                const cell = { weekday: index + 1, slot };
                return (
                  <td key={slot}>
                    <button
                      type="button"
                      data-cell={`${index} ${column}`}
                      aria-pressed={isOn(cell)}
                      disabled={onChange === undefined}
                      onClick={() => toggle(cell)}
                      onKeyDown={(event) => walk(event, index, column)}
                      className={cn(
                        'h-9 w-full rounded-md border border-line bg-page px-1 text-xs text-faint disabled:cursor-default',
                        isOn(cell) && 'border-good bg-good-wash font-medium text-good',
                      )}
                    >
                      <span className="sr-only">
                        {name} {formatTime(slot)}:{' '}
                      </span>
                      {isOn(cell) ? words[0] : words[1]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
