/** Files are for people: the concierge says so, and goes on with the words where there are some. */
import { countOf } from '../kernel/index.ts';
import type { ComposedReply } from './composed-reply.ts';
import { handOverReply } from './hand-over-reply.ts';
import type { LoadedTurn } from './load-turn.ts';

/** What is added to an answer to words that came with a file. */
const NOTICE = {
  en: 'I cannot look into files myself: what you sent is here for our team. If one of them should answer you, just say so.',
  es: 'Yo no puedo abrir archivos: lo que envió queda aquí para nuestro equipo. Si quiere que le responda una persona, dígamelo.',
} as const;

/** The hand-over that takes the place of an answer where a file came without a word; null otherwise. */
export function leaveFile({ turn, words }: LoadedTurn): ComposedReply | null {
  const files = turn.messages.at(-1)?.files ?? 0;
  if (files === 0 || words.trim() !== '') return null;
  return handOverReply(turn, {
    language: turn.language,
    intents: [],
    handOff: {
      reason: 'file_to_read',
      summary: `The host sent ${countOf(files, 'file')} without a word.`,
      tried: [],
    },
  });
}

/** An answer to words that came with a file also says who sees the file. */
export function withFileNotice({ turn }: LoadedTurn, reply: ComposedReply): ComposedReply {
  const files = turn.messages.at(-1)?.files ?? 0;
  const { draft } = reply;
  if (files === 0 || draft.handOff !== undefined) return reply;
  return { ...reply, draft: { ...draft, text: `${draft.text}\n\n${NOTICE[draft.language]}` } };
}
