import { FigureCache, contextFor, encodeId, newId, withTransaction, type Context } from '@myhibachi/core/kernel';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { bucketOf, evaluateRule } from './evaluate-rule.ts';
import type { FlagRule } from './flag-store.ts';
import { deleteFlag, isOn, listFlags, saveFlag } from './index.ts';
import { judgeStale } from './judge-stale.ts';

const KEY = 'messages.day-before';
const REASON = 'We try it at one station first.';
let t: TestPlatform;
let boss: Context;
let station: string;
beforeAll(async () => {
  t = await createTestPlatform();
  boss = t.staff('super_admin');
  station = (await openStation(t, 1)).id;
});
beforeEach(() => t.clock.advance({ minutes: 1 }));
afterAll(() => t.close());

const find = async (key: string) => (await listFlags(boss)).items.find((flag) => flag.key === key);

async function set(rule: Partial<FlagRule>, key = KEY, by: Context = boss): Promise<void> {
  const { stationIds = [], environment = 'test', enabled = true, percentage = 100 } = rule;
  await saveFlag(by, {
    key,
    version: (await find(key))?.version ?? null,
    description: 'Something that is tried out.',
    owner: 'Operations',
    expiresOn: '2027-12-31',
    rules: [{ environment, enabled, percentage, stationIds: stationIds.map((id) => encodeId('stn', id)) }],
    reason: REASON,
  });
}

proveVerb(() => t, 'changing a flag', {
  allowed: ['super_admin', 'system'],
  action: 'flag.change',
  prepare: async () => ({ by: boss, run: (ctx) => set({ percentage: 99 }, KEY, ctx) }),
});

proveVerb(() => t, 'removing a flag', {
  allowed: ['super_admin', 'system'],
  action: 'flag.delete',
  prepare: async () => {
    await set({}, 'tried.once');
    return { by: boss, run: (ctx) => deleteFlag(ctx, { key: 'tried.once', version: 1, reason: REASON }) };
  },
});

const RULE: FlagRule = { environment: 'test', enabled: true, percentage: 100, stationIds: [] };

describe('a percentage', () => {
  it('answers the same for the same key every time, and keeps whom it had when it grows', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (key, a, b) => {
        const at = (percentage: number) => evaluateRule('x', { ...RULE, percentage }, { targetingKey: key });
        expect(at(a)).toBe(at(a));
        if (at(Math.min(a, b))) expect(at(Math.max(a, b))).toBe(true);
        expect([at(0), at(100)]).toEqual([false, true]);
      }),
    );
  });

  it('reaches about as many as it says, whatever the flag, and other ones for other flags', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `booking-${n}`);
    for (const flag of ['a', 'messages.day-before', 'site.new-menu']) {
      for (const percentage of [1, 10, 25, 50, 90]) {
        const share = keys.filter((key) => bucketOf(flag, key) < percentage).length / keys.length;
        expect(Math.abs(share * 100 - percentage)).toBeLessThan(1.2);
      }
    }
    const both = keys.filter((key) => bucketOf('a', key) < 50 && bucketOf('b', key) < 50).length / keys.length;
    expect(Math.abs(both - 0.25)).toBeLessThan(0.02);
  });
});

describe('a flag', () => {
  it('is on for its stations only, and off where nobody says which', async () => {
    await set({ stationIds: [station] });
    expect(await isOn(boss, KEY, { stationId: station })).toBe(true);
    expect(await isOn(boss, KEY, { stationId: newId() })).toBe(false);
    expect(await isOn(boss, KEY)).toBe(false);
    await set({});
    expect(await isOn(boss, KEY)).toBe(true);
  });

  it('set for another environment changes nothing here', async () => {
    await set({ environment: 'production', enabled: false });
    expect(await isOn(boss, KEY)).toBe(true);
    await set({ enabled: false });
    expect(await isOn(boss, KEY)).toBe(false);
  });

  it('that changes is followed by every process within moments', async () => {
    const figures = new FigureCache(t.clock);
    const elsewhere = contextFor(
      { ...t.platform, figures },
      { actor: boss.actor, origin: boss.origin, requestId: 'r' },
    );
    const listener = new pg.Client({ connectionString: t.database.url });
    await listener.connect();
    listener.on('notification', () => figures.clear());
    await listener.query('listen figures_changed');
    await set({ enabled: true });
    await expect.poll(() => isOn(elsewhere, KEY)).toBe(true);
    await set({ enabled: false });
    await expect.poll(() => isOn(elsewhere, KEY)).toBe(false);
    await listener.end();
  });

  it('changed in a transaction that fails was never changed', async () => {
    await set({ enabled: true });
    const failing = withTransaction(boss, async (tx) => {
      await set({ enabled: false }, KEY, tx);
      expect(await isOn(tx, KEY)).toBe(false);
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await isOn(boss, KEY)).toBe(true);
  });

  it('nobody has set is as the code has it, and said once', async () => {
    const version = (await find(KEY))?.version ?? 0;
    await deleteFlag(boss, { key: KEY, version, reason: REASON });
    const before = t.logged.length;
    expect([await isOn(boss, KEY), await isOn(boss, KEY)]).toEqual([true, true]);
    const said = t.logged.slice(before).filter(({ level }) => level === 'warn');
    expect(said).toEqual([expect.objectContaining({ details: { flag: KEY } })]);
    expect((await listFlags(boss)).missing.map(({ key }) => key)).toEqual([KEY]);
    await set({});
  });

  it('edited by two people at once keeps the first edit and tells the second', async () => {
    const outcomes = await Promise.allSettled([set({ percentage: 10 }), set({ percentage: 20 })]);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'version_conflict' });
    await expect(set({ stationIds: [newId()] })).rejects.toMatchObject({ fields: [{ field: 'rules' }] });
  });
});

describe('the report of stale flags', () => {
  const now = Temporal.Instant.from('2027-06-15T12:00:00Z');
  const old = now.subtract({ hours: 31 * 24 });
  const standing = {
    flag: { expiresOn: '2027-06-15', createdAt: old },
    rule: { ...RULE, percentage: 50, changedAt: old },
    known: true,
    lastReadOn: '2027-06-14',
    now,
    staleDays: 30,
  };

  it.each([
    ['nothing against a flag in use on its last day', {}, []],
    ['that its time is over', { flag: { expiresOn: '2027-06-14', createdAt: old } }, ['expired']],
    ['that everybody has long had it', { rule: { ...RULE, changedAt: old } }, ['settled']],
    ['that nobody has long had it', { rule: { ...RULE, enabled: false, changedAt: old } }, ['settled']],
    ['nothing where everybody has had it for a day', { rule: { ...RULE, changedAt: now } }, []],
    ['nothing where one station has it', { rule: { ...RULE, stationIds: ['s'], changedAt: old } }, []],
    ['that nobody asks for it any more', { lastReadOn: '2027-05-01' }, ['unread']],
    ['that this version does not know it', { known: false }, ['unread']],
    [
      'nothing against a new one nobody has asked for yet',
      { flag: { expiresOn: '2028-01-01', createdAt: now }, lastReadOn: undefined },
      [],
    ],
  ])('says %s', (_what, over, reasons) => {
    expect(judgeStale({ ...standing, ...over })).toEqual(reasons);
  });

  it('knows when a flag was last asked for', async () => {
    await isOn(boss, KEY, { stationId: station });
    expect((await find(KEY))?.lastReadOn).toBe(t.clock.now().toString().slice(0, 10));
  });
});
