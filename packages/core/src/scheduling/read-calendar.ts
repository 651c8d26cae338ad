import { countWorkingChefs } from '../chefs/index.ts';
import type { Context } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { closedTimes, isClosed } from './closed-times.ts';
import { addDays, localDate } from './event-time.ts';
import { countTakenSeats } from './seat-store.ts';
import { calendarBounds, slotState, type SlotState } from './slot-state.ts';
import type { SlotRule } from './slots.ts';

export interface CalendarDay {
  readonly date: string;
  readonly slots: readonly { readonly rule: SlotRule; readonly state: SlotState }[];
}

function tally(rows: readonly { date: string; slot: string }[], count: (index: number) => number): Map<string, number> {
  return new Map(rows.map((row, index) => [`${row.date} ${row.slot}`, count(index)]));
}

async function readRoster(
  ctx: Context,
  station: Station,
  from: string,
  to: string,
  lastRosterDay: string,
): Promise<Map<string, number>> {
  const end = to < lastRosterDay ? to : lastRosterDay;
  if (from > end) return new Map();
  const rows = await countWorkingChefs(ctx.db, [station.id], from, end);
  return tally(rows, (index) => rows[index]?.chefs ?? 0);
}

/** The state of every slot from one day to another, both included: one query for seats, one for the roster near at hand. */
export async function readCalendar(
  ctx: Context,
  station: Station,
  from: string,
  to: string,
): Promise<readonly CalendarDay[]> {
  const figures: Variables = await getVariables(ctx);
  const now = ctx.clock.now();
  const bounds = calendarBounds(localDate(now, station.timeZone), figures);
  const [closed, seats, roster] = await Promise.all([
    closedTimes(ctx),
    countTakenSeats(ctx.db, station.id, from, to),
    readRoster(ctx, station, from, to, bounds.lastRosterDay),
  ]);
  const taken = tally(seats, (index) => seats[index]?.taken ?? 0);
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const slots = figures['scheduling.slots'].map((rule) => {
      const key = `${date} ${rule.start}`;
      const facts = {
        date,
        start: rule.start,
        timeZone: station.timeZone,
        bounds,
        now,
        closed: isClosed(closed, { stationId: station.id, date, slot: rule.start }),
        workingChefs: roster.get(key) ?? 0,
        taken: taken.get(key) ?? 0,
      };
      return { rule, state: slotState(facts, figures) };
    });
    days.push({ date, slots });
  }
  return days;
}
