import { SegmentedMessage } from 'sms-segments-calculator';
import type { CompanyFacts } from './facts.ts';
import type { Language } from './language.ts';

/** Two concatenated GSM-7 segments: what a text of ours may cost at most. */
export const SMS_LIMIT = 306;
/** What one text of an answer may be billed as at most; six plain parts also keep below every service's 1,000 characters. */
export const MOST_SEGMENTS = 6;
/** As how many texts an answer goes out where nobody says. */
const FEW_TEXTS = 3;
/** The word is the same in every language: carriers know no other. */
const OPT_OUT = { en: 'Reply STOP to opt out.', es: 'Responda STOP para no recibir más.' } as const;
const MAX_NAME = 32;

const PLAIN: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '·': '-',
  '•': '-',
  '×': 'x',
  // Accents the plain alphabet lacks (it has é and ñ): a text in it carries more than twice as much.
  á: 'a',
  í: 'i',
  ó: 'o',
  ú: 'u',
  Á: 'A',
  Í: 'I',
  Ó: 'O',
  Ú: 'U',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Typographic marks and some accents would turn every segment of 153 characters into one of 67. */
function plain(text: string): string {
  return text
    .replaceAll(/[–—’‘“”…·•×áíóúÁÍÓÚ\u00a0\u202f]/g, (mark) => PLAIN[mark] ?? '')
    .replaceAll(/(?!\n)[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/ ?\n[\s]*/g, '\n')
    .trim();
}

/** As how many parts a text is billed: by septets in the plain alphabet, by UTF-16 units outside it. */
function segmentsOf(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

const END_OF_SENTENCE = /[.!?]\s|\n/g;

/** Where a text may be cut before `most`: behind a sentence, or at least a word, and never within a sign. */
function cutBefore(text: string, most: number): number {
  const room = text.slice(0, most);
  const sentence = [...room.matchAll(END_OF_SENTENCE)].at(-1)?.index ?? 0;
  if (sentence > most / 2) return sentence + 1;
  const word = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  if (word > 0) return word;
  return isHalfSign(room) ? most - 1 : most;
}

/** True when it ends with the first half of a sign that takes two UTF-16 units. */
function isHalfSign(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text);
}

/** How much of a text fits into one, beside what stands around it; all of it, or up to a good place to cut. */
function lengthThatFits(text: string, around: string): number {
  const fits = (length: number): boolean => segmentsOf(around + text.slice(0, length)) <= MOST_SEGMENTS;
  if (fits(text.length)) return text.length;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return cutBefore(text, low);
}

interface Around {
  readonly head: string;
  /** What comes behind the words and is kept whole, such as links. */
  readonly links: string;
  readonly phone: string;
}

/** One text: whole, or cut behind a sentence with where to hear the rest. */
function lastText(text: string, { head, links, phone }: Around): string {
  if (segmentsOf(`${head}${text}${links}`) <= MOST_SEGMENTS) return `${head}${text}${links}`;
  const rest = ` ... (cut short, call ${phone} for the rest)${links}`;
  return `${head}${text.slice(0, lengthThatFits(text, `${head}${rest}`)).trimEnd()}${rest}`;
}

/** The words of each text in turn; the last may be longer than fits, when there may be no more of them. */
function divide(text: string, around: Around, most: number): string[] {
  const parts: string[] = [];
  let left = text;
  while (
    parts.length < most - 1 &&
    segmentsOf(`${numbered(around.head, 9, 9)}${left}${around.links}`) > MOST_SEGMENTS
  ) {
    const length = lengthThatFits(left, numbered(around.head, 9, 9));
    // What fits without the links is divided all the same: the links go with the last words.
    const end = length < left.length ? length : cutBefore(left, Math.ceil(left.length / 2));
    if (end <= 0 || end >= left.length) break;
    parts.push(left.slice(0, end).trimEnd());
    left = left.slice(end).trimStart();
  }
  return left === '' ? parts : [...parts, left];
}

function numbered(head: string, n: number, of: number): string {
  return `${head}(${n}/${of}) `;
}

/** The text as sent: who writes, what, and how to stop it (domain 10). A trial copy says that it is one. */
export function renderSms(
  company: CompanyFacts,
  body: string,
  sandbox: boolean,
  { optOut = true, language = 'en' }: { readonly optOut?: boolean; readonly language?: Language } = {},
): string {
  const head = `${sandbox ? '[Sandbox] ' : ''}${plain(company.name).slice(0, MAX_NAME)}: `;
  return `${head}${plain(body)}${optOut ? ` ${plain(OPT_OUT[language])}` : ''}`;
}

/**
 * An answer in a conversation as texts, in their order: one as it was written where it fits, otherwise up to `mostTexts`,
 * divided behind sentences and numbered. Links stand below the last. What is longer still is cut short, with our number.
 */
export function renderReply(
  company: CompanyFacts,
  reply: {
    readonly text: string;
    readonly links: readonly { readonly label: string; readonly url: string }[];
    readonly mostTexts?: number;
  },
  sandbox: boolean,
): readonly [string, ...string[]] {
  const links = reply.links.map(({ label, url }) => `\n${plain(label)}: ${url}`).join('');
  const head = renderSms(company, '', sandbox, { optOut: false });
  const around = { head, links, phone: plain(company.phone) };
  const text = plain(reply.text).toWellFormed();
  const parts =
    segmentsOf(`${head}${text}${links}`) <= MOST_SEGMENTS ? [text] : divide(text, around, reply.mostTexts ?? FEW_TEXTS);
  if (parts.length < 2) return [lastText(text, around)];
  const headOf = (index: number) => numbered(head, index + 1, parts.length);
  const [first = '', ...others] = parts.map((part, index) =>
    index < parts.length - 1 ? `${headOf(index)}${part}` : lastText(part, { ...around, head: headOf(index) }),
  );
  return [first, ...others];
}
