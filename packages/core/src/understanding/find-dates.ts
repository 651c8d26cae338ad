/** One way in which a day is named, and where in the message it stands. */
import type { Day } from './calendar.ts';
import type { FoundDate, Language } from './understanding.ts';

export interface DateCandidate {
  readonly from: number;
  readonly to: number;
  readonly value: Day;
  readonly precision: FoundDate['precision'];
  readonly ambiguous?: readonly Day[];
  /** 1 is Monday; when the words named a weekday only. */
  readonly weekday?: number;
  /** Of a month, only the days with this weekday. */
  readonly onlyOn?: number;
}

export type Finder = (line: string, today: Day, language: Language) => (DateCandidate | null)[];

export function found(
  match: RegExpMatchArray,
  value: Day | null,
  precision: FoundDate['precision'],
  ambiguous: readonly Day[] = [],
) {
  if (value === null) return null;
  const from = match.index ?? 0;
  const options = ambiguous.length > 1 ? { ambiguous } : {};
  return { from, to: from + match[0].length, value, precision, ...options };
}
