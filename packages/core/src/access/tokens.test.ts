import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, type TestStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { changePassword } from '../identity/index.ts';
import { decodeId, encodeId, KEY_SCOPES, may, reachesStation, STAFF_ACTIONS } from '../kernel/index.ts';
import { KeyScope } from '@myhibachi/contracts';
import {
  authoriseClient,
  createApiKey,
  listApiKeys,
  listOwnClients,
  listSecurityEvents,
  purgeClients,
  recogniseBearer,
  refreshTokens,
  revokeApiKey,
  revokeOwnClient,
  revokeStaffClient,
  revokeToken,
} from './index.ts';

let t: TestPlatform;
let boss: TestStaff;
let person: TestStaff;
let fremont: string;
beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  boss = await createStaff(t, 'super_admin');
  person = await createStaff(t, 'support', [fremont]);
});
afterAll(() => t.close());

const request = { name: 'Partner', scopes: ['booking.read' as const], stations: null, expiresOn: '2027-06-01' };
const recognise = (token: string) => recogniseBearer(t.visitor(), token);
const keyIdOf = (apiKey: { readonly id: string }) => ({ keyId: decodeId('key', apiKey.id) });
const clientIdOf = (client: { readonly id: string }) => ({ clientId: decodeId('cli', client.id) });
const authorise = () => authoriseClient(person.ctx, { name: 'Reports' });
const EVERYONE = ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'] as const;

proveVerb(() => t, 'createApiKey', {
  allowed: ['super_admin', 'system'],
  action: 'api_key.create',
  prepare: async () => ({ by: boss.ctx, run: (ctx) => createApiKey(ctx, request) }),
});

proveVerb(() => t, 'revokeApiKey', {
  allowed: ['super_admin', 'system'],
  action: 'api_key.revoke',
  async prepare() {
    const { apiKey } = await createApiKey(boss.ctx, request);
    return { by: boss.ctx, run: (ctx) => revokeApiKey(ctx, keyIdOf(apiKey)) };
  },
});

proveVerb(() => t, 'authoriseClient', {
  // Other people are let through by role, and stopped where they have no session of their own.
  allowed: [],
  action: 'client.authorise',
  prepare: async () => ({ by: person.ctx, run: (ctx) => authoriseClient(ctx, { name: 'Reports' }) }),
});

proveVerb(() => t, 'refreshTokens', {
  allowed: ['visitor', 'system'],
  action: 'client.refresh',
  async prepare() {
    const { refreshToken } = await authorise();
    return { by: t.visitor(), run: (ctx) => refreshTokens(ctx, { refreshToken }) };
  },
});

proveVerb(() => t, 'revokeOwnClient', {
  allowed: EVERYONE,
  action: 'client.revoke',
  async prepare() {
    const { client } = await authorise();
    return { by: person.ctx, run: (ctx) => revokeOwnClient(ctx, clientIdOf(client)) };
  },
});

proveVerb(() => t, 'revokeStaffClient', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'client.revoke',
  async prepare() {
    const { client } = await authorise();
    const input = { staffId: person.staffId, ...clientIdOf(client) };
    return { by: boss.ctx, run: (ctx) => revokeStaffClient(ctx, input) };
  },
});

proveVerb(() => t, 'revokeToken', {
  allowed: ['visitor', 'system'],
  action: 'client.revoke',
  async prepare() {
    const { refreshToken } = await authorise();
    return { by: t.visitor(), run: (ctx) => revokeToken(ctx, { token: refreshToken }) };
  },
});

