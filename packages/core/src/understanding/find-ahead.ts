/** Days told by how far ahead they are: "in two weeks", "a week from Saturday", "de hoy en ocho". */
import { comingWeekday, isBefore, mondayOf, type Day } from './calendar.ts';
import { DAY_NAME, weekdayNamed } from './day-names.ts';
import { found, placeOf, stretch, type DateCandidate, type Finder } from './find-dates.ts';
import { durationOf } from './find-relative.ts';

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the )?day after tomorrow\b/g, 2],
  [/(?<=\b(?:or|o) (?:on |al |el )?)(?:the )?(?:day after|dia siguiente)\b(?! tomorrow)/g, 1],
  [/\bpasado manana\b/g, 2],
  [/(?<=\bmanana o )pasado\b/g, 2],
  [/\besta (?:noche|tarde)\b/g, 0],
];

const offsets: Finder = (line, today) =>
  OFFSETS.flatMap(([pattern, days]) =>
    line
      .matchAll(pattern)
      .toArray()
      .map((match) => found(match, today.add({ days }), 'exact')),
  );

const A_WEEK_FROM = new RegExp(
  String.raw`\b(?:(?:an?|1) )?week (?:from |on )?(?:this |next )?(?<one>${DAY_NAME})|\b(?<many>[2-8]) (?<two>${DAY_NAME}) from\b|\b(?<weeks>[2-8]) weeks? from (?:this |next )?(?<day>${DAY_NAME})|\b(?<after>${DAY_NAME}) after next\b|\b(?<behind>${DAY_NAME}) week\b(?!end)`,
  'g',
);

/** "A week from Saturday". */
const weeksFrom: Finder = (line, today) =>
  line
    .matchAll(A_WEEK_FROM)
    .toArray()
    .map((match) => {
      const { weeks, many, one, two, day, after, behind } = match.groups ?? {};
      const ahead = weeks ?? (many === undefined ? 1 : Number(many) - 1);
      const weekday = weekdayNamed(one ?? two ?? day ?? after ?? behind ?? '');
      return found(match, comingWeekday(today, weekday).add({ weeks: Number(ahead) }), 'weekday');
    });

const COUNT = String.raw`(?<count>\d{1,3}|an?|una?|(?:a )?couple(?: of)?|un par de|(?:a )?few)`;
const MORE = String.raw`(?: (?:or|to|o|a) (?<more>\d{1,2})| ?- ?(?<more>\d{1,2}))?`;
const UNIT = String.raw`(?<unit>days?|dias?|weeks?|semanas?|fortnights?|months?|mes(?:es)?|years?|anos?)\b`;
const AHEAD = new RegExp(
  String.raw`\b(?:(?<before>${DAY_NAME}),? )?(?:(?:in|en|dentro de)(?: about| around| like| unos| unas)? ${COUNT}${MORE} ${UNIT}(?: or (?<also>\d))?|${COUNT}${MORE} ${UNIT} (?:out|away|hence)\b)(?! of\b| (?:notice|advance|business)|'s? notice)(?: on (?:an? |the )?(?<behind>${DAY_NAME}))?`,
  'g',
);

/** A day of the week so many weeks ahead: of the two nearest, which is asked. */
function weekdayNear(match: RegExpMatchArray, day: Day, weekday: number, today: Day) {
  const after = day.add({ days: (weekday - day.dayOfWeek + 7) % 7 });
  if (after.equals(day)) return found(match, day, 'exact');
  const before = after.subtract({ weeks: 1 });
  return isBefore(before, today) ? found(match, after, 'exact') : found(match, before, 'exact', [before, after]);
}

/** In Spanish a week is eight days, and a fortnight fifteen. */
const AS_WEEKS = new Map([
  ['8', 7],
  ['15', 14],
]);

/** "In 2 or 3 weeks": from the earlier to the later. */
function untilMore(match: RegExpMatchArray, from: Day, today: Day): DateCandidate | null {
  const { unit = '', more, also } = match.groups ?? {};
  const last = more ?? also;
  const by = last === undefined ? null : durationOf(unit, last);
  return by === null ? null : stretch(placeOf(match), { from, until: today.add(by) }, today);
}

/** "How many parties do you do in a day?" */
function isADay(unit: string, count: string): boolean {
  return /^(?:day|dia)/.test(unit) && !/\d|couple|few|par/.test(count);
}

const ahead: Finder = (line, today, language) =>
  line
    .matchAll(AHEAD)
    .toArray()
    .map((match) => {
      const { unit = '', count = '', before, behind } = match.groups ?? {};
      const by = durationOf(unit, count);
      if (by === null || isADay(unit, count)) return null;
      const day = today.add(by);
      const weekday = before ?? behind;
      if (weekday !== undefined) return weekdayNear(match, day, weekdayNamed(weekday), today);
      const week = language === 'es' && unit === 'dias' ? AS_WEEKS.get(count) : undefined;
      const open = week === undefined ? [] : [today.add({ days: week }), day];
      return untilMore(match, day, today) ?? found(match, day, 'exact', open);
    });

