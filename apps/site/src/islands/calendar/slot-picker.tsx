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

interface SlotRowProps extends Pick<Props, 'onChoose'> {
  readonly row: Day['slots'][number];
  readonly checked: boolean;
}

function SlotRow({ row, checked, onChoose }: SlotRowProps) {
  const time = formatTime(row.start);
  const words = row.open ? time : `${time}. ${row.reasonText ?? 'Not free.'}`;
  return (
    <label class="slot">
      <input
        type="radio"
        name="slot"
        checked={checked}
        disabled={!row.open}
        onChange={() => onChoose(row.start, row.start)}
      />
      <span>{words}</span>
    </label>
  );
}

/** The slots of the chosen day, each closed one with its reason, then the exact start. */
export function SlotPicker({ slots, day, slot, start, onChoose }: Props) {
  const figures = slots.find((row) => row.start === slot);
  return (
    <div class="grid gap-5" id="slots">
      <fieldset class="slot-list">
        <legend class="mb-3 font-semibold">{formatDate(day.date)}</legend>
        {day.slots.map((row) => (
          <SlotRow key={row.start} row={row} checked={row.start === slot && row.open} onChoose={onChoose} />
        ))}
      </fieldset>
      {figures && (
        <label class="field max-w-[18rem]">
          <span class="field-label">Dinner starts at exactly</span>
          <select
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
        </label>
      )}
    </div>
  );
}
