import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineJob, enqueue, withTransaction } from '@myhibachi/core/kernel';
import { z } from 'zod';
import { createTestPlatform, type TestPlatform } from './platform.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const greet = defineJob({ name: 'test.greet', schema: z.strictObject({ name: z.string() }) });

it('a job sent in a transaction that fails was never sent', async () => {
  const failing = withTransaction(t.system(), async (tx) => {
    await enqueue(tx, greet, { name: 'nobody' });
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  await withTransaction(t.system(), (tx) => enqueue(tx, greet, { name: 'somebody' }));
  expect(await t.takeJobs('test.greet')).toEqual([{ name: 'somebody' }]);
  expect(await t.takeJobs('test.greet')).toEqual([]);
});
