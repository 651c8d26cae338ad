import { countAnswers } from '../conversations/index.ts';
import type { Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Turn } from './engine.ts';

/**
 * Whether an answer goes out without a person's yes. By e-mail only where `concierge.emailReplies` says so, and two robots
 * would answer each other for ever, and not every robot says that it is one: after so many answers in a day a person
 * looks first.
 */
export async function mayLeaveAtOnce(
  ctx: Context,
  { conversationId, channel }: Pick<Turn, 'conversationId' | 'channel'>,
): Promise<boolean> {
  if (channel !== 'email') return true;
  const figures = await getVariables(ctx);
  if (figures['concierge.emailReplies'] === 'drafts') return false;
  const since = ctx.clock.now().subtract({ hours: 24 });
  return (await countAnswers(ctx, { conversationId, since })) < figures['concierge.emailDirectPerDay'];
}
