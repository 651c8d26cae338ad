import { canDraw } from './fonts.ts';

/** What would garble a printed line: controls, invisible joiners and the marks that turn text around. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text as it can stand on paper: one line, no invisible characters, and an open square for each character the font
 * cannot draw, whatever a person typed into a field.
 */
export function printable(text: string): string {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(UNPRINTABLE, '').trim();
  if (PLAIN.test(line)) return line;
  return Array.from(line, (character) => (canDraw(character) ? character : '□')).join('');
}
