import { formatDate, formatTime } from '../../format/dates.ts';
import type { GridBounds } from '../../logic/calendar-grid.ts';
import type { Day } from './use-availability.ts';

export function hasOpenSlot(day: Day | undefined): boolean {
  return day?.slots.some((slot) => slot.open) === true;
}

/** What a screen reader hears on a day of the calendar. */
export function describeDay(date: string, day: Day | undefined, { min, max }: GridBounds): string {
  if (date < min) return `${formatDate(date)}, already past`;
  if (date > max) return `${formatDate(date)}, too far ahead to book`;
  if (day === undefined) return `${formatDate(date)}, not known yet`;
  const open = day.slots.filter((slot) => slot.open).map((slot) => formatTime(slot.start));
  if (open.length > 0) return `${formatDate(date)}, free at ${open.join(', ')}`;
  const reason = day.slots.find((slot) => slot.reasonText)?.reasonText;
  return `${formatDate(date)}, closed. ${reason ?? ''}`.trim();
}
