import { mayContact } from '@myhibachi/core/customers';
import { newId, withTransaction } from '@myhibachi/core/kernel';
import { deliverMessage, queueMessage, recordDelivery, type DeliveryReport } from '@myhibachi/core/messaging';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { freePort } from '../start/free-port.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addMessagingRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
beforeAll(async () => {
  const port = await freePort();
  t = await createTestPlatform({ now: Temporal.Now.instant().toString(), publicUrl: `http://127.0.0.1:${port}` });
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addMessagingRoutes]);
  await app.listen({ port, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const WEBHOOK = '/api/v1/webhooks/sms';
const allowed = (address: string) => mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address });

it('obeys START and STOP as the SMS service sends them', async () => {
  await t.sandbox.receiveSms({ from: '+15105550401', body: 'START' });
  expect(await allowed('+15105550401')).toBe(true);
  await t.sandbox.receiveSms({ from: '+15105550401', body: 'stop.' });
  expect(await allowed('+15105550401')).toBe(false);
});

it('believes nothing without a valid signature, whatever it says', async () => {
  const payload = new URLSearchParams({ MessageSid: 'SM1', From: '+15105550402', Body: 'START' }).toString();
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const headers of [form, { ...form, 'x-twilio-signature': 'bm9uc2Vuc2U=' }]) {
    const answer = await app.inject({ method: 'POST', url: WEBHOOK, payload, headers });
    expect(answer.statusCode).toBe(403);
  }
  expect(await allowed('+15105550402')).toBe(false);
});

it('learns from the carrier that a text arrived, even when the report overtakes the sender', async () => {
  await t.takeJobs('message.deliver');
  const answer = {
    template: 'keyword_answer',
    channel: 'sms',
    address: '+15105550403',
    details: { keyword: 'help' },
  } as const;
  await withTransaction(t.system(), (tx) => queueMessage(tx, { ...answer, dedupeKey: newId() }));
  const [job] = await t.takeJobs<{ messageId: string }>('message.deliver');
  const messageId = job?.messageId ?? '';
  const skip = async () => ({ kind: 'skip', why: 'nobody asks for this' }) as const;
  expect(await deliverMessage(t.system(), { messageId }, skip)).toBe('sent');
  await vi.waitFor(() => expect(t.sandbox.outbox({ to: '+15105550403' })[0]?.status).toBe('delivered'), 10_000);
  await t.sandbox.webhooks.settled();
  t.clock.advance({ minutes: 1 });
  for (const report of await t.takeJobs<DeliveryReport>('message.delivery_reported'))
    await recordDelivery(t.system(), report);
  const row = await t.platform.db
    .selectFrom('messages')
    .select('status')
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow();
  expect(row.status).toBe('delivered');
});
