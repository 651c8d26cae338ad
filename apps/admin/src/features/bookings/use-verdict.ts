/** Which verdict is being given: the one just chosen, or the one a reload or the end of the session broke off. */
import { useState } from 'react';
import { useWaitingDrafts } from '../../session/kept-draft.ts';

export type Verdict = 'approve' | 'reject';

const DECIDING = 'decide:';

/** What is typed into a verdict is kept by this name. */
export function verdictDraft(decisionId: string, verdict: Verdict): string {
  return `${DECIDING}${decisionId}:${verdict}`;
}

interface Waiting {
  readonly id: string;
  readonly mayDecide: boolean;
  readonly mayReject: boolean;
}

export interface Chosen<Row, Step extends string> {
  readonly row: Row;
  readonly verdict: Step | Verdict;
}

/** `Step` is what can be done to a row besides a verdict. */
export function useVerdict<Row extends Waiting, Step extends string = never>(rows: readonly Row[]) {
  const begun = useWaitingDrafts(DECIDING);
  const [chosen, choose] = useState<Chosen<Row, Step> | null>();
  const brokenOff = (): Chosen<Row, Step> | null => {
    const may = rows.flatMap((row): readonly Chosen<Row, Step>[] => [
      ...(row.mayDecide ? [{ row, verdict: 'approve' as const }] : []),
      ...(row.mayReject ? [{ row, verdict: 'reject' as const }] : []),
    ]);
    return may.find(({ row, verdict }) => begun.includes(`${row.id}:${verdict}`)) ?? null;
  };
  return { open: chosen === undefined ? brokenOff() : chosen, choose };
}
