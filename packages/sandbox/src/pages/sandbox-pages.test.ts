import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../start-sandbox.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-pages-'));
let sandbox: Sandbox;
let app: FastifyInstance;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startSandbox({
    appEnv: 'test',
    dataDir,
    publicUrl: 'http://localhost:3000',
    webhooks: { stripeUrl: () => null },
  });
  app = fastify();
  await app.register(sandbox.pages, { prefix: '/sandbox' });
  const { secretKey, host, port, protocol } = sandbox.stripe;
  stripe = new Stripe(secretKey, { host, port, protocol, telemetry: false });
});

afterAll(async () => {
  await app.close();
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

async function open(name = 'Deposit'): Promise<Stripe.Checkout.Session> {
  return await stripe.checkout.sessions.create({
    mode: 'payment',
    customer_email: 'host@example.com',
    success_url: 'http://localhost:3000/booked?s={CHECKOUT_SESSION_ID}&x=1',
    cancel_url: 'http://localhost:3000/back',
    line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 123_456, product_data: { name } } }],
  });
}

async function post(path: string, fields: Record<string, string>) {
  return await app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}

function typesSince(before: number): string[] {
  return sandbox.webhooks
    .events()
    .slice(before)
    .map(({ type }) => type);
}

test('the checkout page names the sum and the purpose, needs no script and allows none', async () => {
  const session = await open('Deposit <img src=x onerror=alert(1)>');
  const page = await app.inject(new URL(session.url ?? '').pathname);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('$1,234.56');
  expect(page.body).toContain('no real money');
  expect(page.body).toContain('Deposit &lt;img src=x');
  expect(page.body).not.toMatch(/<script|<img|onerror=[^&]*>|style="/);
  expect(page.headers['content-security-policy']).toMatch(
    /default-src 'none'.*form-action 'self' http:\/\/localhost:3000;/,
  );
  expect(page.headers['cache-control']).toBe('no-store');
  const stylesheet = await app.inject('/sandbox/sandbox.css');
  expect(stylesheet.headers['content-type']).toContain('text/css');
});

test('the good card pays once; a second try charges nothing', async () => {
  const { id } = await open();
  const before = sandbox.webhooks.events().length;
  const paid = await post(`/sandbox/checkout/${id}`, { card: '4242 4242-4242 4242' });
  expect(paid.statusCode).toBe(303);
  expect(paid.headers.location).toBe(`http://localhost:3000/booked?s=${id}&x=1`);
  expect(typesSince(before)).toEqual(['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.completed']);
  const session = await stripe.checkout.sessions.retrieve(id);
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
  await expect(stripe.paymentIntents.retrieve(session.payment_intent as string)).resolves.toMatchObject({
    status: 'succeeded',
    amount_received: 123_456,
  });

  const again = await post(`/sandbox/checkout/${id}`, { card: '4242424242424242' });
  expect(again.statusCode).toBe(409);
  expect(again.body).toContain('Already paid');
  expect(typesSince(before)).toHaveLength(3);
  expect((await app.inject(`/sandbox/checkout/${id}`)).statusCode).toBe(200);
});

test('many payments of one session at the same moment charge once', async () => {
  const { id } = await open();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => post(`/sandbox/checkout/${id}`, { card: '4242424242424242' })),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  expect(answers.filter(({ statusCode }) => statusCode === 409)).toHaveLength(19);
});

test('a declined card says so on the form, and another card still pays with the same intent', async () => {
  const { id } = await open();
  const before = sandbox.webhooks.events().length;
  const declined = await post(`/sandbox/checkout/${id}`, { card: '4000000000000002' });
  expect(declined.statusCode).toBe(402);
  expect(declined.body).toMatch(/role="alert">Your card was declined. Nothing was charged/);
  expect(typesSince(before)).toEqual(['charge.failed', 'payment_intent.payment_failed']);
  const first = await stripe.checkout.sessions.retrieve(id);
  expect((await post(`/sandbox/checkout/${id}`, { card: '4242424242424242' })).statusCode).toBe(303);
  const second = await stripe.checkout.sessions.retrieve(id);
  expect(second.payment_intent).toBe(first.payment_intent);
});

