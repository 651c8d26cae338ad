/** The questions the chat offers to begin with: each is understood and answered, in both languages. */
import { seedArticles } from '@myhibachi/core/knowledge';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languageOf, suggestionsFor, type ChatLanguage } from '../../apps/site/src/logic/chat-words.ts';
import { openStation } from './journey.ts';
import { playDialogue } from './play-dialogue.ts';
import { createTestPlatform, type TestPlatform } from './platform.ts';

const PARTS = ['home', 'menu', 'quote', 'book', 'manage', 'other'] as const;
const QUESTIONS = (['en', 'es'] as const).flatMap((language) =>
  [...new Set(PARTS.flatMap((part) => suggestionsFor(part, language)))].map(
    (question) => [language, question] as const,
  ),
);

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  await seedArticles(t.system());
});
afterAll(() => t.close());

it.each(QUESTIONS)('%s: %s', async (language: ChatLanguage, question: string) => {
  const { last, handOff } = await playDialogue(t, [question]);
  expect({ gaps: last.draft.gaps, handOff, unbacked: last.unbacked }).toEqual({
    gaps: [],
    handOff: null,
    unbacked: [],
  });
  // What asks back for a city or a number of guests rests on nothing yet, and goes on from there.
  expect(last.draft.sources.length > 0 || /\?/.test(last.draft.text)).toBe(true);
  expect(/[áéíóúñ¿]|\b(?:el|la|los|por|para)\b/.test(last.draft.text)).toBe(language === 'es');
});

it.each([
  [undefined, 'es-MX', 'es'],
  [undefined, 'en-US', 'en'],
  [undefined, 'eses', 'en'],
  ['en', 'es', 'en'],
  ['es', 'en-US', 'es'],
] as const)('said %s in a browser of %s is %s', (said, browser, language) => {
  expect(languageOf(said, browser)).toBe(language);
});
