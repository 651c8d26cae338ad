import { Config, Menu } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { withTransaction } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { changeVariable } from '../variables/index.ts';
import { changeMenuItem, ensurePriceVersion, getConfig, getMenu, priceSnapshot, readPriceVersion } from './index.ts';

const REASON = 'The price of salmon has gone up.';
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await saveStation(t.system(), {
    slug: 'fremont',
    name: 'Fremont',
    city: 'Fremont',
    state: 'CA',
    lat: 37.5485,
    lng: -121.9886,
    timeZone: 'America/Los_Angeles',
    alertEmail: 'fremont@myhibachi.example',
  });
});
afterAll(() => t.close());

describe('the menu and the figures', () => {
  it('are what the contract promises, in the order of the menu', async () => {
    const menu = Menu.parse(await getMenu(t.visitor()));
    expect(menu.proteins.map((item) => item.slug)).toEqual(['chicken', 'ny-strip-steak', 'shrimp', 'calamari', 'tofu']);
    expect(menu.upgrades.map((item) => item.priceCents)).toEqual([500, 500, 500, 1_500]);
    expect(menu.addOns).toHaveLength(6);
    const config = Config.parse(await getConfig(t.visitor()));
    expect(config).toMatchObject({
      price: { adultCents: 5_500, partyMinimumCents: 55_000 },
      priceVersion: menu.priceVersion,
    });
    expect(config.stations).toEqual([expect.objectContaining({ name: 'Fremont', timeZone: 'America/Los_Angeles' })]);
  });

  it('are refused to who has no business with them', async () => {
    await expect(getMenu(t.as({ kind: 'webhook', provider: 'stripe' }))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getConfig(t.as({ kind: 'webhook', provider: 'stripe' }))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a price version', () => {
  it('is named by its content: the same prices the same, other prices another, and back again the first', async () => {
    const first = await ensurePriceVersion(t.visitor());
    expect(first.id).toMatch(/^p_[0-9a-f]{10}$/);
    await changeMenuItem(t.staff('super_admin'), { slug: 'salmon', priceCents: 600, reason: REASON });
    const second = await ensurePriceVersion(t.visitor());
    expect(second.id).not.toBe(first.id);
    expect((await getMenu(t.visitor())).priceVersion).toBe(second.id);
    await changeMenuItem(t.staff('super_admin'), { slug: 'salmon', priceCents: 500, reason: REASON });
    expect((await ensurePriceVersion(t.visitor())).id).toBe(first.id);
    const kept = await readPriceVersion(t.visitor(), second.id);
    expect(kept.snapshot.items.find((item) => item.slug === 'salmon')?.priceCents).toBe(600);
  });

  it('follows a variable, and holds the figures, items and tax rates a price needs', async () => {
    const before = await priceSnapshot(t.visitor());
    await changeVariable(t.system(), { key: 'price.adultCents', value: 6_000, reason: 'A new season, a new price.' });
    const after = await priceSnapshot(t.visitor());
    expect(after.snapshot).toEqual({ ...before.snapshot, adultCents: 6_000 });
    expect(Object.values(after.snapshot.taxRates)).toEqual([8_250]);
    await changeVariable(t.system(), { key: 'price.adultCents', value: 5_500, reason: 'The old price after all.' });
  });

  it('is kept once however many ask at the same time, and cannot be edited', async () => {
    t.platform.figures.clear();
    const versions = await Promise.all(Array.from({ length: 10 }, () => ensurePriceVersion(t.visitor())));
    expect(new Set(versions.map((version) => version.id)).size).toBe(1);
    const edit = t.platform.db.updateTable('price_versions').set({ snapshot: '{}' }).execute();
    await expect(edit).rejects.toThrow('immutable');
  });

  it('that is unknown is not found', async () => {
    await expect(readPriceVersion(t.visitor(), 'p_0000000000')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('made inside a transaction that fails is not remembered as kept', async () => {
    await changeMenuItem(t.staff('super_admin'), { slug: 'gyoza', priceCents: 1_100, reason: REASON });
    const failing = withTransaction(t.visitor(), async (tx) => {
      await ensurePriceVersion(tx);
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    const { id } = await ensurePriceVersion(t.visitor());
    expect((await readPriceVersion(t.visitor(), id)).id).toBe(id);
  });
});

describe('changing an item', () => {
  it('refuses the wrong actor', async () => {
    for (const ctx of [t.visitor(), t.staff('admin'), t.staff('chef')]) {
      await expect(changeMenuItem(ctx, { slug: 'salmon', priceCents: 1, reason: REASON })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
  });

  it('leaves an audit row with what was before, after, and why', async () => {
    await changeMenuItem(t.staff('super_admin'), {
      slug: 'edamame',
      name: 'Edamame beans',
      reason: 'Guests ask what it is.',
    });
    const row = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('entity_id', '=', 'edamame')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.record)).toMatchObject({
      action: 'menu_item.change',
      before: { name: 'Edamame' },
      after: { name: 'Edamame beans' },
      reason: 'Guests ask what it is.',
    });
  });

  it.each([
    [{ slug: 'salmon', priceCents: -1 }, 'priceCents'],
    [{ slug: 'salmon', priceCents: 0.5 }, 'priceCents'],
    [{ slug: 'chicken', priceCents: 100 }, 'priceCents'],
    [{ slug: 'salmon', name: '\u0000' }, 'name'],
    [{ slug: 'salmon', reason: 'short' }, 'reason'],
  ])('refuses %j and names %s', async (over, field) => {
    await expect(changeMenuItem(t.system(), { reason: REASON, ...over })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field, message: expect.any(String) }],
    });
  });

  it('takes an item off the menu, and says when there is none', async () => {
    await changeMenuItem(t.system(), { slug: 'yakisoba', active: false, reason: 'The noodles have run out.' });
    expect((await getMenu(t.visitor())).addOns.map((item) => item.slug)).not.toContain('yakisoba');
    const missing = changeMenuItem(t.system(), {
      slug: "x'; drop table menu_items; --",
      active: false,
      reason: REASON,
    });
    await expect(missing).rejects.toMatchObject({ code: 'not_found' });
  });
});
