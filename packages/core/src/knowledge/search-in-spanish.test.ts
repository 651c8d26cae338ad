/** A host who writes Spanish is answered in Spanish where somebody has written it, and by the right article in any case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { archiveArticle, listArticles, listFaqs, publishArticle, searchKnowledge, seedArticles } from './index.ts';

const REASON = 'Put away for a test of this file.';
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  await seedArticles(t.system());
});
afterAll(() => t.close());

async function ask(question: string) {
  const { items, answered } = await searchKnowledge(t.visitor(), { question, language: 'es', limit: 1 });
  return { slug: items[0]?.slug, language: items[0]?.language, answered };
}

async function spanishArticle(slug: string) {
  const { items } = await listArticles(t.staff('admin'), { language: 'es', limit: 100 });
  const found = items.find((article) => article.slug === slug);
  if (found === undefined) throw new Error(`There is no article ${slug} in Spanish.`);
  return { id: found.id, version: found.version };
}

describe('a question in Spanish', () => {
  it.each([
    ['space-for-the-grill', '¿Cuánto espacio necesita la plancha?'],
    ['travel-fee', '¿Cómo se calcula el viaje?'],
    ['cancellation', '¿cuánto cuesta cancelar?'],
    ['vegetarian-guests', 'soy vegetariano, que puedo comer'],
    ['space-for-the-grill', 'cabe en mi marquesina?'],
  ])('is answered by %s in Spanish: %s', async (slug, question) => {
    expect(await ask(question)).toEqual({ slug, language: 'es', answered: true });
  });

  it.each([
    ['invoice-and-receipt', 'necesito una factura'],
    ['wind', 'qué pasa si hay mucho viento'],
    ['halal', 'la carne es halal?'],
    ['sales-tax', 'cobran impuestos'],
    ['vegan-guests', 'hay comida vegana'],
    ['weddings', 'hacen bodas'],
    ['cancellation', 'cuánto cuesta cancelar'],
    ['tipping', 'hay que dar propina'],
    ['privacy', 'que hacen con mis datos'],
    ['children-and-pets-safety', 'tengo un perro, hay problema'],
  ])('is answered by %s in English while nobody has written it in Spanish: %s', async (slug, question) => {
    const article = await spanishArticle(slug);
    await archiveArticle(t.staff('admin'), { ...article, reason: REASON });
    const found = await ask(question);
    const { items } = await listFaqs(t.visitor(), { language: 'es' });
    await publishArticle(t.staff('admin'), article);
    expect(found).toMatchObject({ slug, language: 'en' });
    expect(items.filter(({ language }) => language === 'en').map((faq) => faq.slug)).toEqual([slug]);
  });
});
