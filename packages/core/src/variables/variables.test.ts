import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { DEFINITIONS, changeVariable, getVariables, isVariableKey, type VariableChange } from './index.ts';

const REASON = 'A new season, a new figure.';
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
beforeEach(() => t.clock.advance({ minutes: 1 }));
afterAll(() => t.close());

function change(over: Partial<VariableChange>): Promise<void> {
  return changeVariable(t.staff('super_admin'), { key: 'hold.signHours', value: 3, reason: REASON, ...over });
}

describe('a variable', () => {
  it('has a default that its own rules allow, every one', () => {
    for (const { schema, value } of Object.values(DEFINITIONS)) {
      expect(schema.safeParse(value).success).toBe(true);
    }
    expect(isVariableKey('toString')).toBe(false);
  });

  it('takes effect at once, and what it was stays as history', async () => {
    await change({ value: 3 });
    expect((await getVariables(t.system()))['hold.signHours']).toBe(3);
    t.clock.advance({ minutes: 1 });
    await change({ value: 4 });
    expect((await getVariables(t.system()))['hold.signHours']).toBe(4);
    const history = await t.platform.db
      .selectFrom('variable_values')
      .select(['value', 'reason'])
      .where('key', '=', 'hold.signHours')
      .orderBy('effective_from')
      .execute();
    expect(history.map((row) => row.value)).toEqual([3, 4]);
  });

  it('set for a later moment waits for it, to the second', async () => {
    const noon = t.clock.now().add({ hours: 24 });
    await change({ key: 'hold.payHours', value: 6, effectiveFrom: noon });
    t.clock.set(noon.subtract({ seconds: 1 }));
    t.platform.figures.clear();
    expect((await getVariables(t.system()))['hold.payHours']).toBe(4);
    t.clock.set(noon);
    t.platform.figures.clear();
    expect((await getVariables(t.system()))['hold.payHours']).toBe(6);
  });

  it('that somebody removed from the code is ignored with a warning', async () => {
    await t.database.pool.query(
      `insert into variable_values (id, key, value, effective_from, set_by, reason)
       values (gen_random_uuid(), 'gone.figure', '1', '2020-01-01', 'test', 'long ago and far away')`,
    );
    t.platform.figures.clear();
    await getVariables(t.system());
    expect(t.logged.at(-1)).toMatchObject({ level: 'warn', details: { key: 'gone.figure' } });
  });

  it('is announced to every process when it changes', async () => {
    const listener = new pg.Client({ connectionString: t.database.url });
    await listener.connect();
    await listener.query('listen figures_changed');
    const heard = new Promise<string | undefined>((resolve) => {
      listener.once('notification', ({ payload }) => resolve(payload));
    });
    await change({ key: 'quote.validDays', value: 8 });
    expect(await heard).toBe('variable_values');
    await listener.end();
  });

  it.each([
    ['outside its range', { key: 'hold.signHours', value: 1_000 }, 'value'],
    ['of another type', { key: 'hold.signHours', value: 'soon' }, 'value'],
    ['with fractions of a cent', { key: 'price.adultCents', value: 10.5 }, 'value'],
    [
      'with overlapping slots',
      {
        key: 'scheduling.slots',
        value: DEFINITIONS['scheduling.slots'].value.map((slot) => ({ ...slot, from: '00:00' })),
      },
      'value',
    ],
    ['nobody has defined', { key: 'price.__proto__', value: 1 }, 'key'],
    ['without a reason', { reason: 'because' }, 'reason'],
    ['with a reason as long as a book', { reason: 'x'.repeat(501) }, 'reason'],
  ])('%s is refused, naming the field', async (_what, over, field) => {
    await expect(change(over)).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field }] });
  });

  it('is changed by a super admin or the operator, by nobody else', async () => {
    const others = [
      t.visitor(),
      t.staff('admin'),
      t.staff('support'),
      t.staff('finance'),
      t.staff('chef'),
      t.as({ kind: 'webhook', provider: 'stripe' }),
    ];
    for (const ctx of others) {
      const asked = changeVariable(ctx, { key: 'hold.signHours', value: 3, reason: REASON });
      await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(
      changeVariable(t.system(), { key: 'hold.signHours', value: 2, reason: REASON }),
    ).resolves.toBeUndefined();
  });

  it('leaves what it was and what it is in the audit log, and its rows can never be rewritten', async () => {
    await change({ key: 'party.upgradesPerGuest', value: 3 });
    const row = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.record)).toMatchObject({
      action: 'variable.change',
      entityId: 'party.upgradesPerGuest',
      role: 'super_admin',
      before: { value: 2 },
      after: { value: 3 },
      reason: REASON,
    });
    await expect(t.platform.db.deleteFrom('variable_values').execute()).rejects.toThrow('immutable');
  });
});
