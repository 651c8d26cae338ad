/** The trial of a model: when it is taken back, by itself, once, and never over what a person has set. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { someone } from '../../../../tests/support/supervised.ts';
import { openVisitor, receiveHostMessage } from '../conversations/index.ts';
import { newId } from '../kernel/index.ts';
import { changeVariable, getVariables } from '../variables/index.ts';
import { judgeTrial } from './judge-trial.ts';
import { getConciergeTrial, watchTrial } from './index.ts';

let t: TestPlatform;
let conversationId: string;

const WHY = 'A model is tried by a share of the hosts.';
const set = (key: string, value: unknown) => changeVariable(t.system(), { key, value, reason: WHY });
const percent = async () => (await getVariables(t.system()))['concierge.canaryPercent'];

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  await set('concierge.canaryRollback', { hours: 24, answers: 10, worsePoints: 10 });
  const { visitor } = await openVisitor(t.visitor());
  const said = { identityId: visitor.identityId, channel: 'web_chat' as const, text: 'Hello', clientKey: newId() };
  ({ conversationId } = await receiveHostMessage(t.visitor(), said));
});
afterAll(() => t.close());

let seq = 0;
/** Answers of one side, some of which were handed over. */
async function answered(arm: 'canary' | 'rest', answers: number, bad: number): Promise<void> {
  const at = t.clock.now();
  const rows = Array.from({ length: answers }, (_, n) => ({
    id: newId(),
    conversation_id: conversationId,
    trigger_seq: (seq += 1),
    epoch: 1,
    engine: arm === 'canary' ? 'model' : 'built_in',
    status: n < bad ? 'handed_over' : 'sent',
    reply_seq: seq,
    arm,
    started_at: at,
    finished_at: at,
  }));
  await t.platform.db.insertInto('concierge_turns').values(rows).execute();
}

beforeEach(async () => {
  await t.platform.db.deleteFrom('concierge_turns').execute();
  await set('concierge.canaryPercent', 20);
});

async function messages(): Promise<number> {
  const rows = await t.platform.db.selectFrom('notices').select('id').where('topic', '=', 'concierge_trial').execute();
  return rows.length;
}

async function ended(): Promise<number> {
  const { db } = t.platform;
  const rows = await db.selectFrom('audit_log').select('seq').where('action', '=', 'concierge.end_trial').execute();
  return rows.length;
}

describe('the rule', () => {
  const RULE = { answers: 10, worsePoints: 10 };
  it.each([
    { canary: [9, 9], rest: [100, 0], verdict: 'too_few', points: null },
    { canary: [100, 100], rest: [9, 0], verdict: 'too_few', points: null },
    { canary: [100, 20], rest: [100, 10], verdict: 'as_good', points: 10 },
    { canary: [100, 21], rest: [100, 10], verdict: 'worse', points: 11 },
    { canary: [100, 0], rest: [100, 30], verdict: 'as_good', points: -30 },
  ] as const)('$canary beside $rest is $verdict', ({ canary, rest, verdict, points }) => {
    const of = ([answers, bad]: readonly [number, number]) => ({ answers, bad });
    expect(judgeTrial(of(canary), of(rest), RULE)).toEqual({ verdict, points });
  });
});

describe('a model that does worse', () => {
  it('is taken back once, however many look, in the history, and our people are told once', async () => {
    await answered('canary', 20, 8);
    await answered('rest', 50, 5);
    const [told, before] = [await messages(), await ended()];
    const looked = await Promise.all(Array.from({ length: 6 }, () => watchTrial(t.system())));
    expect(looked.filter(Boolean)).toHaveLength(1);
    expect([await percent(), await messages(), await ended()]).toEqual([0, told + 1, before + 1]);
    const row = await t.platform.db
      .selectFrom('variable_values')
      .select(['value', 'reason'])
      .where('key', '=', 'concierge.canaryPercent')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ value: 0, reason: expect.stringContaining('30 points worse') });
    expect(await watchTrial(t.system())).toBe(false);
  });

  it('counts thumbs down, drafts kept back, fallbacks and failures, each answer once', async () => {
    await answered('canary', 20, 2);
    await answered('rest', 20, 0);
    const { db } = t.platform;
    const ids = await db.selectFrom('concierge_turns').select('id').where('arm', '=', 'canary').execute();
    const [one, two] = ids.slice(-2);
    await db
      .updateTable('concierge_turns')
      .set({ unbacked: 1, fell_back: 'unbacked' })
      .where('id', '=', one?.id ?? '')
      .execute();
    await db
      .updateTable('concierge_turns')
      .set({ status: 'failed' })
      .where('id', '=', two?.id ?? '')
      .execute();
    const trial = await getConciergeTrial(t.staff('support'));
    expect(trial.canary).toMatchObject({ answers: 20, handedOver: 2, unbacked: 1, fellBack: 1, failed: 1, bad: 4 });
    expect(trial).toMatchObject({ percent: 20, verdict: 'worse', points: 20 });
  });
});

describe('a trial goes on', () => {
  it('while too few have answered, and while the model does as well', async () => {
    await answered('canary', 9, 9);
    await answered('rest', 50, 0);
    expect(await watchTrial(t.system())).toBe(false);
    await answered('canary', 91, 0);
    expect(await watchTrial(t.system())).toBe(false);
    expect(await percent()).toBe(20);
  });

  it('when somebody sets the share again: what was answered before says nothing', async () => {
    await answered('canary', 20, 20);
    await answered('rest', 20, 0);
    t.clock.advance({ minutes: 5 });
    await set('concierge.canaryPercent', 30);
    expect(await watchTrial(t.system())).toBe(false);
    expect(await percent()).toBe(30);
  });

  it('when everybody has the model: there is nothing to set it beside', async () => {
    await answered('canary', 20, 20);
    await answered('rest', 20, 0);
    await set('concierge.canaryPercent', 100);
    expect(await watchTrial(t.system())).toBe(false);
  });
});

it('is seen by those who see the report, and ended by nobody but our own job', async () => {
  await expect(getConciergeTrial(someone(t, 'chef'))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(watchTrial(t.staff('super_admin'))).rejects.toMatchObject({ code: 'forbidden' });
});
