import Stripe from 'stripe';
import { expect, test } from 'vitest';
import { readCardEvent } from './read-card-event.ts';

const SECRET = 'whsec_test_secret';
const stripe = new Stripe('sk_test_unused');

function body(type: string, object: object, created = 1_790_000_000): string {
  return JSON.stringify(
    { id: 'evt_1', object: 'event', api_version: '2026-10-28.endive', created, type, data: { object } },
    null,
    2,
  );
}

function sign(payload: string, secret = SECRET, ageSeconds = 0): string {
  const timestamp = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) - ageSeconds;
  return stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
}

function read(rawBody: string, signature: string) {
  return readCardEvent(stripe, { rawBody, signature, secret: SECRET, toleranceSeconds: 300 });
}

const SESSION = {
  id: 'cs_1',
  object: 'checkout.session',
  client_reference_id: 'pay_1',
  metadata: { paymentReference: 'pay_1' },
  payment_intent: 'pi_1',
  payment_status: 'paid',
  amount_total: 12_345,
};

test('a signed event is read', () => {
  const raw = body('checkout.session.completed', SESSION);
  expect(read(raw, sign(raw))).toEqual({
    id: 'evt_1',
    createdAt: Temporal.Instant.fromEpochMilliseconds(1_790_000_000_000),
    rawType: 'checkout.session.completed',
    type: 'checkout_paid',
    sessionId: 'cs_1',
    paymentReference: 'pay_1',
    paymentIntentId: 'pi_1',
    amountCents: 12_345,
  });
});

test('a body changed by one byte, even by white space, is not theirs', () => {
  const raw = body('checkout.session.completed', SESSION);
  const signature = sign(raw);
  expect(read(raw.replace('12345', '12346'), signature)).toBeNull();
  expect(read(JSON.stringify(JSON.parse(raw)), signature)).toBeNull();
  expect(read(`${raw} `, signature)).toBeNull();
});

test('another secret, a stale time or no signature at all is refused', () => {
  const raw = body('checkout.session.completed', SESSION);
  expect(read(raw, sign(raw, 'whsec_other'))).toBeNull();
  expect(read(raw, sign(raw, SECRET, 301))).toBeNull();
  expect(read(raw, sign(raw, SECRET, 290))).not.toBeNull();
  for (const nonsense of [
    '',
    't=1',
    'v1=abc',
    't=x,v1=y',
    sign(raw).replace('v1=', 'v0='),
    '\u0000',
    '🍤'.repeat(1000),
  ]) {
    expect(read(raw, nonsense)).toBeNull();
  }
});

test('a signed body that is no JSON is no event', () => {
  expect(read('not json', sign('not json'))).toBeNull();
});

test('a session that is complete but not yet paid brings no money', () => {
  const raw = body('checkout.session.completed', { ...SESSION, payment_status: 'unpaid' });
  expect(read(raw, sign(raw))).toMatchObject({ type: 'ignored' });
  const later = body('checkout.session.async_payment_succeeded', SESSION);
  expect(read(later, sign(later))).toMatchObject({ type: 'checkout_paid' });
  const failed = body('checkout.session.async_payment_failed', { ...SESSION, payment_status: 'unpaid' });
  expect(read(failed, sign(failed))).toMatchObject({
    type: 'payment_failed',
    paymentIntentId: 'pi_1',
    paymentReference: 'pay_1',
  });
});

test('expanded objects are read by their id, and the metadata stands in for a missing reference', () => {
  const raw = body('checkout.session.completed', {
    ...SESSION,
    client_reference_id: null,
    payment_intent: { id: 'pi_9' },
  });
  expect(read(raw, sign(raw))).toMatchObject({ paymentIntentId: 'pi_9', paymentReference: 'pay_1' });
});

test('refund states that are not final read as pending', () => {
  for (const status of ['pending', 'requires_action', null]) {
    const raw = body('refund.updated', {
      id: 're_1',
      object: 'refund',
      amount: 5,
      metadata: null,
      payment_intent: null,
      status,
    });
    expect(read(raw, sign(raw))).toMatchObject({
      type: 'refund_changed',
      status: 'pending',
      refundReference: null,
      paymentIntentId: null,
    });
  }
});

test('events of no interest are ignored, not refused', () => {
  for (const type of ['payment_intent.succeeded', 'customer.created', 'something.new']) {
    const raw = body(type, { id: 'x_1', object: 'thing' });
    expect(read(raw, sign(raw))).toMatchObject({ type: 'ignored', rawType: type });
  }
});
