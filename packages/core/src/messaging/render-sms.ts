import { SegmentedMessage } from 'sms-segments-calculator';
import type { CompanyFacts } from './facts.ts';
import type { Language } from './language.ts';

/** Two concatenated GSM-7 segments: what a text of ours may cost at most. */
export const SMS_LIMIT = 306;
/** What an answer in a conversation may be billed as at most; ten plain parts also keep below every carrier's 1,600. */
export const MOST_SEGMENTS = 10;
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

/** The longest beginning that ends with a sentence, or at least with a word, behind which `rest` still fits. */
function beginningOf(text: string, rest: string): string {
  const fits = (length: number): boolean => segmentsOf(text.slice(0, length) + rest) <= MOST_SEGMENTS;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  const room = text.slice(0, low);
  const sentence = [...room.matchAll(END_OF_SENTENCE)].at(-1)?.index ?? 0;
  const end = sentence > room.length / 2 ? sentence + 1 : room.lastIndexOf(' ');
  return room
    .slice(0, end > 0 ? end : low)
    .toWellFormed()
    .trimEnd();
}

/**
 * Keeps an answer within `MOST_SEGMENTS`, which a carrier takes and nobody has to scroll through: cut behind a sentence,
 * with where to hear the rest. What comes `after` it, such as links, is kept whole. `before` is written in front of it.
 */
function fitText(
  text: string,
  around: { readonly before: string; readonly after: string; readonly phone: string },
): string {
  const whole = `${around.before}${text}${around.after}`;
  if (segmentsOf(whole) <= MOST_SEGMENTS) return whole;
  const rest = ` ... (cut short, call ${around.phone} for the rest)${around.after}`;
  return `${around.before}${beginningOf(text, `${around.before}${rest}`)}${rest}`;
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

/** An answer in a conversation as one text: as it was written, its links below, no longer than a text may be. */
export function renderReply(
  company: CompanyFacts,
  reply: { readonly text: string; readonly links: readonly { readonly label: string; readonly url: string }[] },
  sandbox: boolean,
): string {
  const links = reply.links.map(({ label, url }) => `\n${plain(label)}: ${url}`).join('');
  const before = renderSms(company, '', sandbox, { optOut: false });
  return fitText(plain(reply.text), { before, after: links, phone: plain(company.phone) });
}
