/** Days that are told by their month: "the second Saturday of March", "any weekend in May", "mid January". */
import { exactDay, isBefore, nthWeekdayOf, type Day } from './calendar.ts';
import { DAY_NAME, MONTH_NAME, NTH_NAME, monthNamed, nthNamed, weekdayNamed, weekdaysIn } from './day-names.ts';
import { found, placeOf, stretch, weekendFrom, type DateCandidate, type Finder } from './find-dates.ts';

type Groups = Record<string, string | undefined>;

const THE_MONTH = String.raw`(?:(?<month>${MONTH_NAME})(?! ?\d{1,2}\b(?![:/]))\.?(?:,? (?:of |del? )?(?<year>20\d\d)\b)?|(?<near>(?:(?:the|this|next|the next|the following|following|that) month|(?:el |este |proximo |el proximo )?mes(?: que (?:viene|entra)| proximo| siguiente)?)\b))`;
/** "of March", "in the month of March", "de marzo", "del mes que viene". */
const OF_MONTH = String.raw`(?:(?:of|in|during|for|en|de|del|para) )(?:the month of |el mes de |mes de )?${THE_MONTH}`;

/** Said of whatever is named beside it. */
export const NEXT_YEAR = /\b(?:next year|following year|(?:el )?proximo ano|ano que viene)\b/;
const NEXT = /\b(?:next|following|proximo|siguiente|que viene|que entra)\b/;

/** The first days of the months that may be meant, the likelier first. */
function monthsMeant({ month, year, near }: Groups, today: Day, line: string): Day[] {
  const here = today.with({ day: 1 });
  if (near !== undefined) {
    const next = here.add({ months: 1 });
    if (NEXT.test(near)) return [next];
    return /\b(?:this|este)\b/.test(near) ? [here] : [here, next];
  }
  const number = monthNamed(month ?? '');
  const first = NEXT_YEAR.test(line) ? today.year + 1 : today.year;
  const years = year === undefined ? [first, first + 1] : [Number(year)];
  return years.flatMap((each) => exactDay(each, number, 1) ?? []);
}

/** What the first of these months that still has it ahead has. */
function ahead(months: readonly Day[], read: (first: Day) => DateCandidate | null, today: Day): DateCandidate | null {
  for (const month of months) {
    const candidate = read(month);
    if (candidate !== null && !isBefore(candidate.value, today)) return candidate;
  }
  return null;
}

const lastOf = (first: Day) => first.with({ day: first.daysInMonth });

type ReadMonth = (match: RegExpExecArray, first: Day, today: Day) => DateCandidate | null;

function finder(source: string, read: ReadMonth): Finder {
  const pattern = new RegExp(source, 'g');
  return (line, today) =>
    Array.from(line.matchAll(pattern), (match) =>
      ahead(monthsMeant(match.groups ?? {}, today, line), (first) => read(match, first, today), today),
    );
}

const NTH = String.raw`\b(?:the |el |la )?(?<nth>${NTH_NAME})(?: (?:or|o|and|y|/) (?:the |el |la )?(?<other>${NTH_NAME}))?`;

const numbersOf = ({ groups }: RegExpExecArray) =>
  [groups?.['nth'], groups?.['other']].flatMap((name) => (name === undefined ? [] : nthNamed(name)));

/** "The third Saturday of July", "the first or second Friday in May". */
const nthWeekdays = finder(String.raw`${NTH} (?<day>${DAY_NAME}) ${OF_MONTH}`, (match, first) => {
  const weekday = weekdayNamed(match.groups?.['day'] ?? '');
  const days = numbersOf(match).flatMap((nth) => nthWeekdayOf(first, weekday, nth) ?? []);
  return found(match, days[0] ?? null, 'exact', days);
});

/** "The last day of January". */
const edgesOfMonth = finder(
  String.raw`\b(?:the |el )?(?<nth>last|first|1st|ultimo|primer) (?:day|dia) ${OF_MONTH}|\b(?:the )?(?<nth>first|1st|primero) (?:of|de) (?<near>(?:the |the next |next |the following )month|mes)\b`,
  (match, first) => found(match, nthNamed(match.groups?.['nth'] ?? '') === -1 ? lastOf(first) : first, 'exact'),
);

const WEEKEND = String.raw`(?:week-?ends?|fin(?:es)? de semana|findes?)`;

/** A weekend is of the month its Saturday is of. */
const nthWeekends = finder(String.raw`${NTH} ${WEEKEND} ${OF_MONTH}`, (match, first) =>
  weekendFrom(
    placeOf(match),
    numbersOf(match).flatMap((nth) => nthWeekdayOf(first, 6, nth) ?? []),
  ),
);

/** The second week of a month are its days from the 8th to the 14th; the last are its last seven. */
const nthWeeks = finder(String.raw`${NTH} (?:week|semana) ${OF_MONTH}`, (match, first, today) => {
  const last = lastOf(first);
  const [from, until] = numbersOf(match).map((nth) =>
    nth === -1 ? last.subtract({ days: 6 }) : first.add({ days: 7 * (nth - 1) }),
  );
  if (from === undefined || from.month !== first.month) return null;
  const end = (until ?? from).add({ days: 6 });
  return stretch(placeOf(match), { from, until: isBefore(last, end) ? last : end }, today);
});

