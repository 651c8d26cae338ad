/** One way in which a day is named, and where in the message it stands. */
import { isBefore, type Day } from './calendar.ts';
import type { FoundDate, Language } from './understanding.ts';

export interface DateCandidate {
  readonly from: number;
  readonly to: number;
  readonly value: Day;
  readonly precision: FoundDate['precision'];
  readonly ambiguous?: readonly Day[];
  /** 1 is Monday; when the words named a weekday only. */
  readonly weekday?: number;
  /** Of a stretch of days, only those with these weekdays. */
  readonly onlyOn?: readonly number[];
  /** How many days the stretch has, where it is neither a week nor the rest of a month. */
  readonly days?: number;
  /** "After Christmas": a day named beside it says more. */
  readonly open?: true;
}

export type Finder = (line: string, today: Day, language: Language) => (DateCandidate | null)[];

/** Where words stand. */
export type Place = Pick<DateCandidate, 'from' | 'to'>;

export function placeOf(match: RegExpMatchArray): Place {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

export function found(
  match: RegExpMatchArray,
  value: Day | null,
  precision: FoundDate['precision'],
  ambiguous: readonly Day[] = [],
): DateCandidate | null {
  if (value === null) return null;
  const options = ambiguous.length > 1 ? { ambiguous } : {};
  return { ...placeOf(match), value, precision, ...options };
}

/** Longest stretch in which free days are looked for. */
const LONGEST_STRETCH = 31;

/** What is still ahead of the days from one to another; null where all of them are past. */
export function stretch(
  place: Place,
  { from, until }: { readonly from: Day; readonly until: Day },
  today: Day,
  onlyOn: readonly number[] = [],
): DateCandidate | null {
  const value = isBefore(from, today) ? today : from;
  if (isBefore(until, value)) return null;
  const days = Math.min(LONGEST_STRETCH, value.until(until).days + 1);
  return { from: place.from, to: place.to, value, precision: 'week', days, ...(onlyOn.length > 0 ? { onlyOn } : {}) };
}

/** Saturday and Sunday of one weekend, or of several that may be meant. */
export function weekendFrom({ from, to }: Place, saturdays: readonly Day[]): DateCandidate | null {
  const [value] = saturdays;
  if (value === undefined) return null;
  const ambiguous = saturdays.flatMap((saturday) => [saturday, saturday.add({ days: 1 })]);
  const days = value.until(saturdays.at(-1) ?? value).days + 2;
  return { from, to, value, precision: 'week', days, ambiguous, ...(days > 2 ? { onlyOn: [6, 7] } : {}) };
}
