/** Whatever is sent behind the sign-in: an orderly answer by field, and never a fault of ours. */
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '@myhibachi/contracts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import {
  HOSTILE_STRINGS,
  WRONG_TYPES,
  bodyFields,
  replaceField,
} from '../../../../tests/e2e/support/hostile-values.ts';
import { identify } from '../identity/identify.ts';
import { ROUTES } from '../routes.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { contractEndpoints } from './contract-endpoints.ts';

let t: TestPlatform;
let app: App;
let cookie: string;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  cookie = (await createStaff(t, 'super_admin')).cookie;
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), ...t.platform };
  app = await testApp(platform as never, ROUTES, { identify });
});

afterAll(async () => {
  await app.close();
  await t.close();
});

/** Without the ways to sign oneself out, which would end the walk. */
const WITH_BODY = contractEndpoints().filter(
  ({ path, body }) => /^\/api\/v1\/(admin|auth)\//.test(path) && body !== undefined && !path.includes('/session/'),
);

function pathOf({ path, example }: Endpoint): string {
  const params = (example?.params ?? {}) as Record<string, unknown>;
  return path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(params[name])));
}

function send(endpoint: Endpoint, payload: object): Promise<LightMyRequestResponse> {
  return app.inject({ method: endpoint.method, url: pathOf(endpoint), headers: staffHeaders(t, cookie), payload });
}

/** What was answered out of order: a fault of ours, or a refusal that is not a problem document. */
function disorder(response: LightMyRequestResponse): string | null {
  if (response.statusCode >= 500) return `status ${response.statusCode}`;
  if (response.statusCode < 400) return null;
  const { code, requestId } = response.json<Record<string, unknown>>();
  return typeof code === 'string' && typeof requestId === 'string' ? null : 'not a problem document';
}

/** Days that are in the calendar and nowhere else: a day later, or in another zone, they cannot be stored. */
const UNLIKELY_DAYS = ['9999-12-31', '0000-01-01', '0001-01-01', '9999-12-31T23:59:59-12:00'];

const IN_ADDRESS = { io: 'input', unrepresentable: 'any' } as const;

const WITH_DAYS = contractEndpoints().flatMap((endpoint) => {
  const fields = endpoint.query === undefined ? {} : (z.toJSONSchema(endpoint.query, IN_ADDRESS).properties ?? {});
  const days = Object.entries(fields).filter(([, field]) => /"format":"date(-time)?"/.test(JSON.stringify(field)));
  return endpoint.path.startsWith('/api/v1/') ? days.map(([field]) => ({ endpoint, id: endpoint.id, field })) : [];
});

/** Two values stand for each kind; all of them in every field of some hundred endpoints would take minutes. */
const SHORT = HOSTILE_STRINGS.filter((_text, at) => at % 3 === 0 || at >= HOSTILE_STRINGS.length - 3);

describe('behind the sign-in', () => {
  it.each(WITH_BODY)('$id takes hostile values in every field in an orderly way', async (endpoint) => {
    const body = endpoint.example?.body ?? {};
    const wrong: string[] = [];
    for (const path of bodyFields(endpoint)) {
      for (const value of [...SHORT, ...WRONG_TYPES]) {
        const found = disorder(await send(endpoint, replaceField(body, path, value) as object));
        if (found !== null) wrong.push(`${path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(WITH_DAYS)('$id refuses a `$field` nobody means, by its name', async ({ endpoint, field }) => {
    for (const day of UNLIKELY_DAYS) {
      const query = { ...(endpoint.example?.query as Record<string, string> | undefined), [field]: day };
      const url = `${pathOf(endpoint)}?${new URLSearchParams(query).toString()}`;
      const response = await app.inject({ method: endpoint.method, url, headers: staffHeaders(t, cookie) });
      expect([day, response.statusCode]).toEqual([day, 422]);
      const { errors } = response.json<{ errors: { field: string }[] }>();
      expect(errors.map((error) => error.field)).toContain(field);
    }
  });

  // What a browser hands over for a passkey is WebAuthn's own shape, which grows.
  const OWN_SHAPE = WITH_BODY.filter(({ id }) => id !== 'signInWithPasskey');

  it.each(OWN_SHAPE)('$id refuses a field it does not know, by its name', async (endpoint) => {
    const response = await send(endpoint, { ...(endpoint.example?.body as object), surprise: 1 });
    expect(response.statusCode).toBe(422);
    const { errors } = response.json<{ errors: { field: string }[] }>();
    expect(errors.map(({ field }) => field)).toContain('surprise');
  });
});
