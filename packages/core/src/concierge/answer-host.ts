import { countAnswers, escalate, loadConversation } from '../conversations/index.ts';
import { actingAs, authorize, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { ENGINES } from './engines.ts';
import { loadTurn } from './load-turn.ts';
import { runTurn, type TurnRequest } from './run-turn.ts';
import type { TurnOutcome } from './settle-turn.ts';
import { takeLeftContact } from './take-left-contact.ts';

/**
 * Two robots would answer each other for ever, and not every robot says that it is one: after so many answers in a day a
 * person looks first.
 */
async function mayLeaveAtOnce(ctx: Context, conversationId: string): Promise<boolean> {
  const figures = await getVariables(ctx);
  if (figures['concierge.emailReplies'] === 'drafts') return false;
  const since = ctx.clock.now().subtract({ hours: 24 });
  return (await countAnswers(ctx, { conversationId, since })) < figures['concierge.emailDirectPerDay'];
}

/**
 * Sees to it that what a host said is answered, by the event that commits with every message. Answers to e-mails wait for
 * a person's yes, unless `concierge.emailReplies` says otherwise; what is said while the concierge is switched off waits
 * for people. Runs again until the message is answered or needs no answer.
 */
export async function answerHost(ctx: Context, request: TurnRequest): Promise<TurnOutcome> {
  authorize(ctx, 'conversation.answer');
  const { owner, status, channel } = await loadConversation(ctx, request.conversationId);
  const concierge = actingAs(ctx, { kind: 'concierge', conversationId: request.conversationId });
  if (owner.kind !== 'concierge' || status === 'closed') {
    await takeLeftContact(concierge, await loadTurn(concierge, request));
    return { kind: 'not_needed' };
  }
  const { 'concierge.enabled': enabled } = await getVariables(ctx);
  if (enabled) {
    const deliver = channel !== 'email' || (await mayLeaveAtOnce(ctx, request.conversationId)) ? 'send' : 'draft';
    return runTurn(concierge, request, ENGINES, undefined, deliver);
  }
  await escalate(ctx, {
    conversationId: request.conversationId,
    reason: 'cannot_answer',
    summary: 'The concierge is switched off.',
    tried: [],
  });
  return { kind: 'not_needed' };
}
