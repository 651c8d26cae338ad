/** What a start does for its first hosts: every reader has read something, and nothing of it is left behind. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { understand } from '../understanding/index.ts';
import { circumstancesOf } from './how-heard.ts';
import { WARMING, warmUp } from './warm-up.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

it('reads party, day, hour, place, dishes, allergens, a code, a price and a yes, in both languages', async () => {
  const circumstances = await circumstancesOf(t.system(), { now: t.clock.now(), zone: 'UTC' });
  const heard = WARMING.map((text) => understand(text, circumstances));
  const slots = new Set(
    heard.flatMap(({ slots: found }) =>
      Object.entries(found).flatMap(([name, value]) => (Array.isArray(value) && value.length === 0 ? [] : [name])),
    ),
  );
  expect([...slots]).toEqual(
    expect.arrayContaining(['party', 'date', 'time', 'place', 'upgrades', 'allergens', 'bookingCode']),
  );
  expect(heard.some(({ yesNo }) => yesNo === 'yes')).toBe(true);
  expect(heard.flatMap(({ intents }) => intents.map(({ name }) => name))).toContain('quote');
  expect(new Set(heard.map(({ language }) => language))).toEqual(new Set(['en', 'es']));
});

it('keeps nothing', async () => {
  await warmUp(t.system());
  const kept = await t.platform.db.selectFrom('conversations').select('id').execute();
  expect(kept).toEqual([]);
});
