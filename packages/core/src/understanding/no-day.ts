/** Days that are named and do not exist. */
import { exactDay } from './calendar.ts';
import { MONTH_NAME, monthNamed } from './day-names.ts';

const NO_DAY = new RegExp(
  String.raw`\b(?<month>${MONTH_NAME})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:| ?(?:[ap]m|people|guests|adults|kids))|\b(?<first>\d{1,2})(?:st|nd|rd|th)? (?:de|of) (?<behind>${MONTH_NAME})`,
  'g',
);
/** A leap year has every day any year has. */
const LEAP_YEAR = 2028;

/** "Feb 30th": a day no calendar has. */
export function daysNoYearHas(line: string): { readonly from: number; readonly to: number }[] {
  return line
    .matchAll(NO_DAY)
    .toArray()
    .filter(({ groups }) => {
      const month = monthNamed(groups?.['month'] ?? groups?.['behind'] ?? '');
      return exactDay(LEAP_YEAR, month, Number(groups?.['day'] ?? groups?.['first'])) === null;
    })
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
