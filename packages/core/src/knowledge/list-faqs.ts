import { KnowledgeCategory, type Faq } from '@myhibachi/contracts';
import { authorize, encodeId, readFigure, type Context } from '../kernel/index.ts';
import { missingFigures } from './check-article.ts';
import { MOST_ARTICLES } from './compare-with-repo.ts';
import { readFigures } from './figures.ts';
import { fillMarkdown, fillWords } from './fill-figures.ts';
import type { Language } from './format-figure.ts';
import { markdownToHtml, markdownToWords } from './read-markdown.ts';
import { readPublicArticles } from './version-store.ts';

const ORDER: readonly string[] = KnowledgeCategory.options;

async function loadFaqs(ctx: Context, language: Language): Promise<readonly Faq[]> {
  const figures = { en: await readFigures(ctx, 'en'), es: await readFigures(ctx, 'es') };
  const articles = await readPublicArticles(ctx.db, language, MOST_ARTICLES);
  const whole = articles.filter((article) => missingFigures(article, figures[article.language]).length === 0);
  return whole
    .map(({ id, version, slug, category, title, body, language: written }): Faq => {
      const filled = fillMarkdown(body, figures[written]).text;
      return {
        id: encodeId('art', id),
        version,
        slug,
        language: written,
        category,
        title: fillWords(title, figures[written]).text,
        html: markdownToHtml(filled),
        text: markdownToWords(filled),
      };
    })
    .toSorted((a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category) || a.title.localeCompare(b.title));
}

/**
 * What hosts may read, by category and title, each in the language asked for or else in English, its figures as they are
 * now. Cached until an article or a figure changes.
 */
export async function listFaqs(ctx: Context, input: { readonly language: Language }): Promise<{ items: Faq[] }> {
  authorize(ctx, 'knowledge.search');
  const faqs = await readFigure(ctx, `faqs/${input.language}`, () => loadFaqs(ctx, input.language));
  return { items: [...faqs] };
}
