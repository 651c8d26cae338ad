import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatMonth } from '../../format/dates.ts';
import { type GridBounds, moveFocus, weeksOf } from '../../logic/calendar-grid.ts';
import { partsOf } from '../../logic/civil-date.ts';
import { describeDay, hasOpenSlot } from './day-words.ts';
import type { Day } from './use-availability.ts';

interface Props {
  /** The day the keyboard stands on; its month is the one shown. */
  readonly cursor: string;
  readonly bounds: GridBounds;
  readonly days: ReadonlyMap<string, Day>;
  readonly chosen: string | null;
  readonly onCursor: (date: string) => void;
  readonly onChoose: (date: string) => void;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface DayCellProps extends Pick<Props, 'cursor' | 'bounds' | 'chosen' | 'onCursor' | 'onChoose'> {
  readonly date: string;
  readonly day: Day | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function DayCell({ date, day, bounds, cursor, chosen, onCursor, onChoose, onKeyDown }: DayCellProps) {
  const open = date >= bounds.min && date <= bounds.max && hasOpenSlot(day);
  return (
    <button
      type="button"
      class="calendar-day"
      data-date={date}
      tabIndex={date === cursor ? 0 : -1}
      aria-label={describeDay(date, day, bounds)}
      aria-disabled={!open}
      aria-pressed={date === chosen}
      onKeyDown={onKeyDown}
      onClick={() => (open ? onChoose(date) : onCursor(date))}
    >
      {partsOf(date).day}
      <span class="calendar-dots" aria-hidden="true">
        {day?.slots.map((slot) => (
          <i key={slot.start} data-open={slot.open} />
        ))}
      </span>
    </button>
  );
}

/** A month of days: arrows move by day and week, Home and End along the week, Page keys by month (Shift: by year). */
export function MonthGrid({ cursor, bounds, days, chosen, onCursor, onChoose }: Props) {
  const table = useRef<HTMLTableElement>(null);
  // A held key comes faster than drawings, so each step counts from the last one asked for, not the last one drawn.
  const asked = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (asked.current !== cursor) return;
    asked.current = null;
    table.current?.querySelector<HTMLElement>(`[data-date="${cursor}"]`)?.focus();
  }, [cursor]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveFocus(event.key, asked.current ?? cursor, bounds, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    asked.current = next;
    onCursor(next);
  };
  return (
    <table ref={table} class="calendar" role="grid" aria-label={formatMonth(cursor)}>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(cursor).map((week, index) => (
          <tr key={`${cursor.slice(0, 7)}-${String(index)}`}>
            {week.map((date, column) => (
              <td key={date ?? column}>
                {date !== null && (
                  <DayCell
                    date={date}
                    day={days.get(date)}
                    bounds={bounds}
                    cursor={cursor}
                    chosen={chosen}
                    onCursor={onCursor}
                    onChoose={onChoose}
                    onKeyDown={onKeyDown}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
