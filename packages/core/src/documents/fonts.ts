/** The faces documents are set in, and which characters they can draw. */
import { createRequire } from 'node:module';
import { openSync } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** DejaVu covers Latin, Greek, Cyrillic, Hebrew and Arabic; the fonts built into PDF stop at Western Europe. */
export const REGULAR = resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
export const BOLD = resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');

function coverage(path: string): ReadonlySet<number> {
  const font = openSync(path);
  return new Set('characterSet' in font ? font.characterSet : []);
}

let covered: readonly ReadonlySet<number>[] | null = null;

/** True when every face has a glyph for it. The fonts are opened once, when first asked. */
export function canDraw(character: string): boolean {
  covered ??= [REGULAR, BOLD].map(coverage);
  const codePoint = character.codePointAt(0) ?? 0;
  return covered.every((set) => set.has(codePoint));
}
