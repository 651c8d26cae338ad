/** Questions of hosts: answered from our articles and figures with what they rest on, or honestly not at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { playDialogue, type PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { seedArticles } from '../knowledge/index.ts';
import { changeVariable } from '../variables/index.ts';
import { guardDraft } from './guard-draft.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  await seedArticles(t.system());
});
afterAll(() => t.close());

async function ask(...lines: string[]): Promise<PlayedDialogue> {
  const dialogue = await playDialogue(t, lines);
  for (const { said, unbacked } of dialogue.turns) expect({ said, unbacked }).toEqual({ said, unbacked: [] });
  return dialogue;
}

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
    ['do I need to tip?', /20, 25, 30 or 35 %/],
    ['is gratuity included in the price?', /20, 25, 30 or 35 %/],
    ['necesito propina?', /20, 25, 30 o 35 %/],
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

  it('an allergen is answered with the shared grill and no promise', async () => {
    const dialogue = await ask('do you have anything without shellfish?');
    expect(refs(dialogue)).toContain('get_menu');
    expect(dialogue.handOff).toBeNull();
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
