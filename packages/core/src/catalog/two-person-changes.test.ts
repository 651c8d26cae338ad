import { newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import {
  getVariables,
  lapseChanges,
  listChanges,
  listVariableHistory,
  listVariables,
  requestVariable,
  withdrawChange,
} from '../variables/index.ts';
import { decideChange } from './index.ts';

const REASON = 'Beef and shrimp cost more than in spring.';
const AGREED = 'Agreed at the meeting on Monday.';
let t: TestPlatform;
let morgan: Context;
let avery: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 8 });
  await openStation(t, 1);
  morgan = t.staff('admin');
  avery = t.staff('admin');
});
beforeEach(() => t.clock.advance({ minutes: 1 }));
afterAll(() => t.close());

function ask(over: Partial<Parameters<typeof requestVariable>[1]> = {}, by: Context = morgan) {
  return requestVariable(by, { key: 'price.adultCents', value: 5_800, reason: REASON, alone: false, ...over });
}

async function asked(over: Partial<Parameters<typeof requestVariable>[1]> = {}, by?: Context): Promise<string> {
  const { request } = await ask(over, by);
  return request?.id ?? expect.unreachable('a second person is needed');
}

const approve = (id: string, by: Context = avery) => decideChange(by, { id, decision: 'approve', reason: AGREED });
const reject = (id: string, by: Context = avery) => decideChange(by, { id, decision: 'reject', reason: AGREED });
const inForce = async (key: 'price.adultCents' | 'deposit.amountCents' = 'price.adultCents') =>
  (await getVariables(t.system()))[key];

proveVerb(() => t, 'asking for a protected figure', {
  allowed: ['super_admin', 'admin'],
  action: 'variable.request',
  prepare: async () => ({ by: morgan, run: (ctx) => ask({ key: 'price.childCents', value: 3_100 }, ctx) }),
});

proveVerb(() => t, 'approving a change', {
  allowed: ['super_admin', 'admin'],
  action: 'variable.approve',
  prepare: async () => {
    const id = await asked({ key: 'travel.centsPerMile', value: 210 });
    return { by: avery, run: (ctx) => approve(id, ctx) };
  },
});

proveVerb(() => t, 'rejecting a change', {
  allowed: ['super_admin', 'admin'],
  action: 'variable.reject',
  prepare: async () => {
    const id = await asked({ key: 'travel.freeMiles', value: 31 });
    return { by: avery, run: (ctx) => reject(id, ctx) };
  },
});

proveVerb(() => t, 'withdrawing a change', {
  allowed: ['super_admin', 'admin'],
  action: 'variable.withdraw',
  prepare: async () => {
    const id = await asked({ key: 'price.partyMinimumCents', value: 56_000 });
    return { by: morgan, run: (ctx) => withdrawChange(ctx, { id, reason: REASON }) };
  },
});

