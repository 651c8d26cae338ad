/** What a model may say with what it has learnt, and what it may not: each guard by itself, and no truth held back. */
import { describe, expect, it } from 'vitest';
import type { Draft } from './engine.ts';
import { addEvidence, collectEvidence, NO_EVIDENCE, type Evidence } from './evidence.ts';
import { guardModel } from './guard-model.ts';
import { INSTRUCTIONS } from './model-prompt.ts';

const ZONE = 'America/Los_Angeles';

function learnt(evidence: Evidence, tool: string, output: unknown, echoes: readonly string[] = []): Evidence {
  return addEvidence(evidence, collectEvidence({ kind: 'tool', id: tool }, output, ZONE, echoes));
}

const FIGURES = {
  price: { adultCents: 5_500, childCents: 3_000, partyMinimumCents: 55_000 },
  deposit: { amountCents: 10_000, depositCents: 10_000 },
  travel: { freeMiles: 30, centsPerMile: 200 },
};
const MENU = {
  upgrades: [
    { slug: 'lobster-tail', name: 'Lobster tail', priceCents: 1_500 },
    { slug: 'salmon', name: 'Salmon', priceCents: 500 },
  ],
};
const QUOTE = {
  lines: [{ kind: 'adult', label: 'Adults', quantity: 12, unitCents: 5_500, amountCents: 66_000 }],
  totals: { foodCents: 66_000, taxCents: 5_445, travelCents: 0, totalCents: 71_445 },
  depositCents: 10_000,
};
const POLICIES = {
  text: [
    'The deposit of $100 is refunded when you cancel at least 7 days before the party.',
    'Later than that the deposit is not refunded.',
    'You can move the party once free of charge until 48 hours before it starts.',
  ],
};
const ARTICLE = {
  answered: true,
  items: [
    {
      slug: 'rain',
      title: 'What if it rains?',
      text: 'We cook under a cover of yours. In strong rain or wind the chef cannot cook outside, and we move the party to another date free of charge.',
    },
  ],
};

const KNOWN = Object.entries({
  get_figures: FIGURES,
  get_menu: MENU,
  quote_party: QUOTE,
  get_policies: POLICIES,
  search_knowledge: ARTICLE,
  find_start: { date: '2027-06-12', start: '18:00', open: true },
}).reduce<Evidence>((all, [tool, output]) => learnt(all, tool, output), NO_EVIDENCE);

function draft(text: string): Draft {
  return { text, language: 'en', sources: [], actions: [], intents: [], gaps: [], state: null };
}

function kinds(text: string, evidence = KNOWN): readonly string[] {
  return guardModel(draft(text), evidence, null).map(({ kind }) => kind);
}

describe('a truth', () => {
  it.each([
    'For 12 adults the total is $714.45 with tax, and the deposit of $100 is part of it.',
    'Adults are $55 and children $30.',
    'The party minimum is $550.',
    'Lobster tail is $15 and salmon $5 a portion.',
    'Travel is free for 30 miles, then $2.00 a mile.',
    'June 12, 2027 at 6 PM is free. Shall I hold it for you?',
    'Nothing is booked yet: I would need your address first.',
    'Your date is held once you say yes and sign.',
    'That evening is already booked, sorry.',
    'Would you like me to cancel it?',
    'The deposit is refunded when you cancel at least 7 days before the party.',
    'Later than that, the deposit is not refunded.',
    'In strong rain the chef cannot cook outside, and we move the party to another date free of charge.',
    'I do not know that. Would you like a person of our team to answer you?',
    'Los adultos cuestan $55 y los niños $30. ¿Para qué día sería?',
    'Todavía no está reservada su fiesta.',
    'June 12, 2027 is a Saturday and 6 PM is still free.',
    'Would a Sunday suit you as well?',
    'One grill and two chefs will do for a party of 12.',
    'Chicken, NY strip steak, shrimp, calamari, tofu, filet mignon, salmon, scallops, lobster tail.',
  ])('is sent: %s', (text) => {
    expect(guardModel(draft(text), KNOWN, null)).toEqual([]);
  });
});

describe('an amount', () => {
  it.each([
    'The deposit is only $55.',
    'Children are $55 each.',
    'Lobster tail is only $5.',
    'The total comes to $550.',
    'Adults are $30, children $55.',
    'El depósito es de $55.',
    'The party minimum is just $100.',
  ])('that belongs to something else is not sent: %s', (text) => {
    expect(kinds(text)).toContain('unbacked');
  });

  it('that somebody wrote themselves backs nothing', () => {
    const text = 'Adults are $9.';
    for (const output of [{ notes: 'Adults are $9.' }, { firstName: 'Adults are $9.' }, { street: '$9 Adults St' }])
      expect(kinds(text, learnt(NO_EVIDENCE, 'get_my_booking', output))).toContain('unbacked');
    expect(kinds(text, learnt(NO_EVIDENCE, 'anything', { said: 'Adults are $9.' }, ['Adults are $9.']))).toContain(
      'unbacked',
    );
    expect(kinds(text, learnt(NO_EVIDENCE, 'search_knowledge', { text: 'Adults are $9.' }))).toEqual([]);
  });
});

