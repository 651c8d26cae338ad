import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { afterAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox, type SandboxConfig } from './start-sandbox.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'));

afterAll(() => rmSync(dataDir, { recursive: true }));

function config(overrides: Partial<SandboxConfig> = {}): SandboxConfig {
  return {
    appEnv: 'test',
    dataDir,
    publicUrl: 'http://localhost:3000',
    webhooks: { stripeUrl: () => null },
    ...overrides,
  };
}

function stripeOf({ stripe: { secretKey, host, port, protocol } }: Sandbox): Stripe {
  return new Stripe(secretKey, { host, port, protocol, maxNetworkRetries: 0, telemetry: false });
}

function checkoutOf(reference: string): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    client_reference_id: reference,
    success_url: 'http://localhost:3000/done',
    line_items: [
      { quantity: 2, price_data: { currency: 'usd', unit_amount: 2_500, product_data: { name: 'Deposit' } } },
    ],
  };
}

test('refuses to start in production, and says what to do instead', async () => {
  await expect(startSandbox(config({ appEnv: 'production' }))).rejects.toThrow(/APP_ENV=production.*real keys/);
});

test('everything survives a restart: keys, sessions, idempotency, messages', async () => {
  const first = await startSandbox(config());
  const session = await stripeOf(first).checkout.sessions.create(checkoutOf('pay_1'), { idempotencyKey: 'once' });
  await first.receiveSms({ from: '+14155550123', body: 'hello' });
  await first.close();

  const second = await startSandbox(config());
  expect(second.stripe.secretKey).toBe(first.stripe.secretKey);
  expect(second.stripe.webhookSecret).toBe(first.stripe.webhookSecret);
  expect(second.sms.authToken).toBe(first.sms.authToken);
  const stripe = stripeOf(second);
  await expect(stripe.checkout.sessions.retrieve(session.id)).resolves.toMatchObject({
    amount_total: 5_000,
    status: 'open',
  });
  await expect(stripe.checkout.sessions.create(checkoutOf('pay_1'), { idempotencyKey: 'once' })).resolves.toMatchObject(
    { id: session.id },
  );
  expect(second.outbox({ to: '+14155550123' })).toMatchObject([{ text: 'hello', direction: 'inbound' }]);
  await second.close();
});

test('given secrets are used, and listens on the loopback interface only', async () => {
  const secrets = { stripeSecretKey: 'sk_test_given', smsFrom: '+15550001111' };
  const sandbox = await startSandbox(config({ secrets }));
  expect(sandbox.stripe).toMatchObject({ secretKey: 'sk_test_given', host: '127.0.0.1' });
  expect(sandbox.sms.from).toBe('+15550001111');
  await expect(stripeOf(sandbox).balance.retrieve()).resolves.toMatchObject({ object: 'balance' });
  await sandbox.close();
});

test('answers a wrong or missing key as Stripe does', async () => {
  const sandbox = await startSandbox(config());
  const wrong = stripeOf({ ...sandbox, stripe: { ...sandbox.stripe, secretKey: 'sk_test_somebody_else' } });
  await expect(wrong.balance.retrieve()).rejects.toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
  const bare = await fetch(`http://127.0.0.1:${sandbox.stripe.port}/v1/balance`);
  expect(bare.status).toBe(401);
  await expect(bare.json()).resolves.toMatchObject({ error: { type: 'invalid_request_error' } });
  await sandbox.close();
});

test('refuses what Stripe refuses, with its codes', async () => {
  const sandbox = await startSandbox(config());
  const stripe = stripeOf(sandbox);
  const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  const good = checkoutOf('pay_2');
  const cases: [Stripe.Checkout.SessionCreateParams, object][] = [
    [
      { ...good, line_items: [] },
      { code: 'parameter_missing', param: 'line_items' },
    ],
    [
      { ...good, success_url: 'javascript:alert(1)' },
      { code: 'url_invalid', param: 'success_url' },
    ],
    [
      { ...good, customer_email: 'not an address' },
      { code: 'email_invalid', param: 'customer_email' },
    ],
    [{ ...good, expires_at: now + 60 }, { param: 'expires_at' }],
    [{ ...good, expires_at: now + 100_000 }, { param: 'expires_at' }],
    [{ ...good, metadata: { long: 'x'.repeat(501) } }, { type: 'StripeInvalidRequestError' }],
  ];
  for (const [params, expected] of cases) {
    await expect(stripe.checkout.sessions.create(params)).rejects.toMatchObject({ statusCode: 400, ...expected });
  }
  await stripe.checkout.sessions.create(good, { idempotencyKey: 'params' });
  await expect(
    stripe.checkout.sessions.create(checkoutOf('pay_3'), { idempotencyKey: 'params' }),
  ).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
    statusCode: 400,
  });
  await expect(stripe.checkout.sessions.retrieve('cs_test_none')).rejects.toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
  });
  await expect(stripe.refunds.create({ payment_intent: 'pi_none' })).rejects.toMatchObject({ statusCode: 404 });
  await sandbox.close();
});

test('a checkout can be closed once, and one past its time closes by itself; both tell so', async () => {
  let now = Temporal.Now.instant();
  const sandbox = await startSandbox(config({ now: () => now }));
  const stripe = stripeOf(sandbox);
  const closed = await stripe.checkout.sessions.create(checkoutOf('__proto__'));
  expect(closed.client_reference_id).toBe('__proto__');
  await expect(stripe.checkout.sessions.expire(closed.id)).resolves.toMatchObject({ status: 'expired', url: null });
  await expect(stripe.checkout.sessions.expire(closed.id)).rejects.toMatchObject({ statusCode: 400 });
  expect(sandbox.webhooks.events().at(-1)?.rawBody).toContain(closed.id);

  const forgotten = await stripe.checkout.sessions.create(checkoutOf('pay_4'));
  now = now.add({ hours: 23 });
  await expect(stripe.checkout.sessions.retrieve(forgotten.id)).resolves.toMatchObject({ status: 'open' });
  now = now.add({ hours: 1 });
  await expect(stripe.checkout.sessions.retrieve(forgotten.id)).resolves.toMatchObject({ status: 'expired' });
  expect(sandbox.webhooks.events().at(-1)).toMatchObject({ type: 'checkout.session.expired' });
  expect(sandbox.webhooks.events().at(-1)?.rawBody).toContain(forgotten.id);
  await sandbox.close();
});
