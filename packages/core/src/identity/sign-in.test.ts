import { STAFF_ACTIONS, ROLES, newId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  appCode,
  browser,
  createBareStaff,
  createStaff,
  readDeviceCode,
  signInCookie,
} from '../../../../tests/support/staff.ts';
import {
  confirmSecondFactor,
  getOwnProfile,
  getSignInState,
  recogniseSession,
  sendDeviceCode,
  signIn,
  startSecondFactor,
  verifyDevice,
  verifySecondFactor,
} from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const tokenOf = (cookie: string) => cookie.split('=')[1] ?? '';
const WRONG = { code: 'unauthenticated', message: 'The e-mail address or the password is not right.' };

async function events(staffId: string): Promise<string[]> {
  const rows = await t.platform.db
    .selectFrom('security_events')
    .select('kind')
    .where('staff_id', '=', staffId)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.kind);
}

describe('the first sign-in', () => {
  it.each(ROLES)('of a %s opens nothing before mailbox and second factor are proven', async (role) => {
    const staff = await createBareStaff(t, role);
    const visitor = browser(t);
    const { token, step } = await signIn(visitor, { ...staff, deviceToken: null });
    expect(step).toBe('device');
    expect(await recogniseSession(visitor, token)).toEqual({ kind: 'unproven', step: 'device' });
    // Whoever only knows the password cannot set up a factor of their own.
    await expect(startSecondFactor(visitor, { token, currentCode: null })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    const code = await readDeviceCode(t, staff.staffId);
    expect((await verifyDevice(visitor, { token, code, deviceToken: null })).step).toBe('second_factor_setup');
    expect(await recogniseSession(visitor, token)).toEqual({ kind: 'unproven', step: 'second_factor_setup' });
    const { secret } = await startSecondFactor(visitor, { token, currentCode: null });
    const confirm = { token, code: await appCode(t, secret), deviceToken: null };
    const { step: last, backupCodes } = await confirmSecondFactor(visitor, confirm);
    expect([last, backupCodes.length]).toEqual(['ready', 10]);
    expect(await recogniseSession(visitor, token)).toMatchObject({
      kind: 'ready',
      actor: { role, staffId: staff.staffId },
    });
    expect(await events(staff.staffId)).toEqual(['device_code_sent', 'new_device', 'second_factor_set', 'sign_in']);
  });
});

describe('a later sign-in', () => {
  it('asks for the second factor, which vouches for a new device too', async () => {
    const staff = await createStaff(t, 'support');
    t.clock.advance({ seconds: 60 });
    const visitor = browser(t, '203.0.113.9');
    const { token, step } = await signIn(visitor, { ...staff, deviceToken: null });
    expect(step).toBe('second_factor');
    const code = await appCode(t, staff.secret);
    const answered = await verifySecondFactor(visitor, { token, code, deviceToken: null, trustDevice: false });
    expect(answered.step).toBe('ready');
    expect(answered.deviceToken).toMatch(/^[\w-]{43}$/);
  });

  it('takes a code of the app once, and one a step too old never again', async () => {
    const staff = await createStaff(t, 'support');
    t.clock.advance({ seconds: 60 });
    const code = await appCode(t, staff.secret);
    const use = async () => {
      const { token } = await signIn(browser(t), { ...staff, deviceToken: null });
      return verifySecondFactor(browser(t), { token, code, deviceToken: null, trustDevice: false });
    };
    await expect(use()).resolves.toMatchObject({ step: 'ready' });
    await expect(use()).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'code' }] });
  });

  it('takes a backup code once, even when four browsers send it at the same moment', async () => {
    const staff = await createStaff(t, 'support');
    const [code = ''] = staff.backupCodes;
    const tokens = await Promise.all(
      [1, 2, 3, 4].map(async () => (await signIn(browser(t), { ...staff, deviceToken: null })).token),
    );
    const spelt = code.toUpperCase().replace('-', ' ');
    const results = await Promise.allSettled(
      tokens.map((token) =>
        verifySecondFactor(browser(t), { token, code: spelt, deviceToken: null, trustDevice: false }),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('asks for nothing from a trusted device on a known network, until the trust ends', async () => {
    const staff = await createStaff(t, 'finance');
    const [first = ''] = staff.backupCodes;
    const opened = await signIn(browser(t), { ...staff });
    const device = { deviceToken: staff.deviceToken };
    await verifySecondFactor(browser(t), { token: opened.token, code: first, trustDevice: true, ...device });
    expect((await signIn(browser(t), { ...staff })).step).toBe('ready');
    // Another network: the trust stands in for the second factor, but not for knowing the place.
    const elsewhere = await signIn(browser(t, '198.51.100.7'), { ...staff });
    expect(elsewhere.step).toBe('device');
    const code = await readDeviceCode(t, staff.staffId);
    const proven = await verifyDevice(browser(t, '198.51.100.7'), { token: elsewhere.token, code, ...device });
    expect(proven.step).toBe('ready');
    t.clock.advance({ hours: 30 * 24 + 1 });
    expect((await signIn(browser(t), { ...staff })).step).toBe('second_factor');
  });

  it('never takes one person for another because they share a browser', async () => {
    const [one, two] = [await createStaff(t, 'admin'), await createStaff(t, 'admin')];
    const signedIn = await signIn(browser(t), { ...two, deviceToken: one.deviceToken });
    expect(signedIn.step).toBe('second_factor');
  });
});

describe('the e-mailed code', () => {
  it('runs out after ten minutes, after five tries, and when a new one is sent', async () => {
    const staff = await createBareStaff(t, 'chef');
    const { token } = await signIn(browser(t), { ...staff, deviceToken: null });
    const old = await readDeviceCode(t, staff.staffId);
    await sendDeviceCode(browser(t), { token });
    const fresh = await readDeviceCode(t, staff.staffId);
    const send = (code: string) => verifyDevice(browser(t), { token, code, deviceToken: null });
    if (old !== fresh) await expect(send(old)).rejects.toMatchObject({ code: 'validation_failed' });
    t.clock.advance({ minutes: 10 });
    await expect(send(fresh)).rejects.toMatchObject({ code: 'validation_failed' });
    for (let sent = 2; sent < 5; sent += 1) await sendDeviceCode(browser(t), { token });
    await expect(sendDeviceCode(browser(t), { token })).rejects.toMatchObject({ code: 'limit_reached' });
  });

  it('and everything else stands nowhere in clear', async () => {
    const staff = await createStaff(t, 'admin');
    const { rows } = await t.database.pool.query<{ dump: string }>(
      `select string_agg(row_to_json(r)::text, '') as dump from (
         select to_json(s) from staff_sessions s union all select to_json(f) from staff_two_factors f
         union all select to_json(d) from staff_devices d union all select to_json(m) from messages m
         union all select to_json(u) from staff_users u union all select to_json(e) from security_events e) r`,
    );
    const dump = rows[0]?.dump ?? '';
    const code = await readDeviceCode(t, staff.staffId);
    for (const secret of [
      tokenOf(staff.cookie),
      staff.secret,
      staff.email,
      staff.deviceToken,
      `"${code}"`,
      '127.0.0.1',
    ])
      expect(dump).not.toContain(secret);
    for (const backup of staff.backupCodes) expect(dump).not.toContain(backup);
  });
});

describe('a session', () => {
  it('ends after twelve idle hours, and after a week in any case', async () => {
    const staff = await createStaff(t, 'support');
    const token = tokenOf(await signInCookie(t, staff));
    for (let hours = 0; hours < 168 - 11; hours += 11) {
      t.clock.advance({ hours: 11 });
      expect(await getSignInState(browser(t), token)).toEqual({ step: 'ready', ended: null });
      await recogniseSession(browser(t), token);
    }
    t.clock.advance({ hours: 11 });
    expect(await recogniseSession(browser(t), token)).toBeNull();
    const idle = tokenOf(await signInCookie(t, staff));
    t.clock.advance({ hours: 12 });
    expect(await recogniseSession(browser(t), idle)).toBeNull();
    expect(await getSignInState(browser(t), idle)).toEqual({ step: 'signed_out', ended: 'expired' });
  });

  it('is worth nothing from the moment its person is suspended', async () => {
    const staff = await createStaff(t, 'support');
    await t.platform.db
      .updateTable('staff_users')
      .set({ status: 'suspended' })
      .where('id', '=', staff.staffId)
      .execute();
    expect(await recogniseSession(browser(t), tokenOf(staff.cookie))).toBeNull();
    expect(await getSignInState(browser(t), tokenOf(staff.cookie))).toEqual({ step: 'signed_out', ended: 'suspended' });
    await expect(signIn(browser(t), { ...staff })).rejects.toMatchObject(WRONG);
  });

  it('tells the console its permissions, which are the row of the matrix', async () => {
    const staff = await createStaff(t, 'station_manager');
    const profile = await getOwnProfile(staff.ctx);
    expect(profile).toMatchObject({ email: staff.email, role: 'station_manager', chefId: null });
    expect(profile.permissions).toMatchObject({ 'booking.read': 'stations', 'profile.manage': 'all' });
    expect(Object.keys(profile.permissions)).not.toContain('payment.refund');
    expect(
      Object.keys(profile.permissions).every((action) => (STAFF_ACTIONS as readonly string[]).includes(action)),
    ).toBe(true);
  });

  it('cannot be made up', async () => {
    expect(await recogniseSession(browser(t), newId())).toBeNull();
  });
});

it('signing in answers the same for a wrong password and for nobody, and leaves both in the log', async () => {
  const staff = await createBareStaff(t, 'admin');
  const at = browser(t, '198.51.100.99');
  await expect(signIn(at, { ...staff, password: 'wrong', deviceToken: null })).rejects.toMatchObject(WRONG);
  const nobody = { email: 'nobody@staff.example', password: 'wrong', deviceToken: null };
  await expect(signIn(at, nobody)).rejects.toMatchObject(WRONG);
  expect(await events(staff.staffId)).toEqual(['sign_in_failed']);
  const { rows } = await t.database.pool.query(
    `select entity_id from audit_log where action = 'session.refuse' order by seq desc limit 2`,
  );
  expect(rows).toEqual([{ entity_id: 'unknown' }, { entity_id: staff.staffId }]);
});
