/** Parties of one lane that take place at the same time, one below the other. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The row of each, from 0 on: the first in which nothing before it is still going on. */
export function stacked(spans: readonly Span[]): readonly number[] {
  const order = spans.map((span, index) => ({ ...span, index })).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const ends: number[] = [];
  const rows = Array.from({ length: spans.length }, () => 0);
  for (const { from, to, index } of order) {
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return rows;
}
