/** The text of a message in a form that can be searched without losing where its words stood. */
/** Longest message that is read (issue of limits: messages are 1–2,000 characters). */
const MAX_LENGTH = 2_000;

/** Joiners, marks of direction and soft hyphens. */
const HIDDEN = /\p{Cf}/gu;

/** One letter in its plainest form, never longer than it was: `É` → `e`, `ñ` → `n`. */
function foldLetter(letter: string): string {
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}

/** Plain letters in lower case at the places where they stood. */
export function fold(text: string): string {
  return Array.from(text, foldLetter).join('');
}

/** Composed, straight quotes, single spaces and line ends; zero-width and control characters cannot hide or split words. */
export function composeText(raw: string): { text: string; truncated: boolean } {
  const whole = raw
    .slice(0, MAX_LENGTH * 4)
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(HIDDEN, '')
    .replaceAll(/[‘’‛ʼ´`]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, (gap) => (/[\n\r\u2028\u2029]/.test(gap) ? '\n' : ' '))
    .trim();
  const text = whole.slice(0, MAX_LENGTH).toWellFormed().trimEnd();
  return { text, truncated: whole.length > MAX_LENGTH || raw.length > MAX_LENGTH * 4 };
}
