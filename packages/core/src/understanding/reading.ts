/** A message made ready for its readers: one searchable line whose every place leads back to what the host wrote. */
import { writeNumbers, writeOut, type Word } from './mend-words.ts';
import { composeText, fold } from './read-text.ts';
import { tellLanguage } from './tell-language.ts';
import type { Evidence, Language, Span } from './understanding.ts';

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;
/** Stands where another reader has already taken its words. */
const TAKEN = '¦';

export interface Reading {
  readonly text: string;
  readonly truncated: boolean;
  readonly language: Language;
  /** Plain lower-case letters, shorthand written out, numbers in digits, typos mended. */
  readonly plain: string;
  /** What the host wrote where `plain` has these characters. */
  readonly evidence: (from: number, to: number) => Evidence;
}

function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(WORD), (match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Reads any string at all. Linear in its length, which is cut at the longest message. */
export function readMessage(raw: string): Reading {
  const { text, truncated } = composeText(raw);
  const folded = fold(text);
  const language = tellLanguage(text, folded);
  const words = writeNumbers(wordsOf(folded).map(writeOut), folded, language === 'es');
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const append = (piece: string, from: number, to: number, whole: boolean) => {
    for (let at = 0; at < piece.length; at += 1) {
      starts.push(whole ? from : from + at);
      ends.push(whole ? to : from + at + 1);
    }
    plain += piece;
  };
  let done = 0;
  for (const { word, from, to } of words) {
    append(folded.slice(done, from), done, from, false);
    append(word, from, to, word.length !== to - from);
    done = to;
  }
  append(folded.slice(done), done, folded.length, false);
  const evidence = (from: number, to: number) => {
    const span: Span = [starts[from] ?? 0, ends[to - 1] ?? 0];
    return { text: text.slice(span[0], span[1]), span };
  };
  return { text, truncated, language, plain, evidence };
}

/** The line that is still free to be read; what one reader takes, the next does not see. */
export interface Rest {
  free: string;
}

/** Takes the characters away from later readers, keeping every place. */
export function take(rest: Rest, from: number, to: number): void {
  rest.free = rest.free.slice(0, from) + TAKEN.repeat(to - from) + rest.free.slice(to);
}
