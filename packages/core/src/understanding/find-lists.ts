/** Several days that share a month or an article: "dec 12 or 13", "el 12 o 13 de diciembre", "the 12th, 13th or 14th". */
import { isBefore, nextDayOfMonth, nextOccurrence, type Day } from './calendar.ts';
import { MONTH_NAME, monthNamed } from './day-names.ts';
import { found, placeOf, stretch, type Finder } from './find-dates.ts';
import { MOVED } from './find-ranges.ts';

const MORE = String.raw`(?:(?:, ?| ?\/ ?|,? (?:or|o) )(?:the |el |on the )?(?:\d{1,2})(?:st|nd|rd|th)?)*,? (?:or|o) (?:the |el |on the )?\d{1,2}(?:st|nd|rd|th)?`;
const NO_COUNT = String.raw`(?![\d:/.,]\d|\d| ?(?:[ap]\.?m\b|people|guests|adults|kids|children|of us|persons?|ppl|personas|adultos|invitados|ninos|more|so\b|o'?clock))`;
const BOTH = String.raw`,? (?:and|&|y) (?:the |el )?\d{1,2}(?:st|nd|rd|th)?(?=\W*$|[.,;!?])`;
const LISTED = new RegExp(
  String.raw`\b(?<month>${MONTH_NAME})\.? (?<days>\d{1,2}(?:st|nd|rd|th)?(?:${MORE}|${BOTH}))\b${NO_COUNT}|\b(?:the |el )?(?<ahead>\d{1,2}(?:st|nd|rd|th)?${MORE}) (?:de|of) (?<behind>${MONTH_NAME})|\b(?:the|el) (?<near>\d{1,2}(?:st|nd|rd|th)?${MORE})\b${NO_COUNT}`,
  'g',
);

export const listedDays: Finder = (line, today) =>
  line
    .matchAll(LISTED)
    .toArray()
    .map((match) => {
      const { month, behind, days, ahead, near } = match.groups ?? {};
      const name = month ?? behind;
      const meant = (day: number): Day | null =>
        name === undefined ? nextDayOfMonth(today, day) : nextOccurrence(today, monthNamed(name), day);
      const all = Array.from((days ?? ahead ?? near ?? '').matchAll(/\d+/g), ([digits]) => meant(Number(digits)));
      const known = all.filter((day) => day !== null);
      return known.length < all.length ? null : found(match, known[0] ?? null, 'exact', known);
    });

const NUMERIC_RANGE =
  /(?<![\d/.:$-])(?<month>\d{1,2})\/(?<day>\d{1,2}) ?(?:-|to|through|thru|al?) ?(?<other>\d{1,2})\/(?<last>\d{1,2})(?![\d/])/g;
/** "12/10 - 12/15": any of those days. */
export const numericRanges: Finder = (line, today) =>
  line
    .matchAll(NUMERIC_RANGE)
    .toArray()
    .map((match) => {
      const { month, day, other, last } = match.groups ?? {};
      const from = MOVED.test(line) ? null : nextOccurrence(today, Number(month), Number(day));
      const until = from === null ? null : nextOccurrence(from, Number(other), Number(last));
      if (from === null || until === null || isBefore(from.add({ days: 31 }), until)) return null;
      return stretch(placeOf(match), { from, until }, today);
    });
