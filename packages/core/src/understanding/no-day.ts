/** Days that are named and do not exist. */
import { MONTHS, exactDay } from './calendar.ts';

const NO_DAY = new RegExp(
  String.raw`\b(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}) (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:| ?(?:[ap]m|people|guests|adults|kids))`,
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
      const month = MONTHS.findIndex((name) => name.startsWith(groups?.['month']?.slice(0, 3) ?? '-')) + 1;
      return exactDay(LEAP_YEAR, month, Number(groups?.['day'])) === null;
    })
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
