import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { resilienceConfig } from '../resilience.ts';
import { createEmbeddingGateway } from './embedding-gateway.ts';

const QUICK = resilienceConfig({ attemptTimeoutMs: 1_500, initialBackoffMs: 1, maxBackoffMs: 2, breakerThreshold: 3 });
const dataDir = mkdtempSync(join(tmpdir(), 'embedding-gateway-'));
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
});
afterEach(() => sandbox.faults.clear());
afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

const connect = (over: Partial<Sandbox['embeddings']> = {}, resilience = QUICK) =>
  createEmbeddingGateway({ ...sandbox.embeddings, sandbox: true, ...over }, resilience);
const cosine = (a: readonly number[] = [], b: readonly number[] = []) =>
  a.reduce((sum, part, at) => sum + part * (b[at] ?? 0), 0);

test('texts become vectors of unit length in their order, alike texts alike vectors', async () => {
  const [rain, raining, price] = await connect().gateway.embed(['it rains', 'rain and rains', 'cost per adult']);
  expect(Math.hypot(...(rain ?? []))).toBeCloseTo(1);
  expect(cosine(rain, raining)).toBeGreaterThan(cosine(rain, price));
  await expect(connect().gateway.embed([])).resolves.toEqual([]);
});

test('trouble is tried again; a wrong key or model and too much at a time are not', async () => {
  sandbox.faults.inject('embeddings', 'broken');
  sandbox.faults.inject('embeddings', 'rate_limited');
  await expect(connect().gateway.embed(['a b'])).resolves.toHaveLength(1);
  const before = sandbox.faults.calls('embeddings');
  await expect(connect({ apiKey: 'wrong' }).gateway.embed(['a'])).rejects.toMatchObject({ kind: 'refused' });
  await expect(connect({ model: 'none' }).gateway.embed(['a'])).rejects.toMatchObject({ kind: 'refused' });
  expect(sandbox.faults.calls('embeddings')).toBe(before + 2);
  const much = connect().gateway.embed(Array.from({ length: 65 }, () => 'a'));
  await expect(much).rejects.toMatchObject({ gateway: 'embeddings', kind: 'refused' });
  expect(sandbox.faults.calls('embeddings')).toBe(before + 2);
});

test('a text no vector stands for is an answer in an unexpected shape', async () => {
  await expect(connect().gateway.embed(['…'])).rejects.toMatchObject({
    kind: 'unavailable',
    message: 'embeddings embed: answered in an unexpected shape',
  });
});

test('a service that keeps failing is left alone, and a silent one costs one time-out an attempt', async () => {
  const { gateway, breaker } = connect();
  sandbox.faults.inject('embeddings', 'unavailable', 3);
  await expect(gateway.embed(['a b'])).rejects.toMatchObject({ kind: 'unavailable' });
  expect(breaker.state()).toBe('open');
  await expect(gateway.check()).rejects.toMatchObject({ kind: 'unavailable' });
  sandbox.faults.clear();
  sandbox.faults.inject('embeddings', 'hang');
  const impatient = connect({}, { ...QUICK, attemptTimeoutMs: 30, maxRetries: 0 });
  await expect(impatient.gateway.embed(['a b'])).rejects.toMatchObject({
    message: 'embeddings embed: no answer in time',
  });
});

test('check tells a working key from a wrong one, and believes a fresh answer', async () => {
  const { gateway } = connect();
  await gateway.check();
  const before = sandbox.faults.calls('embeddings');
  await gateway.check();
  expect(sandbox.faults.calls('embeddings')).toBe(before);
  await expect(connect({ apiKey: 'wrong' }).gateway.check()).rejects.toMatchObject({ kind: 'refused' });
});
