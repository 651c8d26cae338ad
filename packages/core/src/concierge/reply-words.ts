/** The words of a reply as they go out: in the tone of the house, greeting by e-mail, saying by text who answers. */
import { readDialogueState } from '../dialogue/index.ts';
import type { Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { asLetter } from './as-letter.ts';
import type { ComposedReply } from './composed-reply.ts';
import { noticeFor } from './hand-over-notice.ts';
import { inTone } from './in-tone.ts';
import type { LoadedTurn } from './load-turn.ts';

const AGAIN = {
  en: 'This is our assistant again.',
  es: 'Le responde de nuevo nuestro asistente.',
} as const;

/** A person has answered, and the concierge not since. */
function takesOver({ messages }: LoadedTurn['turn']): boolean {
  const last = messages.findLast(({ author }) => author === 'staff' || author === 'concierge');
  return last?.author === 'staff';
}

/** The first name of the host, as far as we know it or they have said it. */
function nameOf({ turn }: LoadedTurn, { draft }: ComposedReply): string | undefined {
  return turn.person.firstName ?? readDialogueState(draft.state).contact.firstName;
}

/** In the tone of the house, and by e-mail with a greeting. */
export async function voiced(ctx: Context, loaded: LoadedTurn, reply: ComposedReply): Promise<string> {
  const { text, language } = reply.draft;
  const own = inTone(text, (await getVariables(ctx))['concierge.tone']);
  return loaded.turn.channel === 'email' ? asLetter(own, language, nameOf(loaded, reply)) : own;
}

/** In the chat notices stand beside the reply; whoever texts or mails is told in the reply itself who answers, and when. */
export async function wordsOf(ctx: Context, loaded: LoadedTurn, reply: ComposedReply): Promise<string> {
  const [{ turn }, { draft }] = [loaded, reply];
  const own = await voiced(ctx, loaded, reply);
  const text = turn.channel === 'sms' && takesOver(turn) ? `${AGAIN[draft.language]} ${own}` : own;
  if (draft.handOff === undefined || turn.channel === 'web_chat') return text;
  const notice = await noticeFor(ctx, loaded.conversation, {
    language: draft.language,
    reason: draft.handOff.reason,
  });
  return `${text}${turn.channel === 'email' ? '\n\n' : '\n'}${notice}`;
}
