import type { TransactionContext } from '../kernel/index.ts';
import type { Draft } from './engine.ts';
import type { Evidence } from './evidence.ts';
import type { LoadedTurn } from './load-turn.ts';
import { saveMemory } from './memory-store.ts';

/** What may be said again later rests on these; the newest go first when there is not room for all. */
const KEPT_FACTS = 400;

/** Keeps what the engine and the guards remember, and the running summary of what is no longer read word for word. */
export async function keepMemory(
  tx: TransactionContext,
  loaded: LoadedTurn,
  evidence: Evidence,
  draft: Draft,
): Promise<void> {
  const { turn, summarySeq } = loaded;
  const { summary } = turn;
  await saveMemory(tx.db, turn.conversationId, {
    stateEnc: tx.crypto.encrypt(
      'dialogue_states.state',
      JSON.stringify({ engine: draft.state, evidence: evidence.facts.slice(-KEPT_FACTS) }),
    ),
    summaryEnc: summary === null ? null : tx.crypto.encrypt('dialogue_states.summary', summary),
    summarySeq,
    at: tx.clock.now(),
  });
}
