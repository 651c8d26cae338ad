import type { TransactionContext } from '../kernel/index.ts';
import type { Draft } from './engine.ts';
import type { Evidence } from './evidence.ts';
import type { LoadedTurn } from './load-turn.ts';
import { saveMemory } from './memory-store.ts';

/** What may be said again later rests on these; the newest go first when there is not room for all. */
const KEPT_FACTS = 400;

export interface Memory {
  /** Plain JSON: the engine's state and the evidence. */
  readonly state: string;
  readonly summary: string | null;
  readonly summarySeq: number;
}

/** What is remembered after a turn. */
export function memoryOf(loaded: LoadedTurn, evidence: Evidence, draft: Draft): Memory {
  return {
    state: JSON.stringify({ engine: draft.state, evidence: evidence.facts.slice(-KEPT_FACTS) }),
    summary: loaded.turn.summary,
    summarySeq: loaded.summarySeq,
  };
}

export async function writeMemory(tx: TransactionContext, conversationId: string, memory: Memory): Promise<void> {
  const { state, summary, summarySeq } = memory;
  await saveMemory(tx.db, conversationId, {
    stateEnc: tx.crypto.encrypt('dialogue_states.state', state),
    summaryEnc: summary === null ? null : tx.crypto.encrypt('dialogue_states.summary', summary),
    summarySeq,
    at: tx.clock.now(),
  });
}

/** Keeps what the engine and the guards remember, and the running summary of what is no longer read word for word. */
export async function keepMemory(
  tx: TransactionContext,
  loaded: LoadedTurn,
  evidence: Evidence,
  draft: Draft,
): Promise<void> {
  await writeMemory(tx, loaded.turn.conversationId, memoryOf(loaded, evidence, draft));
}
