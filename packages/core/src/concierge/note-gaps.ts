/** Questions nobody could answer, kept for those who write articles. */
import { isAppError, type TransactionContext } from '../kernel/index.ts';
import { recordGap } from '../knowledge/index.ts';
import type { Draft } from './engine.ts';

/** Of one message; more is noise. */
const MOST_GAPS = 3;

/** What cannot be kept, because it holds no word or because too many wait already, is let go: the answer matters more. */
export async function noteGaps(tx: TransactionContext, conversationId: string, draft: Draft): Promise<void> {
  for (const question of draft.gaps.slice(0, MOST_GAPS)) {
    try {
      await recordGap(tx, { question, language: draft.language, conversationId });
    } catch (error) {
      if (!isAppError(error) || (error.code !== 'validation_failed' && error.code !== 'limit_reached')) throw error;
      tx.log.warn({ conversationId, code: error.code }, 'a question that found no answer was not kept');
    }
  }
}
