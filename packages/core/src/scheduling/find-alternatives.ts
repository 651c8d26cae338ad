import type { SlotAlternative } from '@myhibachi/contracts';
import type { Context } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import { addDays, eventInstant, formatEvent, localDate } from './event-time.ts';
import { readCalendar } from './read-calendar.ts';

const SEARCH_DAYS = 21;
const OFFERED = 3;

/**
 * The three free starts nearest to the one that was lost, in real time (domain 3). The same slot on another day keeps
 * the hour that was asked for; another slot offers its standard start.
 */
export async function findAlternatives(
  ctx: Context,
  station: Station,
  lost: { readonly date: string; readonly start: string; readonly slot: string },
): Promise<SlotAlternative[]> {
  const today = localDate(ctx.clock.now(), station.timeZone);
  const earliest = addDays(lost.date, -SEARCH_DAYS);
  const days = await readCalendar(ctx, station, earliest < today ? today : earliest, addDays(lost.date, SEARCH_DAYS));
  const wanted = eventInstant(lost.date, lost.start, station.timeZone).epochMilliseconds;
  // What was asked for is no other start, whyever it was refused.
  const isAnother = ({ date, start }: { date: string; start: string }): boolean =>
    date !== lost.date || start !== lost.start;
  return days
    .flatMap((day) =>
      day.slots
        .filter(({ state }) => state.open)
        .map(({ rule }) => ({ date: day.date, start: rule.start === lost.slot ? lost.start : rule.start })),
    )
    .filter(isAnother)
    .map((option) => ({
      ...option,
      distance: Math.abs(eventInstant(option.date, option.start, station.timeZone).epochMilliseconds - wanted),
    }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, OFFERED)
    .map(({ date, start }) => ({ date, start, label: formatEvent(date, start) }));
}
