/** Every question of a message gets its answer, or a plain word that there is none. */
import { describe, expect, it } from 'vitest';
import { withConcierge } from '../../../../tests/support/backed-talk.ts';
import { playDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

const textOf = async (...said: readonly string[]) => (await playDialogue(t, said)).last.draft.text;

describe('a question about allergens beside another', () => {
  it.each([
    ['how much is a party for 15 adults in 94538? Is there shellfish?', ['$893.06', 'shellfish']],
    ['What would 15 adults cost in 94538, and is there shellfish in the food?', ['$893.06', 'shellfish']],
    ['How much for 12 adults in 94538 and are there nuts in the food?', ['$714.45', 'nuts']],
    ['What would 12 adults cost in 94538 with shrimp? Is there sesame?', ['$714.45', 'Made with sesame']],
    ['How much for 10 adults in 94538? Is there dairy?', ['$595.38', 'dairy']],
    [
      'Can you do 12 adults on June 19 at 6pm in 94538, and is there shellfish in the sauces?',
      ['6:00 PM is free', 'House sauces, by recipe'],
    ],
    [
      'Is there shellfish in the fried rice? And how much for 12 adults in 94538?',
      ['$714.45', 'Hibachi fried rice, by recipe'],
    ],
    [
      "We are 10 adults. My wife can't eat dairy. What would it cost and what can she eat?",
      ['$595.38', 'Without dairy'],
    ],
    [
      'do you bring chairs? also what about shellfish in the fried rice? and can we smoke',
      ['Hibachi fried rice, by recipe'],
    ],
    ['¿cuánto cuesta para 15 adultos? ¿hay cacahuates? ¿y si llueve?', ['$893.06', 'cacahuates', 'techo']],
    ['¿traen mesas? y hay gluten en la salsa', ['Salsas de la casa, por receta', 'mesas']],
  ] as const)('%s', async (message, answers) => {
    const text = await textOf(message);
    for (const answer of answers) expect(text).toContain(answer);
    expect(text).toMatch(/guarantee|garantizar/);
  });
});

describe('several questions in one message', () => {
  it.each([
    [
      'do u bring plates? and how long does it take, do i need power outlet, and what if it rains? also can kids eat free',
      ['plates and cutlery', '1 hour, 30 minutes', 'No power outlet', 'rain', 'Younger ones eat free'],
    ],
    [
      'hi how much for 20 people do you come to 94538 is there a deposit and what if it rains',
      ['$1,190.75', 'Travel to 94538 is free', 'deposit is $100', 'In rain'],
    ],
    ['12 adults 94538, how much tax is it and do you bring chairs?', ['$54.45 of the $714.45', 'tables and chairs']],
    ['how much for 12 adults in 94538 and are kids free?', ['$714.45', 'under 6 they eat free']],
    [
      'Can I pay with Zelle? When is the balance due? Do I get a receipt?',
      ['Zelle', 'invoice', 'What remains after the deposit'],
    ],
    [
      'can you cook inside, do you have insurance, do you clean up and is alcohol allowed',
      [
        'not inside',
        '“do you have insurance”: I do not know',
        'cleans the cooking area',
        'Sake',
        'Shall I bring in a person?',
      ],
    ],
  ] as const)('%s', async (message, answers) => {
    const text = await textOf(message);
    for (const answer of answers) expect(text).toContain(answer);
  });

  it('names no figure of the host in what it does not know', async () => {
    const { last } = await playDialogue(t, ['do you bring chairs? do you have 77 blue balloons?']);
    expect(last.unbacked).toEqual([]);
    expect(last.draft.gaps).toHaveLength(1);
  });
});

describe('a question to the point', () => {
  it.each([
    ['do you have a minimum of 10 people?', /no number of guests: .*\$550/],
    ['whats your minimum number of people', /no number of guests/],
    ['is there a minimum number of guests?', /no number of guests/],
    ['Is there a 10 person minimum?', /no number of guests/],
    ['¿hay un mínimo de personas?', /no un número de invitados/],
    ['promise me the price will never change', /Later changes of our price list do not touch/],
    ['30 mph winds on my party day', /25 miles per hour/],
    ["can you cook in my kitchen it's raining season", /not inside/],
    ['is there sesame in the salad dressing', /House salad, by recipe: .*sesame/],
    ['is lobster $10', /Lobster tail is \$15/],
    ['wats the depozit', /deposit is \$100/],
    ['fresno?', /ZIP code in Fresno/],
    ['12 adults 00000', /do not know the ZIP code 00000/],
    ['can my 3 yr old eat free', /eat free/],
  ] as const)('%s', async (message, answer) => {
    expect(await textOf(message)).toMatch(answer);
  });

  it('stays in English at Cinco de Mayo', async () => {
    expect((await playDialogue(t, ['cinco de mayo'])).last.draft.language).toBe('en');
  });
});
