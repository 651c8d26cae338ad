/** Files are for people: whoever sends one is answered by a person, and until then with what their words ask besides it. */
import { handOverReason, handOverWords } from '../dialogue/index.ts';
import { countOf, type Context } from '../kernel/index.ts';
import { asksSomething, clausesIn, fold } from '../understanding/index.ts';
import type { ComposedReply } from './composed-reply.ts';
import type { HandOff } from './engine.ts';
import { handOverReply } from './hand-over-reply.ts';
import { hearParts } from './hear-parts.ts';
import { lastWords } from './hear-turn.ts';
import { circumstancesOf } from './how-heard.ts';
import type { LoadedTurn } from './load-turn.ts';

/** What is added to a draft that a person reads before it leaves. */
const NOTICE = {
  en: 'I cannot look into files myself: what you sent is here for our team. If one of them should answer you, just say so.',
  es: 'Yo no puedo abrir archivos: lo que envió queda aquí para nuestro equipo. Si quiere que le responda una persona, dígamelo.',
} as const;

const SHOWS =
  /\b(?:photos?|pictures?|pics?|images?|screenshots?|files?|pdfs?|documents?|attach\w*|fotos?|imagen|imagenes|archivos?|adjunt\w+)\b|^\W*(?:(?:see|look|take a look|check it out|what do you think|mire|mira|vea|que opina|que le parece)\b.{0,24}|(?:here|there) (?:is|are|it is|you go)\b.*|(?:here|there)'s\b.*|(?:aqui|ahi) (?:esta|estan|le mando|va)\b.*)$/;
const POINTS = /\b(?:this|that|these|those|est[aeo]s?|es[aeo]s?)\b/;
const SPOT =
  /\b(?:yard|backyard|patio|driveway|deck|garage|space|spot|area|garden|place|balcony|terrace|it|jardin|cochera|espacio|lugar|terraza|balcon)\b/;
const JUDGED =
  /\b(?:ok|okay|fine|enough|fits?|works?|good|suitable|suits?|big|small|possible|safe|do|bien|sirve|cabe|basta|suficiente|alcanza|grande|chico|seguro)\b/;

/** Whether these words can only be answered by somebody who sees what was sent. */
function isOfFile(clause: string): boolean {
  if (SHOWS.test(clause.trim())) return true;
  if (!asksSomething(clause)) return false;
  return (
    POINTS.test(clause) ||
    (SPOT.test(clause) && JUDGED.test(clause) && !/\b(?:take|last|long|cost|much)\b/.test(clause))
  );
}

function besideFile(text: string): string {
  const line = fold(text);
  return clausesIn(line)
    .filter(([from, to]) => !isOfFile(line.slice(from, to)))
    .map(([from, to]) => text.slice(from, to).trim())
    .join(' ')
    .trim();
}

function filesOf({ turn }: LoadedTurn): number {
  return turn.messages.at(-1)?.files ?? 0;
}

function handOffOf(loaded: LoadedTurn): HandOff {
  const files = countOf(filesOf(loaded), 'file');
  const words = loaded.words.trim();
  const summary =
    words === ''
      ? `The host sent ${files} without a word.`
      : `The host sent ${files} and wrote: ${words.slice(0, 500)}`;
  return { reason: 'file_to_read', summary, tried: [] };
}

/**
 * The turn with nothing but the words an engine may answer: nobody says yes to a yard they have not seen. Words that call
 * people by themselves stay whole. Null where nothing is left to answer.
 */
export async function withoutFile(ctx: Context, loaded: LoadedTurn): Promise<LoadedTurn | null> {
  if (filesOf(loaded) === 0) return loaded;
  const { turn, words } = loaded;
  if (words.trim() === '') return null;
  if (handOverReason(hearParts(lastWords(turn), await circumstancesOf(ctx, turn))) !== null) return loaded;
  const last = turn.messages.at(-1);
  if (last === undefined) return loaded;
  const parts = last.parts?.map(besideFile).filter((part) => part !== '');
  const text = parts === undefined ? besideFile(words) : parts.join('\n\n');
  if (text === '') return null;
  const message = { ...last, text, ...(parts === undefined ? {} : { parts }) };
  return { ...loaded, words: text, turn: { ...turn, messages: [...turn.messages.slice(0, -1), message] } };
}

/** The hand-over that takes the place of an answer where only a person can give one. */
export async function leaveFile(ctx: Context, loaded: LoadedTurn): Promise<ComposedReply> {
  const { turn, words } = loaded;
  const said = words.trim() === '' ? turn : hearParts(lastWords(turn), await circumstancesOf(ctx, turn));
  return handOverReply(turn, { language: said.language, intents: [], handOff: handOffOf(loaded) });
}

/** An answer to words that came with a file says who sees the file, and calls them; a draft is read by one anyway. */
export function withFile(loaded: LoadedTurn, reply: ComposedReply, atOnce: boolean): ComposedReply {
  const { draft } = reply;
  if (filesOf(loaded) === 0 || draft.handOff !== undefined) return reply;
  if (!atOnce) return { ...reply, draft: { ...draft, text: `${draft.text}\n\n${NOTICE[draft.language]}` } };
  const handOff = handOffOf(loaded);
  const called = handOverWords(handOff.reason, draft.language);
  // What we cannot answer either is theirs to answer.
  const unknown = draft.gaps.length > 0 && draft.sources.length === 0;
  const text = unknown ? called : `${draft.text}\n\n${called}`;
  return { ...reply, draft: { ...draft, text, handOff } };
}
