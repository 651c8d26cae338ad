/** Whether a sentence stands in an article or a tool's answer, word for word. Pure. */
import type { Evidence } from './evidence.ts';

export function isSaidByTheHouse(sentence: string, evidence: Evidence): boolean {
  const said = sentence.trim().toLowerCase();
  return evidence.facts.some(
    (fact) => fact.kind === 'sentence' && fact.from.kind !== 'host' && String(fact.value).toLowerCase().includes(said),
  );
}
