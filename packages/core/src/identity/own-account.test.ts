import { newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  appCode,
  browser,
  createBareStaff,
  createStaff,
  signInCookie,
  type TestStaff,
} from '../../../../tests/support/staff.ts';
import { proveVerb, type Who } from '../../../../tests/support/verb-table.ts';
import {
  changePassword,
  confirmSecondFactor,
  createSuperAdmin,
  listOwnSessions,
  purgeIdentity,
  readDemoCode,
  recogniseSession,
  renewBackupCodes,
  requestPasswordReset,
  rescueStaff,
  resetDemoStaff,
  revokeOtherSessions,
  revokeOwnSession,
  signIn,
  signOut,
  startPasskey,
  startSecondFactor,
  verifySecondFactor,
} from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const tokenOf = (cookie: string) => cookie.split('=')[1] ?? '';
const sessionIdOf = ({ actor }: Context) => (actor.kind === 'staff' ? (actor.sessionId ?? '') : '');

const KNOCKING: readonly Who[] = ['visitor', 'system'];

proveVerb(() => t, 'signing in', {
  allowed: KNOCKING,
  action: 'session.start',
  prepare: async () => {
    const staff = await createBareStaff(t, 'chef');
    return { by: browser(t), run: (ctx) => signIn(ctx, { ...staff, deviceToken: null }) };
  },
});

proveVerb(() => t, 'answering the second factor', {
  allowed: KNOCKING,
  action: 'session.second_factor',
  prepare: async () => {
    const staff = await createStaff(t, 'chef');
    const { token } = await signIn(browser(t), { ...staff, deviceToken: null });
    const input = { token, code: staff.backupCodes[0] ?? '', deviceToken: null, trustDevice: false };
    return { by: browser(t), run: (ctx) => verifySecondFactor(ctx, input) };
  },
});

proveVerb(() => t, 'asking for a new password', {
  allowed: KNOCKING,
  action: 'password.ask_reset',
  prepare: async () => ({
    by: browser(t),
    run: (ctx) => requestPasswordReset(ctx, { email: 'nobody@staff.example' }),
  }),
});

proveVerb(() => t, 'signing out', {
  allowed: KNOCKING,
  action: 'session.end',
  prepare: async () => {
    const staff = await createStaff(t, 'chef');
    return { by: browser(t), run: (ctx) => signOut(ctx, { token: tokenOf(staff.cookie) }) };
  },
});

const EVERYBODY_OF_OURS: readonly Who[] = [
  'super_admin',
  'admin',
  'support',
  'station_manager',
  'chef',
  'finance',
  'system',
];

proveVerb(() => t, 'ending a session of one’s own', {
  allowed: EVERYBODY_OF_OURS,
  action: 'session.revoke',
  prepare: async () => {
    const staff = await createStaff(t, 'chef');
    return { by: staff.ctx, run: (ctx) => revokeOwnSession(ctx, { sessionId: sessionIdOf(staff.ctx) }) };
  },
});

proveVerb(() => t, 'changing one’s password', {
  allowed: EVERYBODY_OF_OURS,
  action: 'password.change',
  prepare: async () => {
    const staff = await createStaff(t, 'chef');
    const change = { currentPassword: staff.password, newPassword: 'seven knives and one volcano' };
    return { by: staff.ctx, run: (ctx) => changePassword(ctx, change) };
  },
});

proveVerb(() => t, 'beginning a passkey', {
  allowed: EVERYBODY_OF_OURS,
  action: 'passkey.start',
  prepare: async () => {
    const staff = await createStaff(t, 'chef');
    return { by: staff.ctx, run: (ctx) => startPasskey(ctx, { code: staff.backupCodes[0] ?? '' }) };
  },
});

proveVerb(() => t, 'making a super admin', {
  allowed: ['system'],
  action: 'staff.create',
  prepare: async () => {
    const wish = { email: `boss.${newId().slice(-6)}@staff.example`, name: 'The Boss', another: true };
    return { by: t.system(), run: (ctx) => createSuperAdmin(ctx, wish) };
  },
});

proveVerb(() => t, 'rescuing somebody', {
  allowed: ['system'],
  action: 'staff.rescue',
  prepare: async () => {
    const staff = await createStaff(t, 'super_admin');
    return { by: t.system(), run: (ctx) => rescueStaff(ctx, staff) };
  },
});

describe('one’s sessions', () => {
  it('end at once, one by one or everywhere else, and never another person’s', async () => {
    const [staff, stranger] = [await createStaff(t, 'support'), await createStaff(t, 'support')];
    const cookies = [await signInCookie(t, staff), await signInCookie(t, staff), await signInCookie(t, staff)];
    const sessions = await listOwnSessions(staff.ctx);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions).toHaveLength(4);
    expect(sessions[0]).toMatchObject({ ip: '127.0.0.1', userAgent: 'vitest browser', method: 'password' });
    const gone = sessions.find(({ current }) => !current)?.id ?? '';
    await expect(revokeOwnSession(stranger.ctx, { sessionId: gone })).rejects.toMatchObject({ code: 'not_found' });
    await revokeOwnSession(staff.ctx, { sessionId: gone });
    const alive = async () =>
      (await Promise.all(cookies.map((cookie) => recogniseSession(browser(t), tokenOf(cookie))))).filter(
        (found) => found !== null,
      ).length;
    expect(await alive()).toBe(2);
    expect(await revokeOtherSessions(staff.ctx)).toEqual({ ended: 2 });
    expect(await alive()).toBe(0);
    expect(await recogniseSession(browser(t), tokenOf(staff.cookie))).toMatchObject({ kind: 'ready' });
  });
});