const SOME = String.raw`(?:\b(?:any|some|every|all|an?|the|un|una|algun|cualquier|todos los|los|el|alguno de los) )?`;
const PART = String.raw`(?: (?:nights?|evenings?|afternoons?|mornings?|por la (?:noche|tarde)))?`;
const SEVERAL = String.raw`(?<days>${DAY_NAME}(?:(?:,? (?:or|and|o|y) |, ?| ?/ ?)(?:an? |un )?${DAY_NAME})*|${WEEKEND}|week ?(?:days?|nights?)|dias? entre semana|dias? de semana|entre semana)`;

const WEEKDAYS = [1, 2, 3, 4, 5];
const WEEKEND_DAYS = [6, 7];

function daysMeant(words: string): readonly number[] {
  if (new RegExp(`^${WEEKEND}$`).test(words)) return WEEKEND_DAYS;
  return /^week|semana/.test(words) ? WEEKDAYS : weekdaysIn(words);
}

/** "Any Saturday in January", "un fin de semana de marzo": the month, and those days of its weeks. */
const daysOfMonth = finder(String.raw`${SOME}\b${SEVERAL}${PART} ${OF_MONTH}`, (match, first, today) =>
  inMonth(match, first, today, match.groups?.['days'] ?? ''),
);

function inMonth(match: RegExpExecArray, first: Day, today: Day, names: string): DateCandidate | null {
  const whole = stretch(placeOf(match), { from: first, until: lastOf(first) }, today);
  if (whole === null) return null;
  const { days: _, ...month } = whole;
  return { ...month, precision: 'month', onlyOn: daysMeant(names) };
}

const MONTHS_DAYS = new RegExp(
  String.raw`\b(?<some>(?:an?|any|some|one|in|un|algun) )?(?<!\b(?:of|de) )${THE_MONTH} ${SEVERAL}${PART}(?! (?:the |el )?\d)`,
  'g',
);

/** "A March Saturday", "any May weekend"; the verb "may" says no month. */
const monthsDays: Finder = (line, today) =>
  Array.from(line.matchAll(MONTHS_DAYS), (match) => {
    const { some, month, days = '' } = match.groups ?? {};
    if (month === undefined || (month === 'may' && some === undefined)) return null;
    return ahead(monthsMeant(match.groups ?? {}, today, line), (first) => inMonth(match, first, today, days), today);
  });

/** Of a month of so many days the first and the last that are meant. */
const PARTS: readonly (readonly [RegExp, (last: number) => readonly [number, number]])[] = [
  [/^(?:mid|middle|mediados|mitad)/, () => [11, 20]],
  [/^(?:(?:very )?end|fin|finales|fines)/, (last) => [last - 6, last]],
  [/^late/, (last) => [21, last]],
  [/^(?:(?:second|2nd|last|other) half|segunda (?:mitad|quincena))/, (last) => [16, last]],
  [/^(?:(?:first|1st) half|primera (?:mitad|quincena))/, () => [1, 15]],
  [/^(?:early|(?:very )?(?:beginning|start)|principios?|comienzos|inicios)/, () => [1, 10]],
];
const PART_OF = String.raw`(?:(?<part>early|mid|late)(?:[ -]| (?:in|part of) )|(?<part>(?:very )?(?:beginning|start|middle|end)|(?:second|2nd|last|first|1st) half|principios?|comienzos|inicios|mediados|mitad|fin(?:es|ales)?|(?:primera|segunda) (?:mitad|quincena))(?: (?:of|in|de) | del (?=mes)))`;

/** "Early February", "end of the month", "a mediados de enero". */
const partsOfMonth = finder(
  String.raw`\b(?:(?:the|in|at|a|al|de|la|towards?|around|by|para|en) )*${PART_OF}(?:the month of )?${THE_MONTH}`,
  (match, first, today) => {
    const part = PARTS.find(([pattern]) => pattern.test(match.groups?.['part'] ?? ''))?.[1];
    if (part === undefined) return null;
    const [from, until] = part(first.daysInMonth);
    return stretch(placeOf(match), { from: first.with({ day: from }), until: first.with({ day: until }) }, today);
  },
);

const DAY = String.raw`(?<number>\d{1,2})(?:st|nd|rd|th)?`;
const NEAR = String.raw`(?<near>(?:(?:the )?(?:next|following)|this) month|(?:este |el )?(?:proximo )?mes(?: que viene| proximo)?)\b`;

/** "The 4th of next month", "next month on the 4th", "el 4 del mes que viene". */
const datesOfNear = [
  finder(String.raw`\b(?:(?:on )?(?:the|el) |(?=\d{1,2}[snrt]))${DAY} (?:of|in|de|del) ${NEAR}`, onDate),
  finder(String.raw`\b${NEAR},? (?:on |the |el |dia )+${DAY}\b(?! ?(?:people|guests|adults|personas|:))`, onDate),
];

function onDate(match: RegExpExecArray, first: Day): DateCandidate | null {
  return found(match, exactDay(first.year, first.month, Number(match.groups?.['number'])), 'exact');
}

/** "El mes que viene". */
const nextMonths = finder(
  String.raw`\b(?<near>el proximo mes|el mes (?:que (?:viene|entra)|proximo|siguiente))\b`,
  (match, first) => found(match, first, 'month'),
);

export const DAYS_OF_MONTHS: readonly Finder[] = [
  edgesOfMonth,
  nthWeekdays,
  nthWeekends,
  nthWeeks,
  daysOfMonth,
  monthsDays,
  partsOfMonth,
  ...datesOfNear,
  nextMonths,
];
