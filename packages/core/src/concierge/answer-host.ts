import { actingAs, authorize, type Context } from '../kernel/index.ts';
import { ENGINES } from './engines.ts';
import { runTurn } from './run-turn.ts';
import type { TurnOutcome } from './settle-turn.ts';
import type { TurnRequest } from './take-turn.ts';

/**
 * Sees to it that what a host said is answered, by the event that commits with every message. Runs again until the
 * message is answered or needs no answer.
 */
export async function answerHost(ctx: Context, request: TurnRequest): Promise<TurnOutcome> {
  authorize(ctx, 'conversation.answer');
  return runTurn(actingAs(ctx, { kind: 'concierge', conversationId: request.conversationId }), request, ENGINES);
}
