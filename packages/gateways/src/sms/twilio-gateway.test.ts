import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SmsGateway } from '@myhibachi/core/kernel';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { resilienceConfig } from '../resilience.ts';
import { createTwilioGateway, deliveryOf } from './twilio-gateway.ts';

const QUICK = resilienceConfig({ attemptTimeoutMs: 1_500, initialBackoffMs: 1, maxBackoffMs: 2, breakerThreshold: 50 });

const dataDir = mkdtempSync(join(tmpdir(), 'twilio-gateway-'));
let sandbox: Sandbox;
let sms: SmsGateway;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
  sms = createTwilioGateway({ ...sandbox.sms, sandbox: true }, QUICK).gateway;
});

afterEach(() => sandbox.faults.clear());

afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

const longAgo = () => Temporal.Now.instant().subtract({ hours: 1 });

test('checks the account and its token', async () => {
  await expect(sms.check()).resolves.toBeUndefined();
  const wrong = createTwilioGateway({ ...sandbox.sms, authToken: 'wrong-token' }, QUICK).gateway;
  await expect(wrong.check()).rejects.toMatchObject({ kind: 'refused', message: 'sms check: answered 401 (20003)' });
});

test('sends a text and finds it again by number, words and time', async () => {
  const text = { to: '+14155550101', body: 'Your party is tomorrow 🍤 & ready?' };
  const { providerMessageId, status, segments } = await sms.send(text);
  expect(segments).toBe(1);
  expect(providerMessageId).toMatch(/^SM[0-9a-f]{32}$/);
  expect(status).toBe('queued');
  expect(sandbox.outbox({ to: text.to })).toMatchObject([{ channel: 'sms', text: text.body, to: text.to }]);
  await expect(sms.findSent({ ...text, since: longAgo() })).resolves.toEqual({ providerMessageId });
  await expect(sms.findSent({ ...text, body: 'other words', since: longAgo() })).resolves.toBeNull();
  await expect(sms.findSent({ ...text, to: '+14155550199', since: longAgo() })).resolves.toBeNull();
  await expect(sms.findSent({ ...text, since: Temporal.Now.instant().add({ minutes: 1 }) })).resolves.toBeNull();
});

test('what a person wrote to us is never taken for what we sent', async () => {
  await sandbox.receiveSms({ from: '+14155550102', body: 'I AGREE' });
  await expect(sms.findSent({ to: sandbox.sms.from, body: 'I AGREE', since: longAgo() })).resolves.toBeNull();
});

test('an answer lost after the text was taken is not sent twice, and found afterwards', async () => {
  const text = { to: '+14155550103', body: 'Once only' };
  sandbox.faults.inject('sms', 'drop_after_accepting');
  await expect(sms.send(text)).rejects.toMatchObject({ gateway: 'sms', kind: 'unavailable' });
  expect(sandbox.outbox({ to: text.to })).toHaveLength(1);
  await expect(sms.findSent({ ...text, since: longAgo() })).resolves.not.toBeNull();
});

test('silence leaves in doubt what happened, so the text is not sent again', async () => {
  sandbox.faults.inject('sms', 'hang');
  const before = sandbox.faults.calls('sms');
  await expect(sms.send({ to: '+14155550104', body: 'Hello?' })).rejects.toMatchObject({ kind: 'unavailable' });
  expect(sandbox.faults.calls('sms')).toBe(before + 1);
});

test.each(['unavailable', 'rate_limited'] as const)(
  '%s means that nothing was taken, so the text is sent again',
  async (fault) => {
    const to = fault === 'unavailable' ? '+14155550105' : '+14155550106';
    sandbox.faults.inject('sms', fault);
    await expect(sms.send({ to, body: 'Hello!' })).resolves.toMatchObject({ status: 'queued' });
    expect(sandbox.outbox({ to })).toHaveLength(1);
  },
);

test.each([
  ['+15005550001', '21211'],
  ['+15005550004', '21610'],
  ['+15005550009', '21614'],
  ['not a number', '21211'],
  ['+1415555<script>', '21211'],
])('%s is refused with %s, once, and the number is not repeated', async (to, code) => {
  const before = sandbox.faults.calls('sms');
  const refusal: unknown = await sms.send({ to, body: 'x' }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ kind: 'refused', message: `sms send: answered 400 (${code})` });
  expect(String(refusal)).not.toContain(to);
  expect(sandbox.faults.calls('sms')).toBe(before + 1);
});

test('an empty or endless text is refused', async () => {
  await expect(sms.send({ to: '+14155550107', body: '' })).rejects.toMatchObject({ kind: 'refused' });
  await expect(sms.send({ to: '+14155550107', body: 'x'.repeat(1601) })).rejects.toMatchObject({ kind: 'refused' });
});

// The vector of Twilio's documentation ("Validating Signatures from Twilio").
test('the signature of Twilio’s own documentation is accepted, and nothing near it', () => {
  const documented = createTwilioGateway({ ...sandbox.sms, authToken: '12345' }, QUICK).gateway;
  const request = {
    url: 'https://example.com/myapp.php?foo=1&bar=2',
    params: {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675310',
      Digits: '1234',
      From: '+14158675310',
      To: '+18005551212',
    },
    signature: 'L/OH5YylLD5NRKLltdqwSvS0BnU=',
  };
  expect(documented.verifyWebhook(request)).toBe(true);
  expect(documented.verifyWebhook({ ...request, params: { ...request.params, Digits: '1235' } })).toBe(false);
  expect(documented.verifyWebhook({ ...request, params: { ...request.params, Extra: '' } })).toBe(false);
  expect(documented.verifyWebhook({ ...request, url: 'https://example.com/myapp.php?foo=1&bar=3' })).toBe(false);
  expect(sms.verifyWebhook(request)).toBe(false);
  for (const nonsense of ['', '=', '\u0000', '🍤', 'A'.repeat(10_000)]) {
    expect(documented.verifyWebhook({ ...request, signature: nonsense })).toBe(false);
  }
});

test('Twilio’s words for a message are ours', () => {
  expect(['queued', 'accepted', 'sending', 'scheduled', 'news'].map(deliveryOf)).toEqual(
    Array.from({ length: 5 }, () => 'queued'),
  );
  expect(['sent', 'delivered', 'read', 'undelivered', 'failed', 'canceled'].map(deliveryOf)).toEqual([
    'sent',
    'delivered',
    'delivered',
    'failed',
    'failed',
    'failed',
  ]);
});
