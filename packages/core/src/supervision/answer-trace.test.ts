/** How an answer came about, as it is recorded, shown and kept from those it is not for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { builtInEngine, runTurn, type Draft, type Engine, type Engines } from '../concierge/index.ts';
import { openVisitor, receiveHostMessage } from '../conversations/index.ts';
import { seedArticles } from '../knowledge/index.ts';
import { newId, type Context, type Role } from '../kernel/index.ts';
import { changeVariable } from '../variables/index.ts';
import { getAnswerTrace } from './index.ts';

let t: TestPlatform;
let stationId: string;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  stationId = (await openStation(t)).id;
  await seedArticles(t.system());
});
afterAll(() => t.close());

const BUILT_IN: Engines = { builtIn: builtInEngine, model: null };

function saying(...texts: readonly string[]): Engine {
  const left = [...texts];
  return {
    name: 'model',
    reply: async ({ state }): Promise<Draft> => ({
      text: left.shift() ?? '',
      language: 'en',
      sources: [],
      actions: [],
      intents: ['quote'],
      gaps: [],
      state,
      usage: { tokensIn: 100, tokensOut: 20, costMicros: 40 },
    }),
  };
}

async function answered(text: string, engines = BUILT_IN) {
  const { visitor } = await openVisitor(t.visitor());
  const said = { identityId: visitor.identityId, channel: 'web_chat' as const, text, clientKey: newId() };
  const { conversationId, seq } = await receiveHostMessage(t.visitor(), said);
  const outcome = await runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, engines);
  if (outcome.kind !== 'answered') throw new Error(`it was ${outcome.kind}`);
  return { conversationId, seq: outcome.seq };
}

function person(role: Role, stationIds: readonly string[] = []): Context {
  return t.as({ kind: 'staff', staffId: newId(), role, stationIds: [...stationIds], chefId: null, sessionId: null });
}

describe('the trace of an answer', () => {
  it('says what was understood, looked up and answered, with people masked', async () => {
    const where = await answered(
      'A quote for 12 adults, please. We are at 1 Main St, Fremont CA 94538. I am Jordan Lee, jordan@mail.example, 510-555-0123',
    );
    const trace = await getAnswerTrace(person('support'), where);
    expect(trace).toMatchObject({
      engine: 'built_in',
      status: 'sent',
      drafts: 1,
      attempts: 1,
      rejected: [],
      arm: null,
    });
    expect(trace.intents).toContain('quote');
    const quote = trace.calls.find(({ tool }) => tool === 'quote_party');
    expect(quote).toMatchObject({ title: 'Quote', how: 'call', ok: true, input: { party: { adults: 12 } } });
    expect(quote?.output).toMatchObject({ outcome: 'priced', totals: { totalCents: expect.any(Number) } });
    expect(JSON.stringify(trace.calls)).not.toMatch(/Jordan|mail\.example|5105550123|Main St/);
    expect(JSON.stringify(trace.calls)).toContain('•••');
  });

  it('names the article an answer rests on, with the way to it', async () => {
    const where = await answered('What happens if it rains?');
    const { sources } = await getAnswerTrace(person('support'), where);
    const article = sources.find(({ kind }) => kind === 'article');
    expect(article?.articleId).toMatch(/^art_[0-9a-f]{32}$/);
  });

  it('keeps the drafts the guards threw away, what was wrong with them, and what they cost', async () => {
    const engines = { builtIn: builtInEngine, model: saying('It is $5 for all.', 'We promise: $6.') };
    const where = await answered('What would 12 adults cost in 94538?', engines);
    const trace = await getAnswerTrace(person('support'), where);
    expect(trace).toMatchObject({ engine: 'built_in', fellBack: 'unbacked', drafts: 3, tokensIn: 200, costMicros: 80 });
    expect(trace.rejected.map(({ text }) => text)).toEqual(['It is $5 for all.', 'We promise: $6.']);
    expect(trace.rejected[1]?.findings.map(({ kind }) => kind).toSorted()).toEqual(['promise', 'unbacked']);
  });

  it('keeps what a second try made good as well', async () => {
    const where = await answered('Hello', { builtIn: builtInEngine, model: saying('It is $5.', 'Hello to you!') });
    const trace = await getAnswerTrace(person('support'), where);
    expect(trace).toMatchObject({ engine: 'model', fellBack: null, drafts: 2, rejected: [{ text: 'It is $5.' }] });
  });

  it('is for those who may read the conversation, and for nobody else', async () => {
    const where = await answered('What would 10 adults cost in 94538?');
    await expect(getAnswerTrace(t.visitor(), where)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getAnswerTrace(person('chef', [stationId]), where)).rejects.toMatchObject({ code: 'forbidden' });
    // A price settles whose kitchen it is.
    const elsewhere = person('station_manager', [newId()]);
    await expect(getAnswerTrace(elsewhere, where)).rejects.toMatchObject({ code: 'not_found' });
    expect(await getAnswerTrace(person('station_manager', [stationId]), where)).toMatchObject({ seq: where.seq });
    const question = { ...where, seq: where.seq - 1 };
    await expect(getAnswerTrace(person('support'), question)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a share of the conversations', () => {
  const WHY = 'The model is tried by a share.';

  it('gets the model, the rest the built-in engine, and the record says which', async () => {
    await changeVariable(t.system(), { key: 'concierge.canaryPercent', value: 50, reason: WHY });
    const arms = new Map<string | null, Set<string>>();
    for (let n = 0; n < 12; n += 1) {
      const where = await answered('Hello', { builtIn: builtInEngine, model: saying('Hello to you!') });
      const { arm, engine } = await getAnswerTrace(person('support'), where);
      arms.set(arm, (arms.get(arm) ?? new Set()).add(engine));
    }
    // With one half each, twelve of a kind come once in two thousand runs; ids differ by their random part.
    for (const [arm, engines] of arms) expect([...engines]).toEqual([arm === 'canary' ? 'model' : 'built_in']);
    await changeVariable(t.system(), { key: 'concierge.canaryPercent', value: 0, reason: WHY });
    const where = await answered('Hello', { builtIn: builtInEngine, model: saying('Hello to you!') });
    expect(await getAnswerTrace(person('support'), where)).toMatchObject({ engine: 'built_in', arm: null });
    await changeVariable(t.system(), { key: 'concierge.canaryPercent', value: 100, reason: WHY });
  });
});
