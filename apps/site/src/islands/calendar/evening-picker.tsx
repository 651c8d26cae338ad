import type { Config } from '@myhibachi/contracts';
import { useMemo, useState } from 'preact/hooks';
import { formatMonth } from '../../format/dates.ts';
import { type GridBounds, clampDate } from '../../logic/calendar-grid.ts';
import { addDays, addMonths, dateInZone } from '../../logic/civil-date.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { DayList } from './day-list.tsx';
import { MonthGrid } from './month-grid.tsx';
import { SlotPicker } from './slot-picker.tsx';
import { useAvailability } from './use-availability.ts';

export interface Evening {
  readonly date: string | null;
  readonly slot: string | null;
  readonly start: string | null;
}

interface Props {
  readonly config: Config;
  readonly postalCode: string;
  readonly guests: number;
  readonly evening: Evening;
  readonly onChange: (evening: Evening) => void;
}

function useBounds({ stations, scheduling }: Config): GridBounds {
  return useMemo(() => {
    const min = dateInZone(Date.now(), stations[0]?.timeZone ?? 'America/Los_Angeles');
    return { min, max: addDays(min, scheduling.horizonDays) };
  }, [stations, scheduling.horizonDays]);
}

interface MonthBarProps {
  readonly cursor: string;
  readonly bounds: GridBounds;
  readonly onCursor: (date: string) => void;
  readonly asList: boolean;
  readonly onList: (asList: boolean) => void;
}

function MonthBar({ cursor, bounds, onCursor, asList, onList }: MonthBarProps) {
  const step = (months: number) => onCursor(clampDate(addMonths(cursor, months), bounds));
  return (
    <div class="flex flex-wrap items-center gap-2 max-w-[34rem]">
      <h2 class="mr-auto text-lead" aria-live="polite">
        {formatMonth(cursor)}
      </h2>
      <button
        class="button button-quiet"
        type="button"
        disabled={cursor.slice(0, 7) <= bounds.min.slice(0, 7)}
        onClick={() => step(-1)}
      >
        <span class="visually-hidden">Previous month</span>
        <span aria-hidden="true">←</span>
      </button>
      <button
        class="button button-quiet"
        type="button"
        disabled={cursor.slice(0, 7) >= bounds.max.slice(0, 7)}
        onClick={() => step(1)}
      >
        <span class="visually-hidden">Next month</span>
        <span aria-hidden="true">→</span>
      </button>
      <button class="button button-quiet" type="button" aria-pressed={asList} onClick={() => onList(!asList)}>
        {asList ? 'Show the calendar' : 'Show as a list'}
      </button>
    </div>
  );
}

/** Which day, which slot, which minute. */
export function EveningPicker({ config, postalCode, guests, evening, onChange }: Props) {
  const bounds = useBounds(config);
  const [cursor, setCursor] = useState(() => clampDate(evening.date ?? addDays(bounds.min, 7), bounds));
  const [asList, setAsList] = useState(false);
  const month = useAvailability(cursor, postalCode, guests, bounds);
  const choose = (date: string) => {
    setCursor(date);
    onChange({ date, slot: null, start: null });
  };
  const day = evening.date === null ? undefined : month.days.get(evening.date);
  return (
    <div class="grid gap-6">
      <MonthBar cursor={cursor} bounds={bounds} onCursor={setCursor} asList={asList} onList={setAsList} />
      {month.failure && <FailureNotice failure={month.failure} onRetry={month.reload} />}
      <p aria-live="polite" class="visually-hidden">
        {month.loading ? 'Looking for free evenings' : ''}
      </p>
      <div aria-busy={month.loading} class={month.loading ? 'opacity-60' : undefined}>
        {asList ? (
          <DayList days={month.days} chosen={evening.date} onChoose={choose} />
        ) : (
          <MonthGrid
            cursor={cursor}
            bounds={bounds}
            days={month.days}
            chosen={evening.date}
            onCursor={setCursor}
            onChoose={choose}
          />
        )}
      </div>
      {day && (
        <SlotPicker
          slots={config.scheduling.slots}
          day={day}
          slot={evening.slot}
          start={evening.start}
          onChoose={(slot, start) => onChange({ date: day.date, slot, start })}
        />
      )}
    </div>
  );
}
