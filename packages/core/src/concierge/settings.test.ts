/** What the settings make of the concierge's answers: what is left to people, and how it speaks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { chatWith, modelSaying } from '../../../../tests/support/supervised.ts';
import { readOwnThread } from '../conversations/index.ts';
import { changeVariable } from '../variables/index.ts';
import { inTone } from './in-tone.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

const set = (key: string, value: unknown) =>
  changeVariable(t.system(), { key, value, reason: 'As it was settled for this season.' });

async function whatCame(said: string, engines?: Parameters<typeof chatWith>[2]) {
  const { visitor, conversationId } = await chatWith(t, [said], engines);
  const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 20 });
  const open = await t.platform.db
    .selectFrom('escalations')
    .select('reason')
    .where('conversation_id', '=', conversationId)
    .execute();
  return { reasons: open.map(({ reason }) => reason), text: messages.find((one) => one.author === 'concierge')?.text };
}

describe('what is switched off', () => {
  it('goes to a person with that reason, whichever engine would have answered, and nothing else does', async () => {
    await set('concierge.intentsOff', ['quote', 'price_question']);
    for (const [engines, greeting] of [
      [undefined, 'welcome to'],
      // What it has to say is still there for the greeting: nobody asked it for the price.
      [modelSaying('Hello to you!'), 'Hello to you!'],
    ] as const) {
      const priced = await whatCame('What would 12 adults cost in 94538?', engines);
      expect(priced).toMatchObject({
        reasons: ['switched_off'],
        text: expect.stringContaining('A person of our team'),
      });
      expect(priced.text).not.toContain('$');
      expect(await whatCame('Hello', engines)).toEqual({ reasons: [], text: expect.stringContaining(greeting) });
    }
    expect((await whatCame('¿Cuánto cuesta para 12 adultos?')).text).toContain('una persona');
    await set('concierge.intentsOff', []);
    expect((await whatCame('What would 12 adults cost in 94538?')).reasons).toEqual([]);
  });

  it('never hides what is grave', async () => {
    await set('concierge.intentsOff', ['allergy_question', 'price_question', 'quote']);
    const grave = await whatCame('My son has a severe nut allergy and could die, what does it cost?');
    expect(grave.reasons).toEqual(['severe_allergy']);
    await set('concierge.intentsOff', []);
  });

  it('is named once, and is something the concierge could answer', async () => {
    for (const value of [['quote', 'quote'], ['person'], ['coffee']])
      await expect(set('concierge.intentsOff', value)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});

describe('the tone', () => {
  it('is warm or plain, and never changes what is said', async () => {
    expect((await whatCame('Thanks!')).text).toContain('!');
    await set('concierge.tone', 'plain');
    expect((await whatCame('Thanks!')).text).not.toContain('!');
    await set('concierge.tone', 'warm');
    const said = '¡Listo! The bill is now $1,204.50 for MH-7K3PXQ, due on 2027-05-15!!';
    expect(inTone(said, 'plain')).toBe('Listo. The bill is now $1,204.50 for MH-7K3PXQ, due on 2027-05-15.');
    expect(inTone(said, 'warm')).toBe(said);
  });
});
