import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resilienceConfig } from '../resilience.ts';
import { googleRoutes } from './google-routes.ts';
import { openRouteService } from './openrouteservice.ts';
import { createRouteGateway } from './route-gateway.ts';

const QUICK = resilienceConfig({ attemptTimeoutMs: 1_500, initialBackoffMs: 1, maxBackoffMs: 2, breakerThreshold: 3 });
const FREMONT = { lat: 37.5483, lng: -121.9886 };
const SACRAMENTO = { lat: 38.5816, lng: -121.4944 };
const SAN_JOSE = { lat: 37.3382, lng: -121.8863 };
const PARIS = { lat: 48.8566, lng: 2.3522 };

const dataDir = mkdtempSync(join(tmpdir(), 'route-gateway-'));
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
});

afterEach(() => sandbox.faults.clear());

afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

describe.each(['google', 'openrouteservice'] as const)('%s', (provider) => {
  const connect = (apiKey = sandbox.routes.key) =>
    createRouteGateway({ provider, apiKey, baseUrl: sandbox.routes.baseUrl, sandbox: true }, QUICK);

  test('answers drives in the order of the origins, in miles and minutes', async () => {
    const drives = await connect().gateway.drives([SACRAMENTO, FREMONT], SAN_JOSE);
    expect(drives[0]?.miles).toBeCloseTo(110, -1);
    expect(drives[1]?.miles).toBeCloseTo(19.4, 0);
    expect(drives[1]?.minutes).toBeGreaterThan(30);
    expect(drives[0]?.minutes).toBeGreaterThan(drives[1]?.minutes ?? 0);
  });

  test('a place no road leads to is null, the others are answered', async () => {
    const drives = await connect().gateway.drives([PARIS, FREMONT], SAN_JOSE);
    expect(drives[0]).toBeNull();
    expect(drives[1]).not.toBeNull();
  });

  test('no origins need no question; the same place is no drive', async () => {
    await expect(connect().gateway.drives([], SAN_JOSE)).resolves.toEqual([]);
    await expect(connect().gateway.drives([SAN_JOSE], SAN_JOSE)).resolves.toEqual([{ miles: 0, minutes: 0 }]);
  });

  test('check tells a working key from a wrong one, and believes a fresh answer', async () => {
    const { gateway } = connect();
    await expect(gateway.check()).resolves.toBeUndefined();
    const before = sandbox.faults.calls('routes');
    await gateway.check();
    expect(sandbox.faults.calls('routes')).toBe(before);
    await expect(connect('wrong').gateway.check()).rejects.toMatchObject({ gateway: 'routes', kind: 'refused' });
    await expect(connect('wrong').gateway.drives([FREMONT], SAN_JOSE)).rejects.toMatchObject({ kind: 'refused' });
  });

  test('trouble is tried again, a refusal is not', async () => {
    sandbox.faults.inject('routes', 'broken');
    sandbox.faults.inject('routes', 'drop_after_accepting');
    await expect(connect().gateway.drives([FREMONT], SAN_JOSE)).resolves.toHaveLength(1);
    const before = sandbox.faults.calls('routes');
    await expect(connect('wrong').gateway.drives([FREMONT], SAN_JOSE)).rejects.toMatchObject({ kind: 'refused' });
    expect(sandbox.faults.calls('routes')).toBe(before + 1);
  });

  test('a service that keeps failing is left alone, and health says so', async () => {
    const { gateway, breaker } = connect();
    sandbox.faults.inject('routes', 'unavailable', 3);
    await expect(gateway.drives([FREMONT], SAN_JOSE)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(breaker.state()).toBe('open');
    const before = sandbox.faults.calls('routes');
    await expect(gateway.check()).rejects.toMatchObject({
      message: 'routes check: not tried, the service keeps failing',
    });
    expect(sandbox.faults.calls('routes')).toBe(before);
  });

  test('coordinates that are none are refused before anybody is asked', async () => {
    for (const hostile of [
      { lat: 91, lng: 0 },
      { lat: 0, lng: 181 },
      { lat: Number.NaN, lng: 0 },
      { lat: 0, lng: Number.POSITIVE_INFINITY },
    ]) {
      await expect(connect().gateway.drives([hostile], SAN_JOSE)).rejects.toMatchObject({ kind: 'refused' });
    }
  });
});

test('a silent service costs one time-out per attempt and then reads as unavailable', async () => {
  const { gateway } = createRouteGateway(
    { provider: 'google', apiKey: sandbox.routes.key, baseUrl: sandbox.routes.baseUrl },
    { ...QUICK, attemptTimeoutMs: 30, maxRetries: 1 },
  );
  sandbox.faults.inject('routes', 'hang', 2);
  await expect(gateway.drives([FREMONT], SAN_JOSE)).rejects.toMatchObject({
    message: 'routes drives: no answer in time',
  });
});

test('Google’s cells arrive in any order, leave zeros out, and may fail one by one', () => {
  const provider = googleRoutes({ apiKey: 'k' });
  const cells = [
    {
      originIndex: 2,
      destinationIndex: 0,
      condition: 'ROUTE_EXISTS',
      status: { code: 3, message: 'no' },
      distanceMeters: 5,
      duration: '5s',
    },
    {
      originIndex: 1,
      destinationIndex: 0,
      condition: 'ROUTE_EXISTS',
      status: {},
      distanceMeters: 1609.344,
      duration: '90.5s',
    },
    { condition: 'ROUTE_EXISTS' },
  ];
  expect(provider.read(cells, 4)).toEqual([{ miles: 0, minutes: 0 }, { miles: 1, minutes: 90.5 / 60 }, null, null]);
});

test('an answer of another shape is an error, not a distance', () => {
  for (const strange of [
    null,
    {},
    'text',
    { distances: [['x']], durations: [[1]] },
    [{ distanceMeters: -5 }],
    [{ duration: '5 min' }],
  ]) {
    expect(() => googleRoutes({ apiKey: 'k' }).read(strange, 1)).toThrow(z.ZodError);
    expect(() => openRouteService({ apiKey: 'k' }).read(strange, 1)).toThrow(z.ZodError);
  }
});
