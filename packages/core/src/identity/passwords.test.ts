import { argon2Sync } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createGateways } from '@myhibachi/gateways';
import type { Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { browser, createBareStaff, createStaff, signInCookie } from '../../../../tests/support/staff.ts';
import { assertGoodPassword } from './assert-good-password.ts';
import { PARAMETERS, hashPassword, verifyPassword } from './hash-password.ts';
import {
  changePassword,
  createSuperAdmin,
  recogniseSession,
  requestPasswordReset,
  checkPasswordLink,
  setPassword,
  signIn,
} from './index.ts';
import { matchTotp, totpCode } from './totp.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const NEW_PASSWORD = 'seven knives and one volcano';
const tokenOf = (cookie: string) => cookie.split('=')[1] ?? '';

describe('a password at rest', () => {
  it('is argon2id with the parameters OWASP recommends, its salt its own', async () => {
    const [one, two] = [await hashPassword('pässword of mine'), await hashPassword('pässword of mine')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    const [, , , , salt = '', tag] = one.split('$');
    const nonce = Buffer.from(salt, 'base64');
    const again = argon2Sync('argon2id', { ...PARAMETERS, message: 'pässword of mine', nonce });
    expect(again.toString('base64').replace(/=+$/, '')).toBe(tag);
  });

  it('is the same however the keyboard composed its letters, and nothing is anybody’s password without one', async () => {
    const stored = await hashPassword('pa\u0308ssword of mine');
    expect(await verifyPassword('p\u00e4ssword of mine', stored)).toBe(true);
    expect(await verifyPassword('password of mine', stored)).toBe(false);
    expect(await verifyPassword('anything at all', null)).toBe(false);
    expect(await verifyPassword('anything at all', 'plain')).toBe(false);
  });
});

describe('a new password', () => {
  const about = { field: 'password', email: 'morgan@staff.example', name: 'Morgan Reyes' };
  const judge = (password: string, ctx: Context = t.system()) => assertGoodPassword(ctx, password, about);

  it.each(['eleven char', 'Password1234', 'qwertyuiop123', 'aaaaaaaaaaaaaaaa', 'hello-morgan-2027', 'x'.repeat(201)])(
    '%s is refused, naming the field',
    async (password) => {
      const refused = { code: 'validation_failed', fields: [{ field: 'password' }] };
      await expect(judge(password)).rejects.toMatchObject(refused);
    },
  );

  it('known from break-ins is refused, and only five characters of its hash are sent', async () => {
    const asked: (string | undefined)[] = [];
    // What follows A36B8 in the SHA-1 of `eleven dancing skillets`, and a row of padding that was never seen.
    const ending = '2C72D9A1B7492E1962AFC3783677A8A2851';
    const service = createServer((request, response) => {
      asked.push(request.url);
      response.end(`0018A45C4D1DEF81644B54AB7F969B88D65:0\r\n${ending}:4\r\n`);
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    const address = service.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const nowhere = { host: '127.0.0.1', port: 9 };
    const { breaches = null } = createGateways({
      cards: { secretKey: 'sk_test_x', webhookSecret: 'whsec_x', protocol: 'http', ...nowhere },
      sms: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'x', from: '+15005550006', baseUrl: 'http://127.0.0.1:9' },
      mail: { ...nowhere, from: { name: 'Test', address: 'test@mail.example' } },
      routes: null,
      breaches: { baseUrl: `http://127.0.0.1:${port}` },
    });
    const system = t.system();
    const ctx = { ...system, gateways: { ...system.gateways, breaches } };
    await expect(judge('eleven dancing skillets', ctx)).rejects.toMatchObject({ code: 'validation_failed' });
    expect(asked).toEqual(['/range/A36B8']);
    service.close();
    service.closeAllConnections();
    // Offline: our own list has to do.
    await expect(judge('eleven dancing skillets', ctx)).resolves.toBeUndefined();
    await expect(judge('password1234', ctx)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});

describe('a link to choose a password', () => {
  async function linkFor(email: string): Promise<string> {
    await requestPasswordReset(browser(t), { email });
    const row = await t.platform.db
      .selectFrom('messages')
      .select('details')
      .where('template', '=', 'staff_password_link')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const { sealed } = row.details as { sealed: string };
    return t.platform.crypto.decrypt('messages.secret', sealed);
  }

  it('works once, even when five browsers use it at the same moment, and ends every session', async () => {
    const staff = await createStaff(t, 'finance');
    const token = await linkFor(staff.email);
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => setPassword(browser(t), { token, password: NEW_PASSWORD })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await recogniseSession(browser(t), tokenOf(staff.cookie))).toBeNull();
    await expect(signIn(browser(t), { ...staff })).rejects.toMatchObject({ code: 'unauthenticated' });
    const known = { ...staff, password: NEW_PASSWORD };
    expect((await signIn(browser(t), known)).step).toBe('second_factor');
  });

  it('survives a password that is refused, and an hour at most', async () => {
    const staff = await createBareStaff(t, 'finance');
    const token = await linkFor(staff.email);
    const use = (password: string) => setPassword(browser(t), { token, password });
    await expect(use('short')).rejects.toMatchObject({ code: 'validation_failed' });
    t.clock.advance({ minutes: 60 });
    await expect(use(NEW_PASSWORD)).rejects.toMatchObject({ code: 'link_expired' });
  });

  it('is sent to those who have an account, three times an hour, and nobody can tell', async () => {
    const staff = await createBareStaff(t, 'finance');
    const links = () =>
      t.platform.db.selectFrom('messages').select('id').where('template', '=', 'staff_password_link').execute();
    const before = (await links()).length;
    const emails = ['nobody@staff.example', ...Array.from({ length: 5 }, () => staff.email)];
    for (const email of emails) expect(await requestPasswordReset(browser(t), { email })).toBeUndefined();
    expect((await links()).length - before).toBe(3);
  });

  it('of a new super admin signs in, and asks for the second factor next', async () => {
    const made = await createSuperAdmin(t.system(), { email: 'first@staff.example', name: 'First One', another: true });
    const token = made.setupUrl.split('#')[1] ?? '';
    // Looked at as often as one likes, it is used by the password alone.
    for (const _ of [1, 2]) expect(await checkPasswordLink(browser(t), { token })).toBeUndefined();
    const signedIn = await setPassword(browser(t), { token, password: NEW_PASSWORD });
    expect(signedIn).toMatchObject({ step: 'second_factor_setup' });
    await expect(checkPasswordLink(browser(t), { token })).rejects.toMatchObject({ code: 'already_done' });
    const again = createSuperAdmin(t.system(), { email: 'second@staff.example', name: 'Two', another: false });
    await expect(again).rejects.toMatchObject({ code: 'already_exists' });
  });
});

it('changing the password needs the old one, and signs out everywhere else', async () => {
  const staff = await createStaff(t, 'chef');
  const other = tokenOf(await signInCookie(t, staff));
  const change = (currentPassword: string) => changePassword(staff.ctx, { currentPassword, newPassword: NEW_PASSWORD });
  await expect(change('wrong')).rejects.toMatchObject({ fields: [{ field: 'currentPassword' }] });
  await change(staff.password);
  expect(await recogniseSession(browser(t), other)).toBeNull();
  expect(await recogniseSession(browser(t), tokenOf(staff.cookie))).toMatchObject({ kind: 'ready' });
});

describe('codes of authenticator apps', () => {
  /** RFC 6238, appendix B, SHA-1. */
  const SECRET = '12345678901234567890';
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %i are those of RFC 6238', async (seconds, code) => {
    const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
    expect(await totpCode(SECRET, at, 8)).toBe(code);
    const step = Math.floor(seconds / 30);
    expect(await matchTotp(SECRET, code.slice(2), { at, lastStep: null })).toBe(step);
    // One step late is still good, two are not, and none is good twice.
    expect(await matchTotp(SECRET, code.slice(2), { at: at.add({ seconds: 30 }), lastStep: null })).toBe(step);
    expect(await matchTotp(SECRET, code.slice(2), { at: at.add({ seconds: 60 }), lastStep: null })).toBeNull();
    expect(await matchTotp(SECRET, code.slice(2), { at, lastStep: step })).toBeNull();
  });
});
