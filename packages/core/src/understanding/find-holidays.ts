/** Holidays, and the weekends and weeks that are named after them. */
import { mondayOf, nextHoliday, saturdaysNear } from './calendar.ts';
import { placeOf, stretch, weekendFrom, type DateCandidate, type Finder } from './find-dates.ts';
import { NEXT_YEAR } from './find-months.ts';
import { HOLIDAYS, type HolidayRule } from './holiday-lexicon.ts';

const WEEKEND_BEFORE = /\b(?:weekend|fin de semana|finde) (?:of|for|del?)(?: the| la| el| los)? $/;
const WEEKEND_AFTER = /^(?:'s)? weekend\b/;
const WEEK_BEFORE = /\b(?:week|semana) (?:of|del?)(?: the| la| el)? $/;
const WEEK_AFTER = /^(?:'s)? week\b/;

function around({ from, to }: { from: number; to: number }, line: string, before: RegExp, after: RegExp) {
  const [ahead, behind] = [before.exec(line.slice(0, from)), after.exec(line.slice(to))];
  if (ahead === null && behind === null) return null;
  return { from: ahead?.index ?? from, to: to + (behind?.[0].length ?? 0) };
}

const EVE = /^(?:'s)? eve\b/;
const YEAR = /^,? (?:in |of |de |del )?(20\d\d)\b/;

/** The day from which the holiday is looked for: that of the year it is said of. */
function yearsToday(line: string, to: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const said = YEAR.exec(line.slice(to))?.[1];
  const year = NEXT_YEAR.test(line) ? today.year + 1 : Number(said ?? today.year);
  return year > today.year ? today.with({ year, month: 1, day: 1 }) : today;
}

function holidayFound(match: RegExpExecArray, rule: HolidayRule, line: string, now: Temporal.PlainDate) {
  const place = placeOf(match);
  const today = yearsToday(line, place.to, now);
  const eve = EVE.exec(line.slice(place.to));
  if (eve !== null) {
    const to = place.to + eve[0].length;
    return {
      from: place.from,
      to,
      value: nextHoliday(today.add({ days: 1 }), rule).subtract({ days: 1 }),
      precision: 'exact' as const,
    };
  }
  const weekend = around(place, line, WEEKEND_BEFORE, WEEKEND_AFTER);
  const week = around(place, line, WEEK_BEFORE, WEEK_AFTER);
  // What is named after a holiday may end days behind it, or begin days before it.
  const day = nextHoliday(weekend === null && week === null ? today : today.subtract({ days: 3 }), rule);
  const monday = mondayOf(day);
  if (week !== null) return stretch(week, { from: monday, until: monday.add({ days: 6 }) }, today);
  if (weekend === null) {
    const year = YEAR.exec(line.slice(place.to));
    return { from: place.from, to: place.to + (year?.[0].length ?? 0), value: day, precision: 'exact' as const };
  }
  const ahead = (from: Temporal.PlainDate) =>
    saturdaysNear(nextHoliday(from, rule)).filter((saturday) => today.until(saturday).days >= 0);
  const near = ahead(today.subtract({ days: 3 }));
  return weekendFrom(weekend, near.length > 0 ? near : ahead(today.add({ days: 7 })));
}

/** Each holiday once: of "Christmas Eve" no Christmas is left. */
export const holidays: Finder = (line, today) => {
  let free = line;
  return HOLIDAYS.flatMap(([pattern, rule]) =>
    Array.from(free.matchAll(pattern), (match): DateCandidate | null => {
      const day = holidayFound(match, rule, line, today);
      const { from, to } = day ?? placeOf(match);
      free = free.slice(0, from) + ' '.repeat(to - from) + free.slice(to);
      return day;
    }),
  );
};

/** "Semana santa", from Palm Sunday to Easter. */
export const holyWeeks: Finder = (line, today) =>
  Array.from(line.matchAll(/\b(?:semana santa|holy week)\b/g), (match) => {
    const easter = nextHoliday(today, { feast: 'easter' });
    return stretch(placeOf(match), { from: easter.subtract({ days: 7 }), until: easter }, today);
  });
