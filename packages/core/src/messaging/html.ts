/** HTML that escapes by itself: what is interpolated is text unless another `html` made it. */

export class SafeHtml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Controls cannot stand in HTML; the marks that turn text around could make one address look like another. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

function escapeHtml(text: string): string {
  return text.replaceAll(INVISIBLE, ' ').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

type Piece = string | number | SafeHtml | readonly SafeHtml[];

function render(piece: Piece): string {
  if (piece instanceof SafeHtml) return piece.markup;
  return typeof piece === 'object' ? piece.map(({ markup }) => markup).join('') : escapeHtml(String(piece));
}

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): SafeHtml {
  return new SafeHtml(
    strings.map((text, index) => text + (index < pieces.length ? render(pieces[index] ?? '') : '')).join(''),
  );
}
