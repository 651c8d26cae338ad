/** Thumbs and corrections: one word a person, cases that are decided once, and dialogues that name nobody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { chatWith, someone } from '../../../../tests/support/supervised.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { decodeId, newId, type Context } from '../kernel/index.ts';
import {
  correctAnswer,
  decideConciergeCase,
  exportConciergeCases,
  judgeAnswer,
  listAnswerThumbs,
  listConciergeCases,
} from './index.ts';

let t: TestPlatform;
let stationId: string;
let support: Context;
let colleague: Context;

async function person(): Promise<Context> {
  const { staffId } = await createStaff(t, 'support', []);
  return t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
}

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  stationId = (await openStation(t)).id;
  [support, colleague] = [await person(), await person()];
});
afterAll(() => t.close());

const SAYS = { shouldSay: 'It should have priced the party.', expected: { tool: 'quote_party' } };
const list = (status: 'new' | 'accepted' | 'dropped', ctx = support) => listConciergeCases(ctx, { status, limit: 100 });

proveVerb(() => t, 'judging an answer', {
  allowed: ['super_admin', 'admin', 'support'],
  action: 'concierge.judge',
  prepare: async () => {
    const where = await chatWith(t, ['Hello']);
    return { by: support, run: (ctx) => judgeAnswer(ctx, { ...where, thumb: 'up' }) };
  },
});

proveVerb(() => t, 'correcting an answer', {
  allowed: ['super_admin', 'admin', 'support'],
  action: 'concierge_case.put',
  prepare: async () => {
    const where = await chatWith(t, ['Hello']);
    return { by: support, run: (ctx) => correctAnswer(ctx, { ...where, ...SAYS }) };
  },
});

proveVerb(() => t, 'deciding on a case', {
  allowed: ['super_admin', 'admin', 'support'],
  action: 'concierge_case.decide',
  prepare: async () => {
    const where = await chatWith(t, ['Hello']);
    const caseId = decodeId('cas', (await correctAnswer(support, { ...where, ...SAYS })).id);
    return { by: support, run: (ctx) => decideConciergeCase(ctx, { caseId, status: 'dropped', version: 1 }) };
  },
});

describe('a thumb', () => {
  it('is one a person, may be changed and taken back, and is shown with those of colleagues', async () => {
    const where = await chatWith(t, ['Hello']);
    const shown = async (ctx: Context) => (await listAnswerThumbs(ctx, where)).items;
    expect(await shown(support)).toEqual([]);
    await Promise.all(Array.from({ length: 6 }, () => judgeAnswer(support, { ...where, thumb: 'up' })));
    await judgeAnswer(support, { ...where, thumb: 'down' });
    await judgeAnswer(colleague, { ...where, thumb: 'up' });
    expect(await shown(support)).toEqual([{ seq: where.seq, up: 1, down: 1, mine: 'down', corrected: false }]);
    await judgeAnswer(support, { ...where, thumb: null });
    expect(await shown(support)).toEqual([{ seq: where.seq, up: 1, down: 0, mine: null, corrected: false }]);
  });

  it('is given to answers of the concierge within reach only', async () => {
    const where = await chatWith(t, ['What would 12 adults cost in 94538?']);
    const elsewhere = someone(t, 'admin', [newId()]);
    for (const [ctx, seq] of [
      [support, where.seq - 1],
      [support, 999],
      [elsewhere, where.seq],
    ] as const)
      await expect(judgeAnswer(ctx, { ...where, seq, thumb: 'up' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a correction', () => {
  it('becomes a case with the question and the answer, and a thumb down', async () => {
    const where = await chatWith(t, ['What would 12 adults cost in 94538?']);
    const { id } = await correctAnswer(support, { ...where, ...SAYS });
    const [first] = (await list('new')).items;
    expect(first).toMatchObject({ id, status: 'new', question: 'What would 12 adults cost in 94538?', ...SAYS });
    expect((await listAnswerThumbs(support, where)).items).toMatchObject([{ mine: 'down', corrected: true }]);
    expect((await list('new', someone(t, 'admin', [newId()]))).items.map((one) => one.id)).not.toContain(id);
    expect((await list('new', someone(t, 'admin', [stationId]))).items.map((one) => one.id)).toContain(id);
  });

  it('replaces the one before until it is decided on, and is refused afterwards', async () => {
    const where = await chatWith(t, ['Hello']);
    const first = await correctAnswer(support, { ...where, ...SAYS });
    const second = await correctAnswer(support, { ...where, expected: { handOff: 'none' } });
    expect(second).toEqual(first);
    const caseId = decodeId('cas', first.id);
    const decisions = (['accepted', 'dropped'] as const).map((status) =>
      decideConciergeCase(colleague, { caseId, status, version: 2 }),
    );
    const settled = await Promise.allSettled(decisions);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version_conflict' } });
    await expect(correctAnswer(support, { ...where, ...SAYS })).rejects.toMatchObject({ code: 'already_done' });
    await decideConciergeCase(colleague, { caseId, status: 'new', version: 3 });
    expect(await correctAnswer(support, { ...where, ...SAYS })).toEqual(first);
  });

  it('names a tool there is none of', async () => {
    const where = await chatWith(t, ['Hello']);
    const wrong = correctAnswer(support, { ...where, expected: { tool: 'make_coffee' } });
    await expect(wrong).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'expected.tool' }] });
  });
});

describe('the accepted cases', () => {
  it('are taken along as dialogues up to the answer, without whoever the host was', async () => {
    const said = ['Hello, I am Thandiwe Okafor', 'Price 12 adults at 4821 Willow Rd, 94538, call 415-555-0199'];
    const where = await chatWith(t, said);
    await chatWith(t, ['Something that was said afterwards'], undefined, where.visitor);
    const expected = { totalCents: 66_000, held: false };
    const { id } = await correctAnswer(support, { ...where, shouldSay: 'Thandiwe, it is $660.', expected });
    await decideConciergeCase(support, { caseId: decodeId('cas', id), status: 'accepted', version: 1 });
    const { content, filename } = await exportConciergeCases(support);
    expect(filename).toMatch(/^concierge-cases-\d{4}-\d{2}-\d{2}\.jsonl$/);
    const dialogues = content
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(dialogues).toContainEqual({
      id: `case-${id.slice(-12)}`,
      family: 'corrected',
      language: 'en',
      channel: 'web_chat',
      turns: ['Hello, I am Jordan Lee', 'Price 12 adults at 1 Main St, 94538, call 510-555-0101'],
      expect: expected,
      shouldSay: 'Jordan, it is $660.',
    });
    expect(content).not.toMatch(/Thandiwe|Okafor|0199|Willow/);
    await expect(exportConciergeCases(someone(t, 'station_manager'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
