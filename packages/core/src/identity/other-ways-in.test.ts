import { createGateways } from '@myhibachi/gateways';
import { startGoogle, type GoogleAccount, type GoogleStandIn } from '@myhibachi/sandbox';
import type { Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../../tests/support/authenticator.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { browser, createStaff, type TestStaff } from '../../../../tests/support/staff.ts';
import {
  addPasskey,
  getSignInState,
  listPasskeys,
  recogniseSession,
  removePasskey,
  signInWithGoogle,
  signInWithPasskey,
  startGoogleSignIn,
  startPasskey,
  startPasskeySignIn,
} from './index.ts';

const ORIGIN = 'http://localhost:3000';

let t: TestPlatform;
let google: GoogleStandIn;
beforeAll(async () => {
  t = await createTestPlatform({ publicUrl: ORIGIN });
  google = await startGoogle(() => t.clock.now());
});
afterAll(async () => {
  await google.close();
  await t.close();
});

async function register(staff: TestStaff, verifies = true) {
  const key = createAuthenticator(ORIGIN, verifies);
  const { options, challenge } = await startPasskey(staff.ctx, { code: staff.backupCodes.pop() ?? '' });
  await addPasskey(staff.ctx, { name: 'Laptop', challenge, response: key.create(options) });
  return key;
}

describe('a passkey', () => {
  it('signs in by itself, on a device nobody has seen before', async () => {
    const staff = await createStaff(t, 'chef');
    const key = await register(staff);
    const { options, challenge } = await startPasskeySignIn(browser(t));
    const answer = { challenge, response: key.get(options), deviceToken: null };
    const signedIn = await signInWithPasskey(browser(t, '203.0.113.4'), answer);
    expect(signedIn.step).toBe('ready');
    const found = await recogniseSession(browser(t), signedIn.token);
    expect(found).toMatchObject({ kind: 'ready', actor: { staffId: staff.staffId } });
    // The same answer is worth nothing a second time.
    await expect(signInWithPasskey(browser(t), answer)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(
      await t.platform.db.selectFrom('staff_sessions').select('method').where('staff_id', '=', staff.staffId).execute(),
    ).toEqual([{ method: 'password' }, { method: 'passkey' }]);
  });

  it('is registered only for a code of the second factor', async () => {
    const staff = await createStaff(t, 'chef');
    await expect(startPasskey(staff.ctx, { code: '000000' })).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('that was only touched, never unlocked, does not sign in', async () => {
    const staff = await createStaff(t, 'chef');
    const key = await register(staff, false);
    const { options, challenge } = await startPasskeySignIn(browser(t));
    const answer = { challenge, response: key.get(options), deviceToken: null };
    await expect(signInWithPasskey(browser(t), answer)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('of another site, of nobody here, or one that was removed does not sign in', async () => {
    const staff = await createStaff(t, 'chef');
    const key = await register(staff);
    const begin = () => startPasskeySignIn(browser(t));
    const foreign = createAuthenticator('http://localhost:4000');
    const [one, two, three] = [await begin(), await begin(), await begin()];
    const send = (challenge: string, response: ReturnType<typeof key.get>) =>
      signInWithPasskey(browser(t), { challenge, response, deviceToken: null });
    const refused = { code: 'unauthenticated' };
    await expect(send(one.challenge, foreign.get(one.options))).rejects.toMatchObject(refused);
    await expect(send(two.challenge, key.get(one.options))).rejects.toMatchObject(refused);
    const [passkey] = await listPasskeys(staff.ctx);
    const other = await createStaff(t, 'chef');
    await expect(removePasskey(other.ctx, { passkeyId: passkey?.id ?? '' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await removePasskey(staff.ctx, { passkeyId: passkey?.id ?? '' });
    await expect(send(three.challenge, key.get(three.options))).rejects.toMatchObject(refused);
  });
});

describe('Google', () => {
  /** A browser of a copy where Google is set up. */
  function withGoogle(hostedDomain?: string): Context {
    const { issuer, clientId, clientSecret } = google;
    const nowhere = { host: '127.0.0.1', port: 9 };
    const { google: gateway = null } = createGateways({
      cards: { secretKey: 'sk_test_x', webhookSecret: 'whsec_x', protocol: 'http', ...nowhere },
      sms: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'x', from: '+15005550006', baseUrl: 'http://127.0.0.1:9' },
      mail: { ...nowhere, from: { name: 'Test', address: 'test@mail.example' } },
      routes: null,
      google: { issuer, clientId, clientSecret, ...(hostedDomain === undefined ? {} : { hostedDomain }) },
    });
    const visitor = browser(t);
    return { ...visitor, gateways: { ...visitor.gateways, google: gateway } };
  }

  async function come(ctx: Context, account: Partial<GoogleAccount>) {
    const { url, challenge } = await startGoogleSignIn(ctx);
    const whole = { sub: '1', email: 'x@staff.example', emailVerified: true, name: 'Sam', ...account };
    return { ...google.agree(url, whole), challenge, deviceToken: null };
  }

  it('stands in for the password, never for the second factor', async () => {
    const staff = await createStaff(t, 'finance');
    const ctx = withGoogle();
    const signedIn = await signInWithGoogle(ctx, await come(ctx, { sub: 'g-finance', email: staff.email }));
    expect(signedIn.step).toBe('second_factor');
    // From then on by Google's own id, whatever the address there.
    const again = await signInWithGoogle(ctx, await come(ctx, { sub: 'g-finance', email: 'other@mail.example' }));
    expect((await t.platform.db.selectFrom('staff_users').select('id').execute()).length).toBeGreaterThan(0);
    expect(again.step).toBe('second_factor');
  });

  it('gives somebody unknown an account that waits and reaches nothing', async () => {
    const ctx = withGoogle();
    const { token, step } = await signInWithGoogle(ctx, await come(ctx, { sub: 'g-new', email: 'new@mail.example' }));
    expect([step, (await getSignInState(ctx, token)).step]).toEqual(['pending_approval', 'pending_approval']);
    expect(await recogniseSession(ctx, token)).toEqual({ kind: 'unproven', step: 'pending_approval' });
  });

  it('vouches for nobody with an unproven address, another workspace, another state or a code used twice', async () => {
    const ctx = withGoogle();
    const refused = { code: 'unauthenticated' };
    const unproven = await come(ctx, { sub: 'g-2', emailVerified: false });
    await expect(signInWithGoogle(ctx, unproven)).rejects.toMatchObject(refused);
    const ours = withGoogle('myhibachi.example');
    await expect(signInWithGoogle(ours, await come(ours, { hd: 'other.example' }))).rejects.toMatchObject(refused);
    const good = await come(ctx, { sub: 'g-3', email: 'g3@mail.example' });
    await expect(signInWithGoogle(ctx, { ...good, state: 'x' })).rejects.toMatchObject(refused);
    await expect(signInWithGoogle(ctx, { ...good, challenge: 'x' })).rejects.toMatchObject(refused);
    await signInWithGoogle(ctx, good);
    await expect(signInWithGoogle(ctx, good)).rejects.toMatchObject(refused);
    const late = await come(ctx, { sub: 'g-4' });
    t.clock.advance({ minutes: 10 });
    await expect(signInWithGoogle(ctx, late)).rejects.toMatchObject(refused);
  });
});
