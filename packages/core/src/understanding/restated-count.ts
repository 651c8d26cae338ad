/** A bare number that puts a count of guests right: "10 people … actually 15". */
import type { Mention } from './party-mention.ts';

const RESTATED =
  /\b(?:actually|i mean|sorry|make (?:it|that)|scratch that|oops|wait|no|mejor|perdon|digo)[ ,.:-]{1,3}(?:(?:it's|it is|its|we are|we're|more like|let's say|somos|son|that's) )?(?<low>\d{1,3})\b(?= ?(?:$|[.,;!?]|and\b|y\b|plus\b|with\b|not\b|instead\b|please\b|¦))(?![.,:]\d)/g;

/** "10 people … actually 15": a bare number behind a word of correction stands for the nearest count before it. */
export function withRestated(line: string, mentions: readonly Mention[]): Mention[] {
  const known = [...mentions];
  for (const match of line.matchAll(RESTATED)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (known.some((each) => from < each.to && each.from < to)) continue;
    const before = known.filter((each) => each.to <= from && each.change === undefined);
    const last = before.at(-1);
    // With another number in between, it may be a day or an hour that is put right.
    if (last === undefined || /[\d¦]/.test(line.slice(last.to, from))) continue;
    const count = Number(match.groups?.['low']);
    const off = (each: Mention) => Math.abs(each.count - count);
    const nearest = before.reduce((best, each) => (off(each) <= off(best) ? each : best), last);
    known.push({ from, to, kind: nearest.kind, count, within: false, about: false, restates: true });
    known.sort((one, other) => one.from - other.from);
  }
  return known;
}
