import { withTransaction } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, it, expect } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, signIn } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

it('smoke', async () => {
  await withTransaction(t.system(), (tx) =>
    createStaff(tx, {
      name: 'A B',
      email: 'ab@staff.example',
      role: 'admin',
      stationIds: [],
      status: 'active',
      chefId: null,
      password: 'a good long passphrase',
    }),
  );
  const s = await signIn(t.visitor(), {
    email: 'AB@staff.example',
    password: 'a good long passphrase',
    deviceToken: null,
  });
  expect(s.step).toBe('device');
});
