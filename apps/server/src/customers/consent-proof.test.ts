/** The whole consent ledger of a person as proof: every row in full, a digest over them, and a row that says who looked. */
import { applySmsKeyword, recordConsent } from '@myhibachi/core/customers';
import { encodeId, withTransaction, type Role } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addCustomerRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let customer: string;
const PHONE = '+15105550177';
const HOSTILE = 'Text me <script>alert(1)</script> & more.';

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  const booked = await bookParty(t, { name: 'Ada Proof', date: '2027-06-12', phone: '(510) 555-0177' });
  const row = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', booked.id)
    .executeTakeFirstOrThrow();
  customer = row.customer_id;
  const words = { wording: HOSTILE, wordingVersion: '2026.9', source: 'booking_form', granted: true } as const;
  const from = { ...t.visitor(), origin: { ip: '203.0.113.9', userAgent: 'vitest' } };
  await withTransaction(from, (tx) =>
    recordConsent(tx, { channel: 'sms', purpose: 'marketing', address: PHONE, ...words }),
  );
  t.clock.advance({ minutes: 5 });
  await withTransaction(t.visitor(), (tx) => applySmsKeyword(tx, { from: PHONE, body: 'STOP', messageId: 'SM77' }));
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addCustomerRoutes], { identify });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

async function ask(role: Role, form: 'html' | 'pdf', stations: readonly string[] = []) {
  const { cookie } = await createStaff(t, role, [...stations]);
  const url = `/api/v1/admin/customers/${encodeId('cus', customer)}/consents.${form}`;
  return app.inject({ method: 'GET', url, headers: staffHeaders(t, cookie) });
}

it('shows every row in full, escaped, with a digest that changes when a row does', async () => {
  const answer = await ask('support', 'html');
  expect(answer.statusCode).toBe(200);
  const { body } = answer;
  for (const part of [
    'Ada Proof',
    PHONE,
    'sms, marketing',
    'Text me &lt;script&gt;alert(1)&lt;/script&gt; &amp; more.',
    '2026.9',
    'booking_form',
    '203.0.113.9',
    'sms_keyword',
    'SM77',
    '[America/Los_Angeles]',
  ])
    expect(body).toContain(part);
  expect(body).not.toContain('<script');
  const digest = /[0-9a-f]{64}/.exec(body)?.[0];
  await withTransaction(t.visitor(), (tx) => applySmsKeyword(tx, { from: PHONE, body: 'START', messageId: 'SM78' }));
  const later = /[0-9a-f]{64}/.exec((await ask('support', 'html')).body)?.[0];
  expect([digest === undefined, later === digest]).toEqual([false, false]);
});

it('is a PDF to hand on, too', async () => {
  const answer = await ask('super_admin', 'pdf');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

it('is for those who look after customers there, and keeps who looked', async () => {
  for (const role of ['station_manager', 'chef', 'finance'] as const)
    expect((await ask(role, 'html')).statusCode).toBeGreaterThanOrEqual(403);
  expect((await ask('admin', 'html')).statusCode).toBe(404);
  const { rows } = await t.database.pool.query(
    `select 1 from audit_log where action = 'consent.export' and record::jsonb->>'entityId' = $1`,
    [customer],
  );
  expect(rows).toHaveLength(3);
});
