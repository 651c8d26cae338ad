import type { Figure } from './figures.ts';

const TOKEN = /\{\{([^{}]*)\}\}/g;

export interface Reference {
  readonly name: string;
  /** Where its first brace stands. */
  readonly at: number;
}

/** The references of a text in the order in which they stand, whether they exist or not. */
export function referencesIn(text: string): readonly Reference[] {
  return [...text.matchAll(TOKEN)].map((match) => ({ name: (match[1] ?? '').trim(), at: match.index }));
}

/** Values are words of other people: what Markdown would read as markup in them is escaped. */
function escaped(value: string): string {
  return value.replaceAll(/[\\`*_[\]<>&#]/g, String.raw`\$&`);
}

export interface Filled {
  readonly text: string;
  /** References nothing stands behind now; whoever shows the text to a host must not, while there are any. */
  readonly missing: readonly string[];
}

function fillWith(text: string, figures: ReadonlyMap<string, Figure>, write: (value: string) => string): Filled {
  const missing = new Set<string>();
  const filled = text.replaceAll(TOKEN, (token: string, inner: string) => {
    const value = figures.get(inner.trim())?.value;
    if (value !== null && value !== undefined) return write(value);
    missing.add(inner.trim());
    return token;
  });
  return { text: filled, missing: [...missing] };
}

/** Markdown with its figures as they are now. One pass: what a value holds is never read as a reference itself. */
export function fillMarkdown(markdown: string, figures: ReadonlyMap<string, Figure>): Filled {
  return fillWith(markdown, figures, escaped);
}

/** Plain words, such as a title, with their figures as they are now. */
export function fillWords(words: string, figures: ReadonlyMap<string, Figure>): Filled {
  return fillWith(words, figures, (value) => value);
}
