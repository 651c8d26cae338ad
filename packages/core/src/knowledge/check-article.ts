import { AppError, type Context, type FieldError } from '../kernel/index.ts';
import { readFigures, type Figure } from './figures.ts';
import { fillMarkdown, referencesIn } from './fill-figures.ts';
import { findLiterals } from './find-literals.ts';
import type { Language } from './format-figure.ts';

export interface ArticleWords {
  readonly title: string;
  readonly body: string;
  readonly asks: readonly string[];
}

type Figures = ReadonlyMap<string, Figure>;

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/[\s.,-]+/g, '');
}

/** The figures that read exactly like a literal now: one of them is what was meant. */
function meantBy(literal: string, figures: Figures): readonly string[] {
  const wanted = comparable(literal);
  return [...figures.values()]
    .filter(({ value }) => value !== null && comparable(value) === wanted)
    .map(({ name }) => `{{${name}}}`)
    .slice(0, 4);
}

/** The figures of the same family as an unknown name, or the families there are. */
function nearTo(name: string, figures: Figures): string {
  const [family = ''] = name.split('.');
  const related = [...figures.keys()].filter((known) => known.startsWith(`${family}.`));
  if (related.length > 0)
    return related
      .slice(0, 12)
      .map((known) => `{{${known}}}`)
      .join(', ');
  return [...new Set([...figures.keys()].map((known) => `{{${known.split('.')[0]}.…}}`))].join(', ');
}

function faultsOf(field: 'title' | 'body', text: string, figures: Figures): FieldError[] {
  const place = (at: number): string => (field === 'body' ? `Line ${lineOf(text, at)}: ` : '');
  const unknown = referencesIn(text)
    .filter(({ name }) => !figures.has(name))
    .map(({ name, at }) => `${place(at)}there is no figure {{${name}}}. There are ${nearTo(name, figures)}.`);
  const literals = findLiterals(text).map(({ text: literal, at }) => {
    const meant = meantBy(literal, figures);
    const fix = meant.length === 0 ? 'a figure such as {{price.adult}}, or words without a number' : meant.join(' or ');
    return `${place(at)}“${literal}” would go stale when the figure changes. Write ${fix} instead.`;
  });
  const lonely = /\{\{|\}\}/.exec(text.replaceAll(/\{\{[^{}]*\}\}/g, (token) => ' '.repeat(token.length)));
  const braces =
    lonely === null ? [] : [`${place(lonely.index)}double braces are opened or closed without their other half.`];
  return [...unknown, ...literals, ...braces].map((message) => ({ field, message }));
}

/**
 * What is wrong with an article's words, by field and line, each with the fix: references to figures there are not, and
 * figures written as numbers. Empty when they may be kept.
 */
export function faultsInArticle(words: Pick<ArticleWords, 'title' | 'body'>, figures: Figures): readonly FieldError[] {
  return [...faultsOf('title', words.title, figures), ...faultsOf('body', words.body, figures)].slice(0, 20);
}

/** Throws `validation_failed` naming the place and the fix of everything `faultsInArticle` finds. */
export async function checkArticle(ctx: Context, language: Language, words: ArticleWords): Promise<void> {
  const fields = faultsInArticle(words, await readFigures(ctx, language));
  if (fields.length > 0) throw new AppError('validation_failed', { fields });
}

/** The references of an article nothing stands behind now, such as a dish that is not offered any more. */
export function missingFigures(words: Pick<ArticleWords, 'title' | 'body'>, figures: Figures): readonly string[] {
  return [...new Set([...fillMarkdown(words.title, figures).missing, ...fillMarkdown(words.body, figures).missing])];
}
