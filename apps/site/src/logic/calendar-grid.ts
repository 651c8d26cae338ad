/** The calendar as data: weeks of a month and where each key moves the focus (WAI-ARIA date grid pattern). */
import { addDays, addMonths, firstOfMonth, lastOfMonth, weekdayOf } from './civil-date.ts';

export interface GridBounds {
  readonly min: string;
  readonly max: string;
}

/** Weeks from Sunday to Saturday; null where the week belongs to another month. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  const weeks: (string | null)[][] = [];
  for (let sunday = addDays(first, -weekdayOf(first)); sunday <= last; sunday = addDays(sunday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, offset) => {
        const date = addDays(sunday, offset);
        return date >= first && date <= last ? date : null;
      }),
    );
  }
  return weeks;
}

function target(key: string, date: string, shift: boolean): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -weekdayOf(date));
    case 'End':
      return addDays(date, 6 - weekdayOf(date));
    case 'PageUp':
      return addMonths(date, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shift ? 12 : 1);
    default:
      return null;
  }
}

export function clampDate(date: string, { min, max }: GridBounds): string {
  if (date < min) return min;
  return date > max ? max : date;
}

/** The date a key moves to, kept inside the bounds; null for keys the grid leaves alone. */
export function moveFocus(key: string, date: string, bounds: GridBounds, shift = false): string | null {
  const moved = target(key, date, shift);
  return moved === null ? null : clampDate(moved, bounds);
}
