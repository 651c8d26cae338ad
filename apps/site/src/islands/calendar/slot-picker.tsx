import type { Config } from '@myhibachi/contracts';
import { formatDate, formatTime } from '../../format/dates.ts';
import { startsWithin } from '../../logic/slot-starts.ts';
import type { Day } from './use-availability.ts';

interface Props {
  readonly slots: Config['scheduling']['slots'];
  readonly day: Day;
  readonly slot: string | null;
  readonly start: string | null;
  readonly onChoose: (slot: string, start: string) => void;
}

/** The slots of the chosen day, each closed one with its reason, then the exact start. */
export function SlotPicker({ slots, day, slot, start, onChoose }: Props) {
  const figures = slots.find((row) => row.start === slot);
  return (
    <div class="grid gap-5" id="slots">
      <fieldset class="slot-list">
        <legend class="mb-3 font-semibold">{formatDate(day.date)}</legend>
        {day.slots.map((row) => (
          <label class="slot" key={row.start}>
            <input
              type="radio"
              name="slot"
              checked={row.start === slot && row.open}
              disabled={!row.open}
              onChange={() => onChoose(row.start, row.start)}
            />
            <span>
              <strong>{formatTime(row.start)}</strong> {!row.open && (row.reasonText ?? 'Not free.')}
            </span>
          </label>
        ))}
      </fieldset>
      {figures && (
        <div class="field max-w-[18rem]">
          <label for="field-start">Dinner starts at exactly</label>
          <select
            id="field-start"
            class="input"
            value={start ?? figures.start}
            onChange={(event) => onChoose(figures.start, event.currentTarget.value)}
          >
            {startsWithin(figures).map((time) => (
              <option key={time} value={time}>
                {formatTime(time)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
