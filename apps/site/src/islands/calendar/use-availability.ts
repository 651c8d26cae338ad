import type { Availability } from '@myhibachi/contracts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { getAvailability } from '../../api/endpoints.ts';
import type { Failure } from '../../api/reply.ts';
import { type GridBounds, clampDate } from '../../logic/calendar-grid.ts';
import { firstOfMonth, lastOfMonth } from '../../logic/civil-date.ts';

export type Day = Availability['days'][number];

export interface MonthAvailability {
  readonly days: ReadonlyMap<string, Day>;
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly reload: () => void;
}

const NO_DAYS: ReadonlyMap<string, Day> = new Map();

/** The free slots of one month at the kitchen that serves this ZIP code; months already seen come at once. */
export function useAvailability(
  month: string,
  postalCode: string,
  guests: number,
  bounds: GridBounds,
): MonthAvailability {
  const seen = useRef(new Map<string, ReadonlyMap<string, Day>>());
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${month.slice(0, 7)} ${postalCode} ${String(guests)}`;
  const from = clampDate(firstOfMonth(month), bounds);
  const to = clampDate(lastOfMonth(month), bounds);
  useEffect(() => {
    setFailure(null);
    const controller = new AbortController();
    void getAvailability({ from, to, guests, ...(postalCode ? { postalCode } : {}) }, controller.signal).then(
      (outcome) => {
        if (controller.signal.aborted) return;
        if (outcome.ok) seen.current.set(key, new Map(outcome.value.days.map((day) => [day.date, day])));
        else setFailure(outcome.failure);
        redraw((count) => count + 1);
      },
    );
    return () => controller.abort();
  }, [key, from, to, guests, postalCode, attempt]);
  const days = seen.current.get(key);
  return {
    days: days ?? NO_DAYS,
    loading: days === undefined && failure === null,
    failure,
    reload: () => setAttempt((count) => count + 1),
  };
}