describe('the second factor', () => {
  const begin = (staff: TestStaff, currentCode: string | null) =>
    startSecondFactor(browser(t), { token: tokenOf(staff.cookie), currentCode });

  it('is replaced only with the one there is, which stays good until the new one is confirmed', async () => {
    const staff = await createStaff(t, 'admin');
    await expect(begin(staff, null)).rejects.toMatchObject({ fields: [{ field: 'currentCode' }] });
    await expect(begin(staff, '000000')).rejects.toMatchObject({ fields: [{ field: 'currentCode' }] });
    const { secret } = await begin(staff, staff.backupCodes.pop() ?? '');
    expect(await signInCookie(t, staff)).toMatch(/^mh_staff=/);
    const confirm = (code: string) =>
      confirmSecondFactor(browser(t), { token: tokenOf(staff.cookie), code, deviceToken: null });
    await expect(confirm('000000')).rejects.toMatchObject({ fields: [{ field: 'code' }] });
    const { backupCodes } = await confirm(await appCode(t, secret));
    await expect(signInCookie(t, staff)).rejects.toMatchObject({ code: 'validation_failed' });
    expect(await signInCookie(t, { ...staff, backupCodes: [...backupCodes] })).toMatch(/^mh_staff=/);
  });

  it('gets new backup codes for a code, and the old ones are no longer good', async () => {
    const staff = await createStaff(t, 'admin');
    const code = staff.backupCodes.pop() ?? '';
    const fresh = await renewBackupCodes(browser(t), { token: tokenOf(staff.cookie), code });
    await expect(signInCookie(t, staff)).rejects.toMatchObject({ code: 'validation_failed' });
    expect(await signInCookie(t, { ...staff, backupCodes: [...fresh] })).toMatch(/^mh_staff=/);
  });
});

it('two sign-ins too far apart for any aeroplane are noticed', async () => {
  const staff = await createStaff(t, 'support');
  const from = async (lat: number, lng: number) => {
    const visitor = browser(t);
    const placed = { ...visitor, origin: { ...visitor.origin, place: { country: null, lat, lng } } };
    const { token } = await signIn(placed, { ...staff, deviceToken: null });
    const code = staff.backupCodes.pop() ?? '';
    await verifySecondFactor(placed, { token, code, deviceToken: null, trustDevice: false });
  };
  const seen = async () => {
    const { rows } = await t.database.pool.query(
      `select detail from security_events where kind = 'impossible_travel' and staff_id = $1`,
      [staff.staffId],
    );
    return rows.length;
  };
  await from(37.5, -122);
  t.clock.advance({ hours: 1 });
  await from(38.6, -121.5);
  expect(await seen()).toBe(0);
  t.clock.advance({ hours: 2 });
  await from(40.7, -74);
  expect(await seen()).toBe(1);
});

it('addresses are forgotten after a year, ended sessions at once, and what happened stays', async () => {
  const staff = await createStaff(t, 'support');
  t.clock.advance({ hours: 366 * 24 });
  await purgeIdentity(t.system());
  const { rows } = await t.database.pool.query(
    `select count(*)::int as events, count(coalesce(ip_enc, ip_bidx, user_agent))::int as traced,
            (select count(*)::int from staff_sessions) as sessions
       from security_events where staff_id = $1`,
    [staff.staffId],
  );
  expect(rows).toEqual([{ events: 4, traced: 0, sessions: 0 }]);
  await expect(purgeIdentity(t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
});

it('demo people exist in development and tests only, and sign in with what was shown', async () => {
  const [person] = await resetDemoStaff(t.system(), { stationIds: [], chefId: null });
  if (person === undefined) throw new Error('nobody was made');
  const { token, step } = await signIn(browser(t), { ...person, deviceToken: null });
  expect(step).toBe('second_factor');
  const code = await readDemoCode(t.system(), person);
  expect(code).toBe(await appCode(t, person.secret));
  const answer = { token, code, deviceToken: null, trustDevice: false };
  expect(await verifySecondFactor(browser(t), answer)).toMatchObject({ step: 'ready' });
  const system = t.system();
  const staging = { ...system, settings: { ...system.settings, appEnv: 'staging' as const } };
  await expect(resetDemoStaff(staging, { stationIds: [], chefId: null })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(readDemoCode(staging, person)).rejects.toMatchObject({ code: 'forbidden' });
});
