/** Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): lists whose scores cannot be compared become one. */

/** The constant of the paper: how much the first places stand out. */
const K = 60;

export interface RankedList {
  readonly ids: readonly string[];
  readonly weight: number;
}

/** Every id of the lists with the sum of its reciprocal ranks, the best first; equal sums in the order of ids. */
export function fuseRanks(lists: readonly RankedList[]): readonly { readonly id: string; readonly score: number }[] {
  const scores = new Map<string, number>();
  for (const { ids, weight } of lists) {
    for (const [index, id] of ids.entries()) scores.set(id, (scores.get(id) ?? 0) + weight / (K + index + 1));
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
