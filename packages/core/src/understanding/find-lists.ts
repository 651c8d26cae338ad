/** Several days that share a month or an article: "dec 12 or 13", "el 12 o 13 de diciembre", "the 12th, 13th or 14th". */
import { nextDayOfMonth, nextOccurrence, type Day } from './calendar.ts';
import { MONTH_NAME, monthNamed } from './day-names.ts';
import { found, type Finder } from './find-dates.ts';

const MORE = String.raw`(?:(?:, ?| ?\/ ?|,? (?:or|o) )(?:the |el |on the )?(?:\d{1,2})(?:st|nd|rd|th)?)*,? (?:or|o) (?:the |el |on the )?\d{1,2}(?:st|nd|rd|th)?`;
const NO_COUNT = String.raw`(?![\d:/.,]\d|\d| ?(?:[ap]\.?m\b|people|guests|adults|kids|children|of us|persons?|ppl|personas|adultos|invitados|ninos|more|so\b|o'?clock))`;
const LISTED = new RegExp(
  String.raw`\b(?<month>${MONTH_NAME})\.? (?<days>\d{1,2}(?:st|nd|rd|th)?${MORE})\b${NO_COUNT}|\b(?:the |el )?(?<ahead>\d{1,2}(?:st|nd|rd|th)?${MORE}) (?:de|of) (?<behind>${MONTH_NAME})|\b(?:the|el) (?<near>\d{1,2}(?:st|nd|rd|th)?${MORE})\b${NO_COUNT}`,
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