describe('a key of an integration', () => {
  it('may do what it was given, at its stations, and nothing else', async () => {
    const stations = [encodeId('stn', fremont)];
    const { key, apiKey } = await createApiKey(boss.ctx, { ...request, stations });
    const actor = (await recognise(key)) ?? expect.unreachable('the key works');
    expect(STAFF_ACTIONS.filter((action) => may(actor, action))).toEqual(['booking.read']);
    expect(reachesStation(actor, 'booking.read', fremont)).toBe(true);
    expect(reachesStation(actor, 'booking.read', boss.staffId)).toBe(false);
    expect(key.startsWith(apiKey.prefix)).toBe(true);
    expect(apiKey.prefix.length).toBeLessThan(12);
    expect([...KeyScope.options].toSorted()).toEqual([...KEY_SCOPES].toSorted());
  });

  it('is kept as its hash, and its use to the minute', async () => {
    const { key, apiKey } = await createApiKey(boss.ctx, request);
    const { rows } = await t.database.pool.query<{ kept: string }>(
      'select k::text || l.record::text as kept from api_keys k, audit_log l',
    );
    expect(rows.filter(({ kept }) => kept.includes(key.slice(12)))).toEqual([]);
    const used = async () => {
      await recognise(key);
      const { items } = await listApiKeys(boss.ctx, { limit: 25 });
      return items.find(({ id }) => id === apiKey.id)?.lastUsedAt;
    };
    const first = await used();
    t.clock.advance({ seconds: 30 });
    expect(await used()).toBe(first);
    t.clock.advance({ seconds: 30 });
    expect(await used()).toBe(t.clock.now().toString());
  });

  it('ends when it is revoked and when it runs out, and looks like none then', async () => {
    const { key, apiKey } = await createApiKey(boss.ctx, request);
    const other = await createApiKey(boss.ctx, { ...request, expiresOn: '2027-04-13' });
    await revokeApiKey(boss.ctx, keyIdOf(apiKey));
    await expect(revokeApiKey(boss.ctx, keyIdOf(apiKey))).rejects.toMatchObject({ code: 'invalid_transition' });
    const before = t.clock.now();
    t.clock.set(Temporal.Instant.from('2027-04-13T23:59:59Z'));
    expect([await recognise(key), (await recognise(other.key))?.kind]).toEqual([null, 'apiKey']);
    t.clock.set(Temporal.Instant.from('2027-04-14T00:00:00Z'));
    expect([await recognise(other.key), await recognise(`mhk_${'x'.repeat(43)}`), await recognise('')]).toEqual([
      null,
      null,
      null,
    ]);
    t.clock.set(before);
  });

  it.each(['2027-04-12', '2028-05-01'])('is not made for %s: over already, or more than a year away', async (day) => {
    await expect(createApiKey(boss.ctx, { ...request, expiresOn: day })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'expiresOn' }],
    });
  });
});

describe('a program in a person’s name', () => {
  it('acts as they are now, for 30 minutes a token, and makes no further programs', async () => {
    const { accessToken, expiresIn } = await authorise();
    expect(expiresIn).toBe(1_800);
    const actor = (await recognise(accessToken)) ?? expect.unreachable('the token works');
    expect(actor).toMatchObject({ kind: 'staff', role: 'support', stationIds: [fremont], sessionId: null });
    await expect(authoriseClient(t.as(actor), { name: 'Another' })).rejects.toMatchObject({ code: 'forbidden' });
    t.clock.advance({ minutes: 30 });
    expect(await recognise(accessToken)).toBeNull();
  });

  it('renews itself for seven days at a time, and the token before is good no more', async () => {
    const first = await authorise();
    t.clock.advance({ hours: 7 * 24 - 1 });
    const second = await refreshTokens(t.visitor(), first);
    expect((await recognise(second.accessToken))?.kind).toBe('staff');
    t.clock.advance({ hours: 7 * 24 });
    await expect(refreshTokens(t.visitor(), second)).rejects.toMatchObject({ code: 'unauthenticated' });
    t.clock.advance({ hours: 31 * 24 });
    expect(await purgeClients(t.system())).toBeGreaterThan(0);
    expect(await listOwnClients(person.ctx)).toEqual([]);
  });

  it('is thrown out when one of its refresh tokens comes twice, and that is noticed', async () => {
    const first = await authorise();
    const second = await refreshTokens(t.visitor(), first);
    await expect(refreshTokens(t.visitor(), first)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await recognise(second.accessToken)).toBeNull();
    await expect(refreshTokens(t.visitor(), second)).rejects.toMatchObject({ code: 'unauthenticated' });
    const seen = await listSecurityEvents(boss.ctx, { limit: 25, kind: 'token_reused' });
    const clientId = decodeId('cli', first.client.id);
    expect(seen.items).toMatchObject([{ person: { id: encodeId('stf', person.staffId) }, detail: { clientId } }]);
  });

  it('gets one new pair, however many exchange the same token at once', async () => {
    const { refreshToken } = await authorise();
    const race = Array.from({ length: 6 }, () => refreshTokens(t.visitor(), { refreshToken }));
    const outcomes = await Promise.allSettled(race);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends with the password of its person', async () => {
    const { accessToken } = await authorise();
    const newPassword = 'nine sauces on a steel table';
    await changePassword(person.ctx, { currentPassword: person.password, newPassword });
    expect(await recognise(accessToken)).toBeNull();
  });
});