test('3-D Secure asks first: nothing is charged before the answer, a no declines, a yes pays', async () => {
  const { id } = await open();
  const before = sandbox.webhooks.events().length;
  const card = '4000002500003155';
  const asked = await post(`/sandbox/checkout/${id}`, { card });
  expect(asked.statusCode).toBe(200);
  expect(asked.body).toContain(`action="/sandbox/checkout/${id}/authenticate"`);
  expect(typesSince(before)).toEqual([]);

  const denied = await post(`/sandbox/checkout/${id}/authenticate`, { card, decision: 'deny' });
  expect(denied.statusCode).toBe(402);
  expect(typesSince(before)).toEqual(['charge.failed', 'payment_intent.payment_failed']);
  const unanswered = await post(`/sandbox/checkout/${id}/authenticate`, { card });
  expect(unanswered.statusCode).toBe(402);

  const approved = await post(`/sandbox/checkout/${id}/authenticate`, { card, decision: 'approve' });
  expect(approved.statusCode).toBe(303);
});

test('an unknown card, no card and hostile cards are told apart from a decline and never echoed', async () => {
  const { id } = await open();
  for (const card of ['4111111111111111', '', '"><script>alert(1)</script>', '٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢', '4242'.repeat(5000)]) {
    const answer = await post(`/sandbox/checkout/${id}`, { card });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('none of the sandbox');
    expect(answer.body).not.toContain('<script>');
  }
  expect((await post(`/sandbox/checkout/${id}`, {})).statusCode).toBe(400);
});

test('unknown and expired sessions take no money', async () => {
  expect((await post('/sandbox/checkout/cs_test_none', { card: '4242424242424242' })).statusCode).toBe(404);
  expect((await app.inject('/sandbox/checkout/%3Cscript%3E')).body).not.toContain('<script>');
  const { id } = await open();
  await stripe.checkout.sessions.expire(id);
  const late = await post(`/sandbox/checkout/${id}`, { card: '4242424242424242' });
  expect(late.statusCode).toBe(410);
  expect(late.body).toContain('http://localhost:3000/back');
});

test('the outbox shows every message newest first and escapes what is in it', async () => {
  const hostile = '<script>alert(1)</script> 🍤';
  await post('/sandbox/reply', { from: '+14155550111', body: hostile });
  await post('/sandbox/reply', { from: '+14155550112', body: 'second' });
  const json = (await app.inject('/sandbox/outbox.json')).json<{ messages: { text: string }[] }>();
  expect(json.messages.map(({ text }) => text)).toEqual(['second', hostile]);
  for (const to of ['%2B14155550111', '+14155550111', '14155550111']) {
    const one = (await app.inject(`/sandbox/outbox.json?to=${to}`)).json<{ messages: object[] }>();
    expect(one.messages).toMatchObject([{ text: hostile, channel: 'sms', direction: 'inbound', status: 'received' }]);
  }
  const page = await app.inject('/sandbox?to=%2B14155550111');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; 🍤');
  expect(page.body).not.toMatch(/<script/);
  expect((await app.inject('/sandbox?to="><b>')).body).not.toContain('"><b>');
  expect((await app.inject('/sandbox/outbox.json?to=nobody')).json()).toEqual({ messages: [] });
  expect((await app.inject('/sandbox/outbox.json?limit=1')).json<{ messages: object[] }>().messages).toHaveLength(1);
});

test('a reply without a number or words is refused', async () => {
  for (const fields of [{}, { from: '4155550111', body: 'x' }, { from: '+14155550111', body: '  ' }]) {
    expect((await post('/sandbox/reply', fields)).statusCode).toBe(400);
  }
});

test('parts of messages that are not there are 404', async () => {
  for (const path of [
    '/sandbox/messages/none/body',
    '/sandbox/messages/none/attachments/0',
    '/sandbox/messages/none/attachments/x',
  ]) {
    expect((await app.inject(path)).statusCode).toBe(404);
  }
});
