/** Weeks and weekends. */
import { isBefore, mondayOf, nextDayOfMonth, nextOccurrence, type Day } from './calendar.ts';
import { DAY_NAME, MONTH_NAME, monthNamed, weekdayNamed } from './day-names.ts';
import { found, placeOf, stretch, weekendFrom, type DateCandidate, type Finder } from './find-dates.ts';

const WEEKEND =
  /\b(?:(?<which>this|next|coming|following|este|proximo|siguiente|otro|the|a|an|any|some|every|un|algun|cualquier|los) )?(?<name>weekends?|week-ends?|fin(?:es)? de semana|findes?)(?: (?<behind>after next|que viene|proximo))?\b(?! of| del? \d)/g;

const WEEKEND_DAYS = [6, 7];
/** Said of no weekend of its own, it is looked for so many days ahead. */
const ANY_DAYS = 30;

const weeksAhead = (which: string | undefined, behind: string | undefined) => {
  if (behind === 'after next') return 2;
  return which === 'next' || which === 'following' ? 1 : 0;
};

/** Both days of it; "next" skips the weekend of this week, and "any weekend" is one of the next month's. */
export const weekends: Finder = (line, today) =>
  line
    .matchAll(WEEKEND)
    .toArray()
    .map((match) => {
      const { which = '', name = '', behind } = match.groups ?? {};
      const any = /^(?:an?|any|some|every|un|algun|cualquier|los)$/.test(which) || /(?:s|fines de semana)$/.test(name);
      if (any)
        return stretch(placeOf(match), { from: today, until: today.add({ days: ANY_DAYS }) }, today, WEEKEND_DAYS);
      const later = weeksAhead(which, behind);
      if (/^(?:siguiente|otro)$/.test(which))
        return weekendFrom(placeOf(match), [nearSaturday(today), nearSaturday(today).add({ weeks: 1 })]);
      const here = mondayOf(today).add({ days: 5 });
      return weekendFrom(placeOf(match), [later === 0 ? nearSaturday(today) : here.add({ weeks: later })]);
    });

function nearSaturday(today: Day): Day {
  const here = mondayOf(today).add({ days: 5 });
  return isBefore(here, today) ? here.add({ weeks: 1 }) : here;
}

const WEEKENDS_AHEAD =
  /\b(?:in (?<count>[2-8]) weekends?|(?<many>[2-8]) weekends? (?:from now|from today|away|out))\b/g;

/** "Two weekends from now" is the one behind the next. */
export const weekendsAhead: Finder = (line, today) =>
  line
    .matchAll(WEEKENDS_AHEAD)
    .toArray()
    .map((match) => {
      const { count, many } = match.groups ?? {};
      return weekendFrom(placeOf(match), [nearSaturday(today).add({ weeks: Number(count ?? many) - 1 })]);
    });

const PART_OF_WEEK =
  /\b(?:(?:by|at|in|towards?|a) )?(?:the )?(?<part>early|beginning of|start of|mid|middle of|late|later|end of|latter part of|principios de|mediados de|finales de|fines de)(?: the| la)? (?<which>(?:next|following|this|proxima|esta) )?(?:week|semana)(?<behind> que viene)?\b(?! ?end)/g;

/** First and last day of each part, Monday being none. */
const PARTS: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/^(?:early|beginning|start|principios)/, [0, 2]],
  [/^(?:mid|mediados)/, [1, 3]],
  [/^later/, [0, 6]],
  [/^(?:late|end|latter|fin)/, [3, 6]],
];

/** "Early next week", "end of the week". */
export const partsOfWeek: Finder = (line, today) =>
  line
    .matchAll(PART_OF_WEEK)
    .toArray()
    .map((match) => {
      const { part = '', which = '', behind } = match.groups ?? {};
      const ahead = behind !== undefined || /next|following|proxima/.test(which) ? 1 : 0;
      const monday = mondayOf(today).add({ weeks: ahead });
      const [first, last] = PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? [0, 6];
      const days = { from: monday.add({ days: first }), until: monday.add({ days: last }) };
      return stretch(placeOf(match), days, today);
    });

const THIS_OR_NEXT =
  /\b(?:this|(?<next>next)) weekend or (?:the )?(?:next|following|(?:one|weekend) after)(?: (?:one|weekend|that|next))?\b|\beste (?:fin de semana|finde) o el (?:proximo|siguiente|que viene)\b/g;

/** "This weekend or next". */
export const weekendsInTurn: Finder = (line, today) =>
  line
    .matchAll(THIS_OR_NEXT)
    .toArray()
    .map((match) => {
      const later = match.groups?.['next'] === undefined ? 0 : 1;
      const first = nearSaturday(today).add({ weeks: later });
      return weekendFrom(placeOf(match), [first, first.add({ weeks: 1 })]);
    });

const ON_DAY = String.raw`(?:,? (?:on |el |por la |el dia )?(?<day>${DAY_NAME}|(?:a )?week ?(?:days?|nights?)))?`;
const WEEK = new RegExp(
  String.raw`(?:\b(?:a |on a |any )?(?<any>week ?(?:days?|nights?))(?: (?:evening|night|afternoon)s?)? (?:of )?)?\b(?:(?<which>next|following|this|coming|proxima|siguiente|otra|esta) (?:week|semana)|(?:la )?semana (?:que viene|proxima|que entra)|(?:the )?week (?<later>after next))(?! ?end)\b${ON_DAY}`,
  'g',
);
const WORKING_DAYS = [1, 2, 3, 4, 5];

const WEEK_OF = new RegExp(
  String.raw`\b(?:the |la )?(?<!fin de )(?:week|semana) (?:of|starting|beginning|del?)(?: the| el)? (?:(?<month>${MONTH_NAME})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<number>\d{1,2})\/(?<date>\d{1,2})|(?<only>\d{1,2})(?:st|nd|rd|th)?(?: (?:de|of) (?<behind>${MONTH_NAME}))?)\b`,
  'g',
);

/** "The week of June 14" begins on that day. */
export const weeksOf: Finder = (line, today) =>
  line
    .matchAll(WEEK_OF)
    .toArray()
    .map((match) => {
      const { month, day, number, date, only, behind } = match.groups ?? {};
      const name = month ?? behind;
      const named = name === undefined ? Number(number ?? 0) : monthNamed(name);
      const wanted = Number(day ?? date ?? only);
      return found(match, named === 0 ? nextDayOfMonth(today, wanted) : nextOccurrence(today, named, wanted), 'week');
    });

/** A week, or the day or the working days of it that are named beside it: "next week Saturday", "a weeknight next week". */
export const weeks: Finder = (line, today) =>
  line
    .matchAll(WEEK)
    .toArray()
    .map((match) => {
      const { which = '', later, any, day } = match.groups ?? {};
      const here = which === 'this' || which === 'esta';
      const next = mondayOf(today).add({ weeks: later === undefined ? 1 : 2 });
      const weekday = day === undefined ? 0 : weekdayNamed(day);
      if (weekday > 0) return dayOfWeek(match, (here ? mondayOf(today) : next).add({ days: weekday - 1 }), today);
      const week = found(match, here ? today : next, 'week');
      return week === null || (any ?? day) === undefined ? week : { ...week, onlyOn: WORKING_DAYS };
    });

function dayOfWeek(match: RegExpMatchArray, value: Day, today: Day): DateCandidate | null {
  const day = isBefore(value, today) ? null : found(match, value, 'weekday');
  return day === null ? null : { ...day, weekday: value.dayOfWeek };
}
