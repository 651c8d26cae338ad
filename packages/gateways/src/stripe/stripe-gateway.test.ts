import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cents, type CardCheckoutRequest, type CardGateway } from '@myhibachi/core/kernel';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { resilienceConfig } from '../resilience.ts';
import { createStripeGateway } from './stripe-gateway.ts';

const QUICK = resilienceConfig({ attemptTimeoutMs: 1_500, initialBackoffMs: 1, maxBackoffMs: 2, breakerThreshold: 50 });

const dataDir = mkdtempSync(join(tmpdir(), 'stripe-gateway-'));
let sandbox: Sandbox;
let pages: FastifyInstance;
let cards: CardGateway;
let count = 0;

beforeAll(async () => {
  sandbox = await startSandbox({
    appEnv: 'test',
    dataDir,
    publicUrl: 'http://localhost:3000',
    webhooks: { stripeUrl: () => null },
  });
  pages = fastify();
  await pages.register(sandbox.pages, { prefix: '/sandbox' });
  cards = createStripeGateway({ ...sandbox.stripe, sandbox: true }, QUICK).gateway;
});

afterEach(() => sandbox.faults.clear());

afterAll(async () => {
  await pages.close();
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

function request(overrides: Partial<CardCheckoutRequest> = {}): CardCheckoutRequest {
  count += 1;
  return {
    idempotencyKey: `key-${count}`,
    amountCents: cents(10_000),
    description: 'Deposit for MH-ABC234',
    paymentReference: `pay_${count}`,
    customerEmail: 'host@example.com',
    successUrl: 'http://localhost:3000/done?session={CHECKOUT_SESSION_ID}',
    cancelUrl: 'http://localhost:3000/back',
    expiresAt: Temporal.Now.instant().add({ hours: 4 }),
    ...overrides,
  };
}

async function pay(sessionId: string, card = '4242424242424242') {
  return await pages.inject({ method: 'POST', url: `/sandbox/checkout/${sessionId}`, payload: { card } });
}

/** The newest event of this type, read through the gateway as the server does. */
function lastEvent(type: string) {
  const event = sandbox.webhooks.events().findLast((candidate) => candidate.type === type);
  if (event === undefined) throw new Error(`no ${type} was sent`);
  return cards.readEvent(event.rawBody, sandbox.webhooks.sign(event.rawBody));
}

async function paidIntent(): Promise<{ intentId: string; sessionId: string }> {
  const { sessionId } = await cards.createCheckout(request());
  await pay(sessionId);
  const event = lastEvent('checkout.session.completed');
  if (event?.type !== 'checkout_paid') throw new Error('not paid');
  return { intentId: event.paymentIntentId, sessionId };
}

test('checks the key by asking for the balance', async () => {
  await expect(cards.check()).resolves.toBeUndefined();
  const wrong = createStripeGateway({ ...sandbox.stripe, secretKey: 'sk_test_wrong' }, QUICK).gateway;
  await expect(wrong.check()).rejects.toMatchObject({ gateway: 'cards', kind: 'refused' });
  await expect(wrong.check()).rejects.not.toThrow(/sk_test/);
});

test('a checkout that is paid comes back as an event with our reference and the amount', async () => {
  const asked = request();
  const { sessionId, url } = await cards.createCheckout(asked);
  expect(url).toBe(`http://localhost:3000/sandbox/checkout/${sessionId}`);
  const answer = await pay(sessionId);
  expect(answer.statusCode).toBe(303);
  expect(answer.headers['location']).toBe(`http://localhost:3000/done?session=${sessionId}`);
  expect(lastEvent('checkout.session.completed')).toMatchObject({
    type: 'checkout_paid',
    rawType: 'checkout.session.completed',
    sessionId,
    paymentReference: asked.paymentReference,
    amountCents: 10_000,
    paymentIntentId: expect.stringMatching(/^pi_/),
    id: expect.stringMatching(/^evt_/),
  });
});

test('a decline comes back with our reference and the bank’s code', async () => {
  const asked = request();
  const { sessionId } = await cards.createCheckout(asked);
  expect((await pay(sessionId, '4000000000009995')).statusCode).toBe(402);
  expect(lastEvent('payment_intent.payment_failed')).toMatchObject({
    type: 'payment_failed',
    paymentReference: asked.paymentReference,
    declineCode: 'insufficient_funds',
  });
});

test('the same key yields the same session; the same key for another amount is refused', async () => {
  const asked = request();
  const first = await cards.createCheckout(asked);
  await expect(cards.createCheckout(asked)).resolves.toEqual(first);
  await expect(cards.createCheckout({ ...asked, amountCents: cents(99_900) })).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('400'),
  });
});