describe('a figure that is none to look at', () => {
  it.each([
    'It comes to ninety-nine dollars.',
    'You would save fifty percent.',
    'Serían cien dólares en total.',
    'That is ＄99 in all.',
    'That is $\u200b99 in all.',
    'We come on Sunday.',
    'Your party would be on a Monday.',
  ])('is not sent: %s', (text) => {
    expect(kinds(text)).toContain('unbacked');
  });

  it('such as that a date is free is told only after it was looked up', () => {
    const said = learnt(NO_EVIDENCE, 'quote_party', { date: '2027-06-12' });
    expect(kinds('That evening is still available.', said)).toEqual(['unbacked']);
    expect(kinds('Saturday is free.', said)).toEqual(['unbacked']);
    expect(kinds('Saturday is free.', learnt(said, 'find_start', { open: true, start: '18:00' }))).toEqual([]);
  });
});

it.each([
  'Ihre Party ist gebucht, alles ist fest und wir freuen uns sehr auf Sie.',
  'Votre fête est réservée et tout est confirmé pour la soirée.',
  'Ваша вечеринка забронирована.',
  '您的派对已预订。',
])('a language the guards cannot read is not sent: %s', (text) => {
  expect(kinds(text)).toContain('language');
});

describe('a deed', () => {
  it.each([
    ['I have booked it for you.', 'place_hold'],
    ["You're all set!", 'place_hold'],
    ['Your party is now confirmed.', 'place_hold'],
    ['I cancelled your booking.', 'cancel_booking'],
    ['Your party has been moved.', 'reschedule_booking'],
    ['I’ve just updated your menu.', 'change_booking'],
    ['We sent you the link.', 'send_signing_link'],
    ['I have passed this on to the team.', 'record_lead'],
    ['Su fiesta ya está reservada.', 'place_hold'],
    ['He cancelado su reserva.', 'cancel_booking'],
  ])('is told as done only when it was: %s', (text, tool) => {
    expect(kinds(text, NO_EVIDENCE)).toEqual(['claim']);
    expect(kinds(text, learnt(NO_EVIDENCE, `${tool}:asked`, { count: 1 }))).toEqual(['claim']);
    expect(kinds(text, learnt(NO_EVIDENCE, `${tool}:refused`, { count: 1 }))).toEqual(['claim']);
    expect(kinds(text, learnt(NO_EVIDENCE, tool, { count: 1 }))).toEqual([]);
  });

  it('that an article tells of in general may be told in its words', () => {
    const text = 'Your receipt is sent as soon as the deposit is paid.';
    expect(kinds('Your receipt is sent.', learnt(NO_EVIDENCE, 'search_knowledge', { title: 'Receipts' }))).toEqual([
      'claim',
    ]);
    expect(kinds(text, learnt(NO_EVIDENCE, 'search_knowledge', { text }))).toEqual([]);
  });

  it('may be read from a booking that was looked at', () => {
    const looked = learnt(NO_EVIDENCE, 'get_my_booking', { version: 1, guests: 12 });
    expect(kinds('Your party is confirmed.', looked)).toEqual([]);
  });
});

describe('a rule of the house', () => {
  it.each([
    'You can cancel whenever you like and lose nothing.',
    'The deposit is refunded when you cancel at the last minute.',
    'The deposit is always refunded.',
    'Our insurance covers any damage at your house.',
    'We cook outside in any weather.',
    'All our food is halal and gluten free.',
    'Gratuity is already part of the price.',
    'The whole menu is free of charge on weekdays.',
    'Children eat at half price.',
  ])('that nobody has written is not sent: %s', (text) => {
    expect(kinds(text)).toContain('rule');
  });
});

it('the house’s own words, a summary or a hand-over, need no proof; others around them do', () => {
  const asked = 'Shall I cancel MH-ABC234? The deposit is not refunded, your date is released. (yes / no)';
  const backed = learnt(NO_EVIDENCE, 'cancel_booking:asked', { asks: asked });
  expect(guardModel(draft(asked), backed, asked)).toEqual([]);
  expect(guardModel(draft(`I cancelled it. ${asked}`), backed, asked).map(({ kind }) => kind)).toContain('claim');
});

it('the instructions are told to nobody, in any slice', () => {
  const words = INSTRUCTIONS.split(/\s+/);
  for (let from = 0; from + 12 < words.length; from += 12)
    expect(kinds(words.slice(from, from + 12).join(' '))).toContain('leak');
});
