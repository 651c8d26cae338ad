/** Mails a mail service posts: believed with its signature alone, kept once, and refused by name when they are none. */
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { freePort } from '../start/free-port.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addMailRoutes } from './mail-routes.ts';

let t: TestPlatform;
let app: App;

beforeAll(async () => {
  const port = await freePort();
  t = await createTestPlatform({ publicUrl: `http://127.0.0.1:${port}` });
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addMailRoutes]);
  await app.listen({ port, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

async function received(): Promise<number> {
  const { rows } = await t.database.pool.query<{ n: number }>(
    `select count(*)::int as n from messages where direction = 'in' and channel = 'email'`,
  );
  return rows[0]?.n ?? 0;
}

const MAIL = 'From: jordan@host.example\r\nMessage-ID: <w1@host.example>\r\nSubject: Hi\r\n\r\nHello';
const bodyOf = (mail: string): string => JSON.stringify({ raw: Buffer.from(mail).toString('base64') });

function signed(body: string, at = new Date()): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(t.sandbox.mailbox.webhookSecret).sign('msg_1', at, body),
  };
}

async function post(payload: string, headers: Record<string, string>): Promise<number> {
  return (await app.inject({ method: 'POST', url: '/api/v1/webhooks/mail', payload, headers })).statusCode;
}

it('a mail the sandbox posts is kept, and once when it comes again', async () => {
  await t.sandbox.mailbox.receive({ from: 'first@host.example', text: 'Hello' });
  await t.sandbox.webhooks.settled();
  expect(await received()).toBe(1);
  const before = await received();
  const body = bodyOf(MAIL);
  expect([await post(body, signed(body)), await post(body, signed(body))]).toEqual([204, 204]);
  expect(await received()).toBe(before + 1);
});

it('nothing is believed without a good signature over these very bytes of these last minutes', async () => {
  const before = await received();
  const body = bodyOf(MAIL.replace('w1', 'w2'));
  const good = signed(body);
  const old = signed(body, new Date(Date.now() - 10 * 60_000));
  const { 'webhook-signature': _signature, ...unsigned } = good;
  for (const headers of [
    unsigned,
    { ...good, 'webhook-id': 'msg_2' },
    { ...good, 'webhook-signature': 'v1,AAAA' },
    old,
  ])
    expect(await post(body, headers)).toBe(403);
  expect(await post(bodyOf(MAIL.replace('w1', 'w3')), good)).toBe(403);
  expect(await received()).toBe(before);
});

it.each(['', 'no json', '[]', '{"raw":5}', '{"raw":"no base64!"}', '{}'])('%j is refused as no mail', async (body) => {
  expect(await post(body, signed(body))).toBe(400);
});

it('bytes that are no mail are left alone, and what is too big is not read', async () => {
  const before = await received();
  const strange = bodyOf('\u0000\u0001 no mail');
  expect(await post(strange, signed(strange))).toBe(204);
  const big = JSON.stringify({ raw: 'A'.repeat(15 * 1024 * 1024) });
  expect(await post(big, signed(big))).toBe(413);
  expect(await received()).toBe(before);
});