describe('a figure that people pay by', () => {
  it('changes when a second person agrees, and not before', async () => {
    const id = await asked();
    expect(await inForce()).toBe(5_500);
    expect(await approve(id)).toMatchObject({ status: 'approved', mine: false });
    expect(await inForce()).toBe(5_800);
    const history = await listVariableHistory(morgan, { key: 'price.adultCents', limit: 5 });
    expect(history.items[0]).toMatchObject({
      value: 5_800,
      inForce: true,
      approvedBy: expect.any(String),
      alone: false,
    });
  });

  it('is not approved by the one who asked, and the database refuses it too', async () => {
    const id = await asked({ value: 5_900 });
    await expect(approve(id, morgan)).rejects.toMatchObject({ code: 'forbidden' });
    const forged = t.database.pool.query(
      `update change_requests set status = 'approved', decided_by = requested_by, decided_at = now() where status = 'open'`,
    );
    await expect(forged).rejects.toThrow('change_requests_needs_two');
    const alone = t.database.pool.query(
      `update change_requests set status = 'approved', alone = true, decided_by = requested_by, decided_at = now() where status = 'open'`,
    );
    await expect(alone).rejects.toThrow('change_requests_alone');
    await withdrawChange(morgan, { id, reason: REASON });
    expect(await inForce()).toBe(5_800);
  });

  it('is not asked for when it is so already, alone or not, and however it is written', async () => {
    const nothing = { fields: [{ field: 'value', message: expect.stringContaining('already') }] };
    const present = await getVariables(t.system());
    const slots = present['scheduling.slots'].map((slot) => Object.fromEntries(Object.entries(slot).toReversed()));
    for (const [key, value] of [
      ['price.adultCents', present['price.adultCents']],
      ['scheduling.slots', slots],
      ['travel.byStation', present['travel.byStation']],
    ] as const) {
      await expect(ask({ key, value })).rejects.toMatchObject(nothing);
      await expect(ask({ key, value, alone: true }, t.staff('super_admin'))).rejects.toMatchObject(nothing);
    }
    const open = await listChanges(morgan, { status: 'open', limit: 50 });
    expect(open.items.filter(({ from, to }) => JSON.stringify(from) === JSON.stringify(to))).toEqual([]);
  });

  it('may be changed by a super admin alone, logged as such, and by nobody else alone', async () => {
    await expect(ask({ value: 5_900, alone: true })).rejects.toMatchObject({ code: 'forbidden' });
    const outcome = await ask({ key: 'deposit.amountCents', value: 12_000, alone: true }, t.staff('super_admin'));
    expect(outcome).toMatchObject({ outcome: 'applied', request: { alone: true, status: 'approved' } });
    expect(await inForce('deposit.amountCents')).toBe(12_000);
    const row = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.record)).toMatchObject({ action: 'variable.change', after: { value: 12_000, alone: true } });
  });

  it('decided about by ten people at once is decided once', async () => {
    const id = await asked({ value: 6_000 });
    const deciders = Array.from({ length: 10 }, () => t.staff('admin'));
    const verdicts = await Promise.allSettled(
      deciders.map((by, n) => (n % 2 === 0 ? approve(id, by) : reject(id, by))),
    );
    expect(verdicts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const verdict of verdicts) {
      if (verdict.status === 'rejected') expect(verdict.reason).toMatchObject({ code: 'invalid_transition' });
    }
    const [row] = (await listChanges(morgan, { subject: 'price.adultCents', limit: 1 })).items;
    expect(await inForce()).toBe(row?.status === 'approved' ? 6_000 : 5_800);
  });

  it('asked for by ten people at once waits once', async () => {
    const asking = Array.from({ length: 10 }, (_, n) =>
      ask({ key: 'travel.freeMiles', value: 35 + n }, t.staff('admin')),
    );
    const outcomes = await Promise.allSettled(asking);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'already_exists' });
    }
  });

  it('nobody decided about for seven days lapses to the second, and may be asked for again', async () => {
    const id = await asked({ key: 'price.toddlerCents', value: 500 });
    t.clock.advance({ hours: 7 * 24 - 1, minutes: 59, seconds: 59 });
    expect((await listChanges(morgan, { status: 'open', subject: 'price.toddlerCents', limit: 5 })).items).toHaveLength(
      1,
    );
    t.clock.advance({ seconds: 1 });
    await expect(approve(id)).rejects.toMatchObject({ code: 'invalid_transition', details: { status: 'lapsed' } });
    expect(await lapseChanges(t.system())).toBeGreaterThan(0);
    expect(await lapseChanges(t.system())).toBe(0);
    await expect(asked({ key: 'price.toddlerCents', value: 600 })).resolves.toMatch(/^var_/);
  });

  it('goes back by asking for an old value', async () => {
    const before = await inForce();
    await approve(await asked({ value: 6_500 }));
    const { items } = await listVariableHistory(morgan, { key: 'price.adultCents', limit: 2 });
    expect(items.map(({ value }) => value)).toEqual([6_500, before]);
    t.clock.advance({ minutes: 1 });
    await approve(await asked({ value: items[1]?.value ?? null }));
    expect(await inForce()).toBe(before);
  });

  it('set for a later day is shown as what comes next until then', async () => {
    const later = t.clock.now().add({ hours: 48 });
    const key = 'price.partyMinimumCents';
    await approve(await asked({ key, value: 60_000, effectiveFrom: later.toString() }));
    const find = async () => (await listVariables(morgan)).items.find((each) => each.key === key);
    expect(await find()).toMatchObject({ value: 55_000, next: { value: 60_000, effectiveFrom: later.toString() } });
    t.clock.set(later);
    expect(await find()).toMatchObject({ value: 60_000, next: null });
  });

  it('that waited longer than planned takes effect when it is approved', async () => {
    const key = 'price.partyMinimumCents';
    const id = await asked({ key, value: 61_000, effectiveFrom: t.clock.now().add({ hours: 1 }).toString() });
    t.clock.advance({ hours: 2 });
    await approve(id);
    const { items } = await listVariableHistory(morgan, { key, limit: 1 });
    expect(items[0]).toMatchObject({ value: 61_000, effectiveFrom: t.clock.now().toString(), inForce: true });
  });
});

describe('any other figure', () => {
  it('changes at once, in the log as a change', async () => {
    const outcome = await ask({ key: 'hold.signHours', value: 3 });
    expect(outcome).toEqual({ outcome: 'applied', request: null });
    expect((await getVariables(t.system()))['hold.signHours']).toBe(3);
  });

  it.each([
    ['in the past', { key: 'hold.signHours', value: 3, effectiveFrom: '2027-01-01T00:00:00Z' }, 'effectiveFrom'],
    ['years ahead', { key: 'hold.signHours', value: 3, effectiveFrom: '2031-01-01T00:00:00Z' }, 'effectiveFrom'],
    ['outside its range', { key: 'hold.signHours', value: 900 }, 'value'],
    ['that does not exist', { key: 'hold.forever', value: 1 }, 'key'],
    ['at odds with another one', { key: 'price.childFromAge', value: 13 }, 'value'],
    ['protected, and at odds with another one', { key: 'travel.freeMiles', value: 200 }, 'value'],
  ])('%s is refused, naming the field', async (_what, over, field) => {
    await expect(ask(over)).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field }] });
  });

  it('is at odds with no other one after two changes at once that only fit one by one', async () => {
    const changes = [
      ask({ key: 'leads.warmFrom', value: 60 }, t.staff('admin')),
      ask({ key: 'leads.hotFrom', value: 50 }, t.staff('admin')),
    ];
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

it('every figure is listed with its type, range and default, and a request nobody knows is not found', async () => {
  const { items } = await listVariables(t.staff('finance'));
  expect(items.find(({ key }) => key === 'travel.centsPerMile')).toMatchObject({
    label: 'Cents per mile',
    type: 'money',
    range: { min: 0, max: 10_000 },
    default: 200,
    needsTwo: true,
  });
  expect(items.find(({ key }) => key === 'messages.quietFrom')).toMatchObject({ type: 'time', range: null });
  expect(items.find(({ key }) => key === 'scheduling.slots')).toMatchObject({ type: 'structure' });
  await expect(approve(`var_${newId().replaceAll('-', '')}`)).rejects.toMatchObject({ code: 'not_found' });
});
