import { formatShortDate, formatTime } from '../../format/dates.ts';
import { hasOpenSlot } from './day-words.ts';
import type { Day } from './use-availability.ts';

interface Props {
  readonly days: ReadonlyMap<string, Day>;
  readonly chosen: string | null;
  readonly onChoose: (date: string) => void;
}

/** The same month as a plain list of the days that have room. */
export function DayList({ days, chosen, onChoose }: Props) {
  const open = [...days.values()].filter(hasOpenSlot);
  if (open.length === 0) return <p>No evening is free in this month. Please look at the next one.</p>;
  return (
    <ul class="grid gap-2" aria-label="Free days">
      {open.map((day) => (
        <li key={day.date}>
          <button
            type="button"
            class="slot w-full text-left"
            aria-pressed={day.date === chosen}
            onClick={() => onChoose(day.date)}
          >
            <strong>{formatShortDate(day.date)}</strong>
            <span class="text-soft">
              {day.slots
                .filter((slot) => slot.open)
                .map((slot) => formatTime(slot.start))
                .join(', ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
