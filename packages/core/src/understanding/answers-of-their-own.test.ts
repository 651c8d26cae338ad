/** A question, or a sentence with something of its own to say, is no yes and no no to what was asked before it. */
import { expect, it } from 'vitest';
import { understand } from './understand.ts';

const HERE = {
  now: Temporal.Instant.from('2026-05-20T19:00:00Z'),
  zone: 'America/Los_Angeles',
  catalog: { items: [] },
  limits: { childFromAge: 6, adultFromAge: 13, maxOnlineGuests: 50 },
  expecting: 'yes_no',
} as const;
const answerOf = (text: string) => understand(text, HERE).yesNo;

it.each([
  'can you guarantee no peanuts',
  'can you guarantee no nuts in the food',
  'are there no nuts in the food?',
  'no idea, is it safe if there are no nuts',
  'no shellfish in the rice right?',
  'no nuts in the sauce?',
  'no peanuts please',
  'there are no stairs',
  "don't you have nuts in there",
  'do you not use butter?',
  'we have no power outside, is that a problem',
  'is it ok if there is no shade',
  'what if nobody answers, no deposit then?',
  'no problem',
  'no more than 12 people',
  'no kids this time',
  'hay nueces o no',
  'no hay problema si llueve?',
  '¿no tiene cacahuate el arroz?',
  'no tenemos mesa',
])('“%s” answers nothing', (text) => {
  expect(answerOf(text)).toBe('unclear');
});

it.each([
  'no',
  'no thanks',
  'nope, not now',
  'no i changed my mind',
  'no, make it 7pm',
  'hmm no sunday instead',
  'actually no',
  'um no',
  'sorry no',
  'i said no',
  "please don't",
  'oh no wrong day',
  'no gracias',
  'no, mejor el domingo',
  'pues no',
])('“%s” is a no', (text) => {
  expect(answerOf(text)).toBe('no');
});

it.each([
  'yeah right',
  'Yeah, right.',
  'ya right lol',
  'oh yes right',
  'sure, whatever',
  'yeah whatever',
  'as if',
  'yeah as if',
  'yeah no',
  'yeah sure',
  'sounds good',
  'k',
  'kk',
  'sure',
  'fine',
  'yes?',
  'yes but later',
  'sí, ¿cuánto era?',
])('“%s” is no explicit yes', (text) => {
  expect(answerOf(text)).not.toBe('yes');
});

it.each(['yes', 'yup', 'yeah', 'yes please', "yes that's right", 'sí', 'claro que sí'])('“%s” is a yes', (text) => {
  expect(answerOf(text)).toBe('yes');
});
