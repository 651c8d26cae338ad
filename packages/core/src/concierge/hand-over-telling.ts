/** How a host learns that a person takes over, whatever they write by. */
import { countAnswers, type Conversation, type Telling } from '../conversations/index.ts';
import { handOverWords, type HandOverReason, type Language } from '../dialogue/index.ts';
import type { Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { asLetter } from './as-letter.ts';
import { noticeFor } from './hand-over-notice.ts';

/** Two robots would tell each other for ever. */
async function tooManyToday(ctx: Context, conversationId: string): Promise<boolean> {
  const most = (await getVariables(ctx))['concierge.emailDirectPerDay'];
  const since = ctx.clock.now().subtract({ hours: 24 });
  return (await countAnswers(ctx, { conversationId, since })) >= most;
}

/**
 * For a hand-over without an answer: by text and e-mail the notice leaves by itself, also where answers wait for a yes. It
 * states nothing but that a person answers, and from when.
 */
export async function tellingOf(
  ctx: Context,
  conversation: Conversation,
  said: { readonly language: Language; readonly reason?: HandOverReason },
): Promise<Telling> {
  const { language, reason } = said;
  const notice = await noticeFor(ctx, conversation, said);
  const words = reason === undefined ? notice : `${handOverWords(reason, language)}\n\n${notice}`;
  if (conversation.channel !== 'email') return { notice, leaves: { text: words.replace('\n\n', '\n') } };
  const leaves = (await tooManyToday(ctx, conversation.id)) ? null : { text: asLetter(words, language, undefined) };
  return { notice, leaves };
}
