/** Weeks and weekends. */
import { MONTHS, isBefore, mondayOf, nextOccurrence } from './calendar.ts';
import { found, type Finder } from './find-dates.ts';

const WEEKEND =
  /\b(?:(this|next|coming|following|este|proximo|the) )?(?:weekend|fin de semana|finde)(?: (que viene|proximo))?\b(?! of| del? \d)/g;

/** Both days of it; "next" skips the weekend of this week. */
export const weekends: Finder = (line, today) =>
  line
    .matchAll(WEEKEND)
    .toArray()
    .map((match) => {
      const thisSaturday = mondayOf(today).add({ days: 5 });
      const near = isBefore(thisSaturday, today) ? thisSaturday.add({ weeks: 1 }) : thisSaturday;
      const saturday = match[1] === 'next' || match[1] === 'following' ? thisSaturday.add({ weeks: 1 }) : near;
      return found(match, saturday, 'week', [saturday, saturday.add({ days: 1 })]);
    });

const WEEK =
  /\b(?:(next|following|this|coming|proxima|esta) (?:week|semana)|(?:la )?semana (que viene|proxima|que entra))(?! ?end)\b/g;

const WEEK_OF =
  /\b(?:the )?(?:week|semana) (?:of|starting|del?)(?: the| el)? (?:(?<month>[a-z]{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<number>\d{1,2})\/(?<date>\d{1,2}))\b/g;

/** "The week of June 14" begins on that day. */
export const weeksOf: Finder = (line, today) =>
  line
    .matchAll(WEEK_OF)
    .toArray()
    .flatMap((match) => {
      const { month = '', day, number, date } = match.groups ?? {};
      const named =
        number === undefined ? MONTHS.findIndex((each) => each.startsWith(month.slice(0, 3))) + 1 : Number(number);
      const value = named === 0 ? null : nextOccurrence(today, named, Number(day ?? date));
      return value === null ? [] : [found(match, value, 'week')];
    });

export const weeks: Finder = (line, today) =>
  line
    .matchAll(WEEK)
    .toArray()
    .map((match) => {
      const here = match[1] === 'this' || match[1] === 'esta';
      return found(match, here ? today : mondayOf(today).add({ weeks: 1 }), 'week');
    });
