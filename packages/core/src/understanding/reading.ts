/** A message made ready for its readers: one searchable line whose every place leads back to what the host wrote. */
import { mendTypos, writeNumbers, writeOut, type Word } from './mend-words.ts';
import { composeText, fold } from './read-text.ts';
import { tellLanguage } from './tell-language.ts';
import type { Evidence, Language, Span } from './understanding.ts';

/** Digits end a word: "12ppl" are two. */
const WORD = /2nite|2morrow|\p{N}+|\p{L}+(?:'\p{L}+)?/gu;
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

/** Parts of an address or a code are never mended: "ty@mail.example" thanks nobody. */
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,190}|\bhttps?:\/\/\S{1,200}|\bm ?h ?-?(?: ?[2-9a-z]){6}\b|\bref-[a-z0-9]{4,12}/g;

/** Written as a name in front of another, it is one and no thanks: "Ty Low". */
const NAMED_TY = /(?<![\p{L}\p{N}])Ty(?= \p{Lu}\p{Ll})/gu;

function wordsOf(folded: string, text: string): Word[] {
  const plain = folded.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
  const names = text.length === folded.length ? Array.from(text.matchAll(NAMED_TY), ({ index }) => index) : [];
  const hidden = names.reduce((line, at) => `${line.slice(0, at)}  ${line.slice(at + 2)}`, plain);
  return Array.from(hidden.matchAll(WORD), (match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Reads any string at all; `menuWords` are mended too. What is read is cut at the longest message. */
export function readMessage(raw: string, menuWords: readonly string[] = []): Reading {
  const { text, truncated } = composeText(raw);
  const folded = fold(text);
  const language = tellLanguage(text, folded);
  const mended = mendTypos(
    wordsOf(folded, text).map((word) => writeOut(word, folded, language === 'es')),
    text,
    language,
    menuWords,
  );
  const words = writeNumbers(mended, folded, language === 'es');
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
