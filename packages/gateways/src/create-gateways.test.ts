import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateways, type GatewaysConfig } from './create-gateways.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'gateways-'));
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
});

afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

function config(): GatewaysConfig {
  return {
    cards: { ...sandbox.stripe, sandbox: true },
    sms: { ...sandbox.sms, sandbox: true },
    mail: { ...sandbox.mail, sandbox: true, from: { name: 'MyHibachi', address: 'hello@myhibachi.example' } },
    routes: { provider: 'google', apiKey: sandbox.routes.key, baseUrl: sandbox.routes.baseUrl, sandbox: true },
    resilience: { sms: { breakerThreshold: 1 } },
  };
}

test('every gateway answers, names its provider and says that it is the sandbox', async () => {
  const gateways = createGateways(config());
  const all = [gateways.cards, gateways.sms, gateways.mail, gateways.routes];
  await Promise.all(all.map(async (gateway) => gateway?.check()));
  expect(all.map((gateway) => gateway?.provider)).toEqual(['stripe', 'twilio', 'smtp', 'google']);
  expect(all.every((gateway) => gateway?.sandbox)).toBe(true);
  await gateways.close();
});

test('each service has a breaker of its own, with its own settings', async () => {
  const gateways = createGateways(config());
  sandbox.faults.inject('sms', 'broken');
  await expect(gateways.sms.check()).rejects.toMatchObject({ kind: 'unavailable' });
  expect(gateways.breakers()).toEqual([
    { name: 'cards', state: 'closed' },
    { name: 'sms', state: 'open' },
    { name: 'mail', state: 'closed' },
    { name: 'routes', state: 'closed' },
  ]);
  await expect(gateways.cards.check()).resolves.toBeUndefined();
  await gateways.close();
});

test('without a route provider there is no route gateway and no breaker for it', async () => {
  const gateways = createGateways({ ...config(), routes: null });
  expect(gateways.routes).toBeNull();
  expect(gateways.breakers()).toHaveLength(3);
  await gateways.close();
});
