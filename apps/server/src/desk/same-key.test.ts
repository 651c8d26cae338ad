/** An Idempotency-Key belongs to whoever sent it: what one person made is never another's answer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskRequest } from '../../../../tests/support/desk.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import { identify } from '../identity/identify.ts';
import { ROUTES } from '../routes.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from '../http/app.ts';

let t: TestPlatform;
let app: App;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), ...t.platform };
  app = await testApp(platform as never, ROUTES, { identify });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

it('answers the same key of the same person with the first booking, and of another person as a fresh request', async () => {
  const [one, other] = [await createStaff(t, 'support', []), await createStaff(t, 'support', [])];
  const payload = deskRequest({ date: '2027-08-01' });
  const book = (cookie: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/admin/bookings',
      headers: { ...staffHeaders(t, cookie), 'idempotency-key': 'the-same' },
      payload,
    });
  const first = await book(one.cookie);
  expect(first.statusCode).toBe(201);
  const again = await book(one.cookie);
  expect([again.body, again.headers['idempotent-replayed']]).toEqual([first.body, 'true']);
  // The seat is gone by now: had the key been shared, the answer would have been the first person's booking.
  const fresh = await book(other.cookie);
  expect([fresh.statusCode, fresh.json().code, fresh.headers['idempotent-replayed']]).toEqual([
    409,
    'slot_taken',
    undefined,
  ]);
  // Also where the kept answer is gone, as after a crash: each finds their own.
  await t.database.pool.query('delete from idempotency_keys');
  expect((await book(one.cookie)).json().id).toBe(first.json().id);
  expect((await book(other.cookie)).statusCode).toBe(409);
});
