/** When nothing is sold: closing days, and slots a station does not offer on a weekday. */
import { readFigure, type Context } from '../kernel/index.ts';
import { addDays } from './event-time.ts';
import { readClosedHours, readClosures, type ClosedHour, type Closure } from './closure-store.ts';

export interface ClosedTimes {
  readonly closures: readonly Pick<Closure, 'stationId' | 'firstDate' | 'lastDate' | 'slots'>[];
  readonly hours: readonly ClosedHour[];
}

const MAX_CLOSURES = 2_000;

/** Closures from yesterday on and the hours of every station. Cached until a change is announced. */
export async function closedTimes(ctx: Context): Promise<ClosedTimes> {
  return readFigure(ctx, 'closed-times', async () => {
    const yesterday = addDays(ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(), -1);
    const span = { from: yesterday, to: addDays(yesterday, 1_500), scope: 'all' } as const;
    const [closures, hours] = await Promise.all([readClosures(ctx.db, span, MAX_CLOSURES), readClosedHours(ctx.db)]);
    return { closures, hours };
  });
}

function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Whether a slot of a day is closed at a station. */
export function isClosed(
  closed: ClosedTimes,
  at: { readonly stationId: string; readonly date: string; readonly slot: string },
): boolean {
  const hours = closed.hours.filter((row) => row.stationId === at.stationId && row.slot === at.slot);
  return (
    closed.closures.some(
      (row) =>
        (row.stationId === null || row.stationId === at.stationId) &&
        row.firstDate <= at.date &&
        at.date <= row.lastDate &&
        (row.slots === null || row.slots.includes(at.slot)),
    ) || hours.some(({ weekday }) => weekday === weekdayOf(at.date))
  );
}
