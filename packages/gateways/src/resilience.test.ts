import { GatewayError } from '@myhibachi/core/kernel';
import { afterEach, expect, test, vi } from 'vitest';
import { judgeConnection, type Judgement } from './judgement.ts';
import { createResilience, resilienceConfig, type CallMode } from './resilience.ts';

const QUICK = resilienceConfig({
  attemptTimeoutMs: 50,
  maxRetries: 2,
  initialBackoffMs: 1,
  maxBackoffMs: 2,
  breakerThreshold: 4,
  breakerHalfOpenAfterMs: 10_000,
});

const REFUSED: Judgement = { kind: 'refused', reason: 'answered 400', nothingAccepted: true };
const CERTAIN: Judgement = { kind: 'unavailable', reason: 'answered 503', nothingAccepted: true };
const IN_DOUBT: Judgement = { kind: 'unavailable', reason: 'answered 500', nothingAccepted: false };

/** A service that fails as told, and counts how often it was asked. */
function service(judgement: Judgement, failures = Number.POSITIVE_INFINITY) {
  const resilience = createResilience('sms', QUICK, () => judgement);
  let attempts = 0;
  const ask = (mode: CallMode) =>
    resilience.call({
      operation: 'ask',
      mode,
      attempt: async () => {
        attempts += 1;
        if (attempts <= failures) throw new Error('secret +14155550123');
        return 'answer';
      },
    });
  return { resilience, ask, attempts: () => attempts };
}

afterEach(() => {
  vi.useRealTimers();
});

test('a read is tried again until it is answered', async () => {
  const { ask, attempts } = service(IN_DOUBT, 2);
  await expect(ask('repeatable')).resolves.toBe('answer');
  expect(attempts()).toBe(3);
});

test('a send is tried again only when nothing can have been accepted', async () => {
  const certain = service(CERTAIN, 1);
  await expect(certain.ask('once')).resolves.toBe('answer');
  expect(certain.attempts()).toBe(2);

  const inDoubt = service(IN_DOUBT, 1);
  await expect(inDoubt.ask('once')).rejects.toMatchObject({ kind: 'unavailable' });
  expect(inDoubt.attempts()).toBe(1);
});

test('a refusal is neither tried again nor held against the service', async () => {
  const { ask, attempts, resilience } = service(REFUSED);
  for (let index = 0; index < 10; index += 1) {
    await expect(ask('repeatable')).rejects.toMatchObject({ name: 'GatewayError', kind: 'refused', gateway: 'sms' });
  }
  expect(attempts()).toBe(10);
  expect(resilience.state()).toBe('closed');
});

test('a health check asks once', async () => {
  const { ask, attempts } = service(CERTAIN);
  await expect(ask('probe')).rejects.toBeInstanceOf(GatewayError);
  expect(attempts()).toBe(1);
});

test('failures in a row open the breaker, which lets one call through after its pause and closes on success', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { ask, attempts, resilience } = service(IN_DOUBT, 4);
  for (let index = 0; index < 4; index += 1) await expect(ask('probe')).rejects.toBeInstanceOf(GatewayError);
  expect(resilience.state()).toBe('open');

  await expect(ask('repeatable')).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('not tried'),
  });
  expect(attempts()).toBe(4);

  vi.setSystemTime(Date.now() + 10_001);
  const through = ask('repeatable');
  expect(resilience.state()).toBe('half-open');
  await expect(through).resolves.toBe('answer');
  expect(resilience.state()).toBe('closed');
});

test('a failure while half-open opens the breaker again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { ask, resilience } = service(IN_DOUBT);
  for (let index = 0; index < 4; index += 1) await expect(ask('probe')).rejects.toBeInstanceOf(GatewayError);
  vi.setSystemTime(Date.now() + 10_001);
  await expect(ask('probe')).rejects.toMatchObject({ message: 'sms ask: answered 500' });
  expect(resilience.state()).toBe('open');
});

test('an attempt that never ends is given up and its signal aborted', async () => {
  const resilience = createResilience('mail', QUICK, judgeConnection);
  let aborted = false;
  const endless = resilience.call({
    operation: 'send',
    mode: 'once',
    attempt: (signal) =>
      new Promise<never>(() => {
        signal.addEventListener('abort', () => {
          aborted = true;
        });
      }),
  });
  await expect(endless).rejects.toMatchObject({ kind: 'unavailable', message: 'mail send: no answer in time' });
  expect(aborted).toBe(true);
});

test('the error repeats nothing the vendor said', async () => {
  const { ask } = service(IN_DOUBT);
  const failure: unknown = await ask('once').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(GatewayError);
  expect(JSON.stringify(failure) + String(failure)).not.toMatch(/secret|4155550123/);
  expect(failure).not.toHaveProperty('cause');
});
