/** How an answer came about, as it is recorded, shown and kept from those it is not for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { chatWith, modelSaying, someone } from '../../../../tests/support/supervised.ts';
import type { Engines } from '../concierge/index.ts';
import { seedArticles } from '../knowledge/index.ts';
import { newId, type Role } from '../kernel/index.ts';
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

const answered = (text: string, engines?: Engines) => chatWith(t, [text], engines);
const person = (role: Role, stationIds?: readonly string[]) => someone(t, role, stationIds);

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
    const engines = modelSaying('It is $5 for all.', 'We promise: $6.');
    const where = await answered('What would 12 adults cost in 94538?', engines);
    const trace = await getAnswerTrace(person('support'), where);
    expect(trace).toMatchObject({ engine: 'built_in', fellBack: 'unbacked', drafts: 3, tokensIn: 200, costMicros: 80 });
    expect(trace.rejected.map(({ text }) => text)).toEqual(['It is $5 for all.', 'We promise: $6.']);
    expect(trace.rejected[1]?.findings.map(({ kind }) => kind).toSorted()).toEqual(['promise', 'unbacked']);
  });

  it('keeps what a second try made good as well', async () => {
    const where = await answered('Hello', modelSaying('It is $5.', 'Hello to you!'));
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
      const where = await answered('Hello', modelSaying('Hello to you!'));
      const { arm, engine } = await getAnswerTrace(person('support'), where);
      arms.set(arm, (arms.get(arm) ?? new Set()).add(engine));
    }
    for (const [arm, engines] of arms) expect([...engines]).toEqual([arm === 'canary' ? 'model' : 'built_in']);
    await changeVariable(t.system(), { key: 'concierge.canaryPercent', value: 0, reason: WHY });
    const where = await answered('Hello', modelSaying('Hello to you!'));
    expect(await getAnswerTrace(person('support'), where)).toMatchObject({ engine: 'built_in', arm: null });
    await changeVariable(t.system(), { key: 'concierge.canaryPercent', value: 100, reason: WHY });
  });
});
