/** Questions of hosts: answered from our articles and figures with what they rest on, or honestly not at all. */
import { describe, expect, it } from 'vitest';
import { playBacked, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { playDialogue, type PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { changeVariable } from '../variables/index.ts';
import { guardDraft } from './guard-draft.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

const ask = (...lines: string[]): Promise<PlayedDialogue> => playBacked(t, lines);

const refs = ({ last }: PlayedDialogue) => last.draft.sources.map(({ ref }) => ref);

describe('what our articles say', () => {
  it.each([
    'what do you need from me for the set-up?',
    'do you bring tables and chairs?',
    'what happens if it rains?',
    'what is your cancellation policy?',
    'how does it work?',
    '¿cuál es su política de cancelación?',
  ])('%s', async (question) => {
    const dialogue = await ask(question);
    expect(dialogue.last.draft.sources).toContainEqual(expect.objectContaining({ kind: 'article' }));
    expect(dialogue.last.draft.gaps).toEqual([]);
  });

  it('several questions in one message are all answered', async () => {
    const dialogue = await ask('how much per person? how far do you drive? and what happens if it rains?');
    expect(refs(dialogue)).toContain('get_figures');
    expect(dialogue.last.draft.sources.some(({ kind }) => kind === 'article')).toBe(true);
  });
});

describe('what the figures say', () => {
  it.each([
    ['do I need to tip?', /20 %, 25 %, 30 % or 35 %/],
    ['is gratuity included in the price?', /20 %, 25 %, 30 % or 35 %/],
    ['necesito propina?', /20 %, 25 %, 30 % o 35 %/],
  ])('%s is answered with the rates in force, by mail as in the chat', async (question, rates) => {
    for (const channel of ['web_chat', 'email', 'sms'] as const) {
      const { last, handOff } = await playDialogue(t, [question], { channel });
      expect({ handOff, found: guardDraft(last.draft, last.evidence) }).toEqual({ handOff: null, found: [] });
      expect(last.draft.text).toMatch(rates);
    }
  });

  it('is as in force now', async () => {
    await changeVariable(t.system(), { key: 'price.adultCents', value: 6_100, reason: 'for this very test' });
    const dialogue = await ask('how much do you charge per person?');
    expect(dialogue.last.draft.text).toContain('$61');
    await changeVariable(t.system(), { key: 'price.adultCents', value: 5_500, reason: 'for this very test' });
  });

  it.each(['how much should I tip?', 'is the tip already in the price', '¿la propina está incluida?'])(
    'a tip is answered with its shares: %s',
    async (question) => {
      const dialogue = await ask(question);
      expect(refs(dialogue)).toContain('get_figures');
      expect(dialogue.last.draft.text).toContain('25 %');
      expect(dialogue.handOff).toBeNull();
    },
  );

  it('the price of a child is no party of one child', async () => {
    const dialogue = await ask('price for a 7 year old?', 'quote for 10 adults');
    expect(dialogue.turns[0]?.tools).not.toContain('quote_party');
    expect(dialogue.state).toMatchObject({ wanted: { party: { adults: 10, children: 0 } } });
  });

  it('how one pays is answered beside the price and the day', async () => {
    const dialogue = await ask('is june 26 6pm free? how much for 15 adults? do you take venmo?');
    expect(dialogue.state).toMatchObject({
      quote: { totalCents: 89_306 },
      start: { date: '2027-06-26', start: '18:00' },
    });
    expect(dialogue.last.draft.sources.some(({ kind }) => kind === 'article')).toBe(true);
  });

  it('a number alone counts the guests, once prices were told', async () => {
    const dialogue = await ask('what are your prices?', 'fifteen');
    expect(dialogue.state).toMatchObject({ wanted: { party: { adults: 15 } } });
  });

  it('an allergen is answered with the shared grill and no promise', async () => {
    const dialogue = await ask('do you have anything without shellfish?');
    expect(refs(dialogue)).toContain('get_menu');
    expect(dialogue.handOff).toBeNull();
  });
});

describe('a drive that is asked about without a party', () => {
  it.each([
    ['how much is travel to 95814', /95814.*\$\d.*estimate/],
    ['do you travel to 10001?', /10001 is out of our reach/],
    ['¿cobran por el viaje a 10001?', /10001 queda fuera de nuestro alcance/],
    ['I live 45.2 miles away how much travel', /45\.2 miles.*\$30\.40/],
    ['how much is travel for 200 miles', /200 miles is out of our reach/],
    ['how much is travel to 94538', /94538 is free.*first 30 miles.*estimate/],
  ])('%s', async (question, said) => {
    const { last, handOff } = await ask(question);
    expect({ handOff, tools: last.tools }).toMatchObject({
      handOff: null,
      tools: expect.arrayContaining(['price_travel']),
    });
    expect(last.draft.text).toMatch(said);
    expect(guardDraft(last.draft, last.evidence)).toEqual([]);
  });
});

describe('a party that we cancel', () => {
  it.each(['what if chef cancels', 'what happens if you cancel on us?', '¿qué pasa si el chef cancela?'])(
    '%s is moved free of charge',
    async (question) => {
      const dialogue = await ask(question);
      expect(refs(dialogue).some((ref) => ['company-cancellation', 'weather-cancellation'].includes(ref))).toBe(true);
    },
  );
});

describe('an estimated drive', () => {
  const PARTY = ['12 adults on June 5 at 6pm in 94110', '12 adultos el 5 de junio a las 6 pm en 94110'] as const;
  it.each([
    [PARTY[0], 'web_chat', /of travel, which is an estimate/],
    [PARTY[0], 'sms', /of travel, which is an estimate/],
    [PARTY[0], 'email', /of travel, which is an estimate/],
    [PARTY[1], 'web_chat', /de viaje, que es una estimación/],
  ] as const)('%s by %s is told as one', async (said, channel, words) => {
    const { last } = await playDialogue(t, [said], { channel });
    expect(last.draft.text).toMatch(words);
  });

  it.each([
    [
      'Jane Roe, jane@host.example, 510-555-0142, 1 Mission St, San Francisco, CA 94110',
      PARTY[0],
      /of travel \(an estimate\)/,
    ],
    [
      'Ana Roe, ana@host.example, 510-555-0142, 1 Mission St, San Francisco, CA 94110',
      PARTY[1],
      /de viaje \(una estimación\)/,
    ],
  ])('is one in what is said yes to: %s', async (who, party, words) => {
    const { last } = await playDialogue(t, [party, who]);
    expect(last.proposed?.summary).toMatch(words);
  });
});

describe('what nobody knows', () => {
  it('is noted, and a person is offered and brought on a yes', async () => {
    const dialogue = await ask('do you validate parking tickets for helicopters?', 'yes');
    expect(dialogue.turns[0]?.draft.gaps).toHaveLength(1);
    expect(dialogue.handOff).toBe('cannot_answer');
  });

  it('keeps the party that was being put together', async () => {
    const dialogue = await ask(
      'quote for 10 adults',
      'do you validate parking tickets for helicopters?',
      'no',
      'June 5',
    );
    expect(dialogue.state).toMatchObject({ wanted: { party: { adults: 10 }, date: '2027-06-05' } });
  });
});