test('an answer lost on the way is asked for again and makes no second session', async () => {
  const asked = request();
  sandbox.faults.inject('stripe', 'drop_after_accepting', 2);
  const first = await cards.createCheckout(asked);
  await expect(cards.createCheckout(asked)).resolves.toEqual(first);
});

test('an overloaded or silent service is tried again, a refusal is not', async () => {
  sandbox.faults.inject('stripe', 'unavailable');
  sandbox.faults.inject('stripe', 'hang');
  await expect(cards.createCheckout(request())).resolves.toMatchObject({
    sessionId: expect.stringMatching(/^cs_test_/),
  });

  const before = sandbox.faults.calls('stripe');
  await expect(cards.createCheckout(request({ amountCents: cents(20) }))).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('amount_too_small'),
  });
  expect(sandbox.faults.calls('stripe')).toBe(before + 1);
});

test('nobody listening reads as unavailable', async () => {
  const nobody = createStripeGateway({ ...sandbox.stripe, port: 1 }, QUICK).gateway;
  await expect(nobody.check()).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

test('an open checkout is closed for good, a paid one is reported as paid', async () => {
  const { sessionId } = await cards.createCheckout(request());
  await expect(cards.expireCheckout(sessionId)).resolves.toBe('expired');
  await expect(cards.expireCheckout(sessionId)).resolves.toBe('expired');
  expect((await pay(sessionId)).statusCode).toBe(410);
  expect(lastEvent('checkout.session.expired')).toMatchObject({ type: 'checkout_expired', sessionId });

  const paid = await paidIntent();
  await expect(cards.expireCheckout(paid.sessionId)).resolves.toBe('already_paid');
  await expect(cards.expireCheckout('cs_test_unknown')).rejects.toMatchObject({ kind: 'refused' });
});

test('refunds in parts up to what was captured, never beyond, and once per key', async () => {
  const { intentId } = await paidIntent();
  const part = {
    idempotencyKey: `r-${intentId}`,
    paymentIntentId: intentId,
    amountCents: cents(6_000),
    refundReference: 'rf_1',
  };
  const first = await cards.refund(part);
  expect(first).toMatchObject({ status: 'succeeded' });
  await expect(cards.refund(part)).resolves.toEqual(first);
  expect(lastEvent('refund.created')).toMatchObject({
    type: 'refund_changed',
    refundId: first.refundId,
    refundReference: 'rf_1',
    paymentIntentId: intentId,
    amountCents: 6_000,
    status: 'succeeded',
  });
  await expect(
    cards.refund({ ...part, idempotencyKey: `s-${intentId}`, amountCents: cents(4_001) }),
  ).rejects.toMatchObject({ kind: 'refused' });
  await cards.refund({ ...part, idempotencyKey: `t-${intentId}`, amountCents: cents(4_000) });
  await expect(cards.refund({ ...part, idempotencyKey: `u-${intentId}`, amountCents: cents(1) })).rejects.toMatchObject(
    {
      message: expect.stringContaining('charge_already_refunded'),
    },
  );
});

test('a refund the bank sends back and a dispute are reported', async () => {
  const { intentId } = await paidIntent();
  const { refundId } = await cards.refund({
    idempotencyKey: `b-${intentId}`,
    paymentIntentId: intentId,
    amountCents: cents(500),
    refundReference: 'rf_2',
  });
  await sandbox.failRefund(refundId);
  expect(lastEvent('refund.failed')).toMatchObject({ type: 'refund_changed', refundId, status: 'failed' });
  expect(lastEvent('charge.refund.updated')).toMatchObject({ type: 'refund_changed', status: 'failed' });

  const dispute = await sandbox.openDispute(intentId);
  expect(lastEvent('charge.dispute.created')).toMatchObject({
    type: 'dispute_changed',
    disputeId: dispute.id,
    paymentIntentId: intentId,
    amountCents: 10_000,
    status: 'needs_response',
  });
  await sandbox.closeDispute(dispute.id, 'won');
  expect(lastEvent('charge.dispute.closed')).toMatchObject({ type: 'dispute_changed', status: 'won' });
});

test('hostile text travels unharmed', async () => {
  const hostile = `Ω "><script>alert(1)</script> & %00 ' OR 1=1 -- [](){}\u202E 🍤 line\nbreak`;
  const { sessionId } = await cards.createCheckout(
    request({ description: hostile, paymentReference: `pay&[x]=${hostile}` }),
  );
  const shown = await pages.inject(`/sandbox/checkout/${sessionId}`);
  expect(shown.body).not.toContain('<script>');
  expect(shown.body).toContain('&lt;script&gt;');
  await pay(sessionId);
  expect(lastEvent('checkout.session.completed')).toMatchObject({ paymentReference: `pay&[x]=${hostile}` });
});
