import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { faultsInArticle, missingFigures } from './check-article.ts';
import { dishInSpanish } from '../catalog/index.ts';
import { readFigures } from './figures.ts';
import { referencesIn } from './fill-figures.ts';
import { readRepoArticles } from './repo-articles.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

describe('the articles that come with the program', () => {
  it('hold no figure as a number and no reference nothing stands behind', async () => {
    const articles = await readRepoArticles();
    expect(articles.length).toBeGreaterThan(60);
    const figures = { en: await readFigures(t.system(), 'en'), es: await readFigures(t.system(), 'es') };
    const wrong = articles.flatMap((article) => [
      ...faultsInArticle(article, figures[article.language]).map(({ message }) => [article.slug, message]),
      ...missingFigures(article, figures[article.language]).map((name) => [article.slug, name]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are named once and cover every category', async () => {
    const articles = await readRepoArticles();
    const names = articles.map(({ language, slug }) => `${language}/${slug}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(articles.map(({ category }) => category)).size).toBe(10);
  });

  it('are all there in Spanish for hosts, in the same place, and say how people ask for them', async () => {
    const articles = await readRepoArticles();
    const placed = (language: string) =>
      articles
        .filter((article) => article.language === language && article.audience === 'public')
        .map(({ slug, category }) => `${category}/${slug}`);
    expect(placed('es').toSorted()).toEqual(placed('en').toSorted());
    const spanish = articles.filter(({ language }) => language === 'es');
    expect(spanish.filter(({ audience }) => audience !== 'public')).toEqual([]);
    expect(spanish.filter(({ asks }) => asks.length < 2).map(({ slug }) => slug)).toEqual([]);
  });

  it('say in Spanish with the same figures what they say in English', async () => {
    const articles = await readRepoArticles();
    const figuresOf = (language: string, slug: string) => {
      const found = articles.find((article) => article.slug === slug && article.language === language);
      return [...new Set(referencesIn(found?.body ?? '').map(({ name }) => name))].toSorted();
    };
    const spanish = articles.filter(({ language }) => language === 'es').map(({ slug }) => slug);
    const other = spanish.filter((slug) => !isDeepStrictEqual(figuresOf('es', slug), figuresOf('en', slug)));
    expect(other).toEqual([]);
  });

  it('name our dishes in Spanish, and one with a name of its own as the company does', async () => {
    const figures = await readFigures(t.system(), 'es');
    const said = [...figures].filter(([name]) => /^menu\.(proteins|upgrades|addOns|included)$/.test(name));
    const words = said.map(([, { value }]) => value).join('; ');
    expect(words).not.toMatch(
      /chicken|steak|shrimp|calamari\b|scallops|lobster|noodles|rice|vegetables|sauces|show\b/i,
    );
    expect(words).toMatch(/pollo, bistec NY strip, camarones, calamares y tofu; salmón \(\+\$5\)/);
    expect(dishInSpanish('Aunt’s dumplings')).toBe('Aunt’s dumplings');
  });

  it('say of every allergy that the grill is shared, and never count the minimum in guests', async () => {
    const articles = await readRepoArticles();
    const allergies = articles.filter(({ slug }) => /allerg|gluten|dairy|nut-|shellfish|egg-and-soy/.test(slug));
    expect(allergies.length).toBeGreaterThan(8);
    const silent = allergies.filter(({ body, slug }) => !/shared grill|compartida|^telling/.test(`${slug} ${body}`));
    expect(silent.map(({ slug }) => slug)).toEqual([]);
    const counted = articles.filter(({ body }) => /minimum of \d+ (guests|people)/i.test(body));
    expect(counted.map(({ slug }) => slug)).toEqual([]);
  });
});
