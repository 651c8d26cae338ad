/** What a start does for its first hosts leaves nothing behind. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { warmUp } from './warm-up.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

it('reads its messages and keeps none of them', async () => {
  await warmUp(t.system());
  const kept = await t.platform.db.selectFrom('conversations').select('id').execute();
  expect(kept).toEqual([]);
});
