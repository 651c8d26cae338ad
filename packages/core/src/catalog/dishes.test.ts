import { NewDish } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { addDish, decideChange, editDish, getMenu, listDishes, orderDishes, requestMenuPrice } from './index.ts';

const REASON = 'Guests keep asking for it.';
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const dish = async (slug: string) =>
  (await listDishes(t.staff('admin'))).items.find((item) => item.slug === slug) ?? expect.unreachable(`no ${slug}`);
const SOUP = NewDish.parse({
  kind: 'add_on',
  name: 'Miso soup',
  description: 'With tofu, scallions and wakame.',
  priceCents: 400,
  allergens: ['soy'],
  vegetarian: true,
  reason: REASON,
});

proveVerb(() => t, 'editing a dish', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'menu_item.change',
  prepare: async () => {
    const { version } = await dish('tofu');
    return {
      by: t.staff('admin'),
      run: (ctx) => editDish(ctx, { slug: 'tofu', version, name: 'Silken tofu', reason: REASON }),
    };
  },
});

proveVerb(() => t, 'adding a dish', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'menu_item.add',
  prepare: async () => ({
    by: t.staff('admin'),
    run: (ctx) => addDish(ctx, { ...SOUP, kind: 'included', name: 'Green tea', priceCents: 0, allergens: [] }),
  }),
});

proveVerb(() => t, 'ordering the dishes', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'menu_item.order',
  prepare: async () => ({
    by: t.staff('admin'),
    run: (ctx) => orderDishes(ctx, { kind: 'upgrade', slugs: ['lobster-tail', 'salmon', 'scallops', 'filet-mignon'] }),
  }),
});

proveVerb(() => t, 'asking for a price', {
  allowed: ['super_admin', 'admin'],
  action: 'menu_item.request',
  prepare: async () => ({
    by: t.staff('admin'),
    run: (ctx) => requestMenuPrice(ctx, { slug: 'edamame', priceCents: 600, reason: REASON, alone: false }),
  }),
});

describe('a dish', () => {
  it('shows its new price on the menu when a second person agrees, and not before', async () => {
    const price = async () => (await getMenu(t.visitor())).addOns.find(({ slug }) => slug === 'gyoza')?.priceCents;
    const asked = { slug: 'gyoza', priceCents: 1_100, reason: REASON, alone: false };
    const { request } = await requestMenuPrice(t.staff('admin'), asked);
    expect([await price(), (await dish('gyoza')).openRequestId]).toEqual([1_000, request?.id]);
    const again = requestMenuPrice(t.staff('admin'), asked);
    await expect(again).rejects.toMatchObject({ code: 'already_exists' });
    await decideChange(t.staff('admin'), { id: request?.id ?? '', decision: 'approve', reason: REASON });
    expect(await price()).toBe(1_100);
  });

  it('that is new is offered once its price is approved', async () => {
    const added = await addDish(t.staff('admin'), SOUP);
    expect(added).toMatchObject({ slug: 'miso-soup', active: false, priced: false, priceCents: 0 });
    const offer = (version: number) =>
      editDish(t.staff('admin'), { slug: 'miso-soup', version, active: true, reason: REASON });
    await expect(offer(1)).rejects.toMatchObject({ code: 'invalid_transition' });
    await decideChange(t.staff('admin'), { id: added.openRequestId ?? '', decision: 'approve', reason: REASON });
    await expect(offer(1)).rejects.toMatchObject({ code: 'version_conflict', details: { version: 2 } });
    await offer(2);
    expect((await getMenu(t.visitor())).addOns.at(-1)).toMatchObject({ slug: 'miso-soup', priceCents: 400 });
    await expect(addDish(t.staff('admin'), SOUP)).rejects.toMatchObject({ code: 'already_exists' });
  });

  it('edited by two people at once keeps the first edit and tells the second', async () => {
    const { version } = await dish('shrimp');
    const edits = ['Jumbo shrimp', 'Gulf shrimp'].map((name) =>
      editDish(t.staff('admin'), { slug: 'shrimp', version, name, reason: REASON }),
    );
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await dish('shrimp')).version).toBe(version + 1);
  });

  it('is named exactly once in an order', async () => {
    for (const slugs of [['salmon'], ['salmon', 'salmon', 'scallops', 'filet-mignon']]) {
      const order = orderDishes(t.staff('admin'), { kind: 'upgrade', slugs });
      await expect(order).rejects.toMatchObject({ code: 'version_conflict' });
    }
    const { items } = await orderDishes(t.staff('admin'), {
      kind: 'upgrade',
      slugs: ['filet-mignon', 'salmon', 'lobster-tail', 'scallops'],
    });
    expect(items.filter(({ kind }) => kind === 'upgrade').map(({ slug }) => slug)).toEqual([
      'filet-mignon',
      'salmon',
      'lobster-tail',
      'scallops',
    ]);
  });

  it('that is part of every party has no price', async () => {
    const asked = requestMenuPrice(t.staff('admin'), {
      slug: 'chicken',
      priceCents: 100,
      reason: REASON,
      alone: false,
    });
    await expect(asked).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'priceCents' }] });
    const added = addDish(t.staff('admin'), { ...SOUP, kind: 'protein', name: 'Duck' });
    await expect(added).rejects.toMatchObject({ fields: [{ field: 'priceCents' }] });
  });
});