const SPANISH_WEEKS = new RegExp(
  String.raw`\b(?:del? (?:este |proximo )?)(?:(?<name>hoy|aqui|manana)|(?<day>${DAY_NAME})) (?:en|a) (?:${COUNT} ${UNIT}|(?<days>8|15)\b)`,
  'g',
);

/** "De hoy en ocho": a week from today; "en quince" are two. */
const spanishWeeks: Finder = (line, today) =>
  line
    .matchAll(SPANISH_WEEKS)
    .toArray()
    .map((match) => {
      const { name, day, days, count, unit } = match.groups ?? {};
      const named = name === 'manana' ? today.add({ days: 1 }) : today;
      const from = day === undefined ? named : comingWeekday(today, weekdayNamed(day));
      const by = unit === undefined ? null : durationOf(unit, count);
      if (by !== null) return found(match, from.add(by), 'exact');
      return found(match, from.add({ days: AS_WEEKS.get(days ?? '') ?? 7 }), 'exact');
    });

const WITHIN =
  /\b(?:(?:some ?time )?(?:in|within|over|during|for) (?:the )?(?:next|coming)|en (?:los|las) proxim[oa]s) (?:(?<count>\d{1,2}|couple(?: of)?|few|several) )?(?<unit>days?|weeks?|months?|dias|semanas|meses)\b/g;

/** "In the next two weeks": any day of them. */
const within: Finder = (line, today) =>
  line
    .matchAll(WITHIN)
    .toArray()
    .map((match) => {
      const { unit = '', count } = match.groups ?? {};
      // "In the next week" and "month" are those that are named so.
      if (count === undefined && /^(?:week|month)$/.test(unit) && !/within|over|during/.test(match[0])) return null;
      const many = count === undefined && unit.endsWith('s') ? 'few' : count;
      const by = durationOf(unit, many === 'several' ? 'few' : many);
      return by === null ? null : stretch(placeOf(match), { from: today, until: today.add(by) }, today);
    });

const THIS_OR_NEXT = new RegExp(
  String.raw`\b(?:this |este )?(?<day>${DAY_NAME}) (?:or|o) (?:the |el )?(?:next|following|one after|proximo|siguiente|otro|que viene)(?: one)?\b(?! (?:${DAY_NAME}|week|month|day|year))`,
  'g',
);

/** "This Saturday or next". */
const thisOrNext: Finder = (line, today) =>
  line
    .matchAll(THIS_OR_NEXT)
    .toArray()
    .map((match) => {
      const first = comingWeekday(today, weekdayNamed(match.groups?.['day'] ?? ''));
      return found(match, first, 'weekday', [first, first.add({ weeks: 1 })]);
    });

const THIS_TIME =
  /\b(?:this time|same (?:day|date|time)|(?:la )?misma fecha) (?:next year|el proximo ano|el ano que viene)\b/g;

const nextYears: Finder = (line, today) =>
  line
    .matchAll(THIS_TIME)
    .toArray()
    .map((match) => found(match, today.add({ years: 1 }), 'exact'));

const NEW_YEAR = /\b(?:in|early in|sometime in|at the beginning of) the new year\b/g;

/** "In the new year": its first weeks, not its first day. */
const newYears: Finder = (line, today) =>
  line
    .matchAll(NEW_YEAR)
    .toArray()
    .map((match) => {
      const from = Temporal.PlainDate.from({ year: today.year + 1, month: 1, day: 1 });
      return stretch(placeOf(match), { from, until: from.with({ day: 31 }) }, today);
    });

const DAYS_IN_TURN = new RegExp(
  String.raw`\b(?<first>${DAY_NAME}) ?(?:through|thru|to|-|al?|hasta(?: el)?) ?(?<last>${DAY_NAME})(?! (?:\d|works|instead))`,
  'g',
);

/** "Thursday through Saturday": the next such days. */
const daysInTurn: Finder = (line, today) =>
  line
    .matchAll(DAYS_IN_TURN)
    .toArray()
    .map((match) => {
      const before = line.slice(0, match.index);
      if (/\b(?:from|move|change|switch|de|del|cambiar|mover)(?: \w+){0,2} ?$/.test(before)) return null;
      const [first, last] = [weekdayNamed(match.groups?.['first'] ?? ''), weekdayNamed(match.groups?.['last'] ?? '')];
      const start = mondayOf(today).add({ days: first - 1 });
      const from = isBefore(start, today) ? start.add({ weeks: 1 }) : start;
      return stretch(placeOf(match), { from, until: from.add({ days: (last - first + 7) % 7 }) }, today);
    });

export const DAYS_AHEAD: readonly Finder[] = [
  newYears,
  nextYears,
  within,
  thisOrNext,
  spanishWeeks,
  weeksFrom,
  ahead,
  offsets,
  daysInTurn,
];
