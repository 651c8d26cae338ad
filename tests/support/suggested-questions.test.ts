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

/** The article, the tool or the question back that is to the point, in both languages. */
const TO_THE_POINT: Readonly<Record<string, string | RegExp>> = {
  'What would 15 adults cost?': 'quote_party',
  'What is included?': 'what-is-included',
  'Do you come to my town?': 'get_figures',
  'Which proteins can we choose?': /^Everybody picks from|^Every paying guest chooses/,
  'Do you cook for vegetarians?': 'vegetarian-guests',
  'How do you handle allergies?': /shared grill/,
  'How is the travel fee worked out?': /miles/,
  'What do children cost?': /\$30/,
  'How much is the deposit?': 'deposit',
  'Which evenings are free next month?': /ZIP code/,
  'How much room does the grill need?': 'space-for-the-grill',
  'What if it rains?': 'rain-and-cover',
  'How do I change the number of guests?': 'changing-guest-count',
  'What does it cost to move the date?': 'rescheduling',
  'When is the balance due?': 'paying-the-balance',
  'How do I cancel?': 'cancellation',
  '¿Cuánto cuestan 15 adultos?': 'quote_party',
  '¿Qué está incluido?': 'what-is-included',
  '¿Vienen a mi ciudad?': 'get_figures',
  '¿Qué proteínas podemos elegir?': /^Cada uno elige|^Cada invitado que paga elige/,
  '¿Cocinan para vegetarianos?': 'vegetarian-guests',
  '¿Qué hacen con las alergias?': /plancha compartida/,
  '¿Cómo se calcula el viaje?': /millas/,
  '¿Cuánto cuestan los niños?': /\$30/,
  '¿De cuánto es el depósito?': 'deposit',
  '¿Qué noches hay libres el próximo mes?': /código postal/,
  '¿Cuánto espacio necesita la plancha?': 'space-for-the-grill',
  '¿Y si llueve?': 'rain-and-cover',
  '¿Cómo cambio el número de invitados?': 'changing-guest-count',
  '¿Cuánto cuesta mover la fecha?': 'rescheduling',
  '¿Cuándo se paga el resto?': 'paying-the-balance',
  '¿Cómo cancelo?': 'cancellation',
};

it.each(QUESTIONS)('%s: %s', async (language: ChatLanguage, question: string) => {
  const { last, handOff } = await playDialogue(t, [question]);
  expect({ gaps: last.draft.gaps, handOff, unbacked: last.unbacked }).toEqual({
    gaps: [],
    handOff: null,
    unbacked: [],
  });
  const point = TO_THE_POINT[question];
  if (point instanceof RegExp) expect(last.draft.text).toMatch(point);
  else expect([...last.draft.sources.map(({ ref }) => ref), ...last.tools]).toContain(point);
  expect(/[áéíóúñ¿]|\b(?:el|la|los|por|para)\b/.test(last.draft.text)).toBe(language === 'es');
});

it.each(['Which evenings are free next month?', '¿Qué noches hay libres el próximo mes?'])(
  'looks at the real days of the month once the place is known: %s',
  async (question) => {
    const { last, state } = await playDialogue(t, [question, '94538']);
    expect(last.tools).toContain('check_availability');
    expect(state.offers.map(({ date }) => date.slice(0, 7))).toEqual(['2027-05', '2027-05', '2027-05']);
  },
);

it.each([
  [undefined, 'es-MX', 'es'],
  [undefined, 'en-US', 'en'],
  [undefined, 'eses', 'en'],
  ['en', 'es', 'en'],
  ['es', 'en-US', 'es'],
] as const)('said %s in a browser of %s is %s', (said, browser, language) => {
  expect(languageOf(said, browser)).toBe(language);
});
