/** Days from one to another, any of which may be meant: "between the 10th and the 15th", "del 10 al 15 de enero". */
import { exactDay, isBefore, type Day } from './calendar.ts';
import { MONTH_NAME } from './day-names.ts';
import { placeOf, stretch, type DateCandidate } from './find-dates.ts';
import { anchorAt, type ReadDays } from './find-relative.ts';

const BETWEEN =
  /\b(?:(?:some|any) ?(?:time|where|day) )?(?:(?<between>between|entre) |(?<from>from|del|desde)(?= ?))(?<first>[^.?!\n]{1,30}?)(?<join> (?:and|y|to|through|thru|until|till|al?|hasta) )/g;
const MONTH = new RegExp(String.raw`\b${MONTH_NAME}|\d\/\d|\bmonth\b|\bmes\b`);
const BARE = /^(?:the |el )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?=\W*$|[,.;!?)]| (?:of|de|for|at|a las|para)\b)/;
const ONLY_DAY = /^(?:the |el |l )?(?<day>\d{1,2})(?:st|nd|rd|th)?$/;
/** "Move it from the 13th to the 27th" is about the last. */
export const MOVED =
  /\b(?:mov(?:e|ing|ed)|chang(?:e|ing|ed)|switch|push|reschedul\w+|shift|bump|instead|cambi\w+|mover|mueve|pasar|reagendar)\b/;

function dayIn({ value }: DateCandidate, match: RegExpExecArray | null): Day | null {
  return match === null ? null : exactDay(value.year, value.month, Number(match.groups?.['day']));
}

interface Ends {
  readonly from: Day;
  readonly until: Day;
  /** Where the second one ends in its words. */
  readonly to: number;
}

/** Both ends; the month of either is the other's where that has none. */
function endsOf(first: string, second: string, today: Day, read: ReadDays): Ends | null {
  const [one, other] = [anchorAt(first, today, read), anchorAt(second, today, read)];
  const bare = BARE.exec(second);
  if (one !== null && other === null) {
    const until = MONTH.test(first) ? dayIn(one, bare) : null;
    return until === null || bare === null ? null : { from: one.value, until, to: bare[0].length };
  }
  if (other === null) return null;
  const said = second.slice(0, other.to);
  const from = MONTH.test(said) && !MONTH.test(first) ? dayIn(other, ONLY_DAY.exec(first)) : null;
  const begin = from ?? one?.value;
  return begin === undefined ? null : { from: begin, until: lastOf(other), to: other.to };
}

function lastOf({ value, precision }: DateCandidate): Day {
  return precision === 'month' ? value.with({ day: value.daysInMonth }) : value;
}

/** Of every stretch that is told by its two ends, what is ahead. */
export function daysBetween(line: string, today: Day, read: ReadDays): DateCandidate[] {
  return Array.from(line.matchAll(BETWEEN), (match) => {
    const { between, first = '', join = '' } = match.groups ?? {};
    const { from, to } = placeOf(match);
    const fitting = between === undefined ? !/ (?:and|y) /.test(join) : / (?:and|y) /.test(join);
    if (!fitting || (between === undefined && MOVED.test(line))) return null;
    // "Del 5 al 10" are days, "de 5 a 10" hours.
    const begin = match[0].startsWith('del') ? `el ${first.trim()}` : first.trim();
    const article = match[0].endsWith(' al ') ? 'el ' : '';
    const ends = endsOf(begin, article + line.slice(to), today, read);
    if (ends === null || isBefore(ends.until, ends.from)) return null;
    return stretch({ from, to: to + ends.to - article.length }, ends, today);
  }).filter((candidate) => candidate !== null);
}
