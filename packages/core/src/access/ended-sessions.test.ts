/** Whoever comes back to a session that was ended is told why, by the cookie they still hold. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { browser, createStaff, signInCookie, type TestStaff } from '../../../../tests/support/staff.ts';
import {
  changePassword,
  getSignInState,
  purgeIdentity,
  revokeOtherSessions,
  revokeOwnSession,
  signOut,
} from '../identity/index.ts';
import { newId, type Context } from '../kernel/index.ts';
import { resetSecondFactor, revokeStaffSession, signOutStaff, suspendStaff } from './index.ts';

let t: TestPlatform;
let boss: Context;
beforeAll(async () => {
  t = await createTestPlatform();
  boss = (await createStaff(t, 'super_admin')).ctx;
});
afterAll(() => t.close());

const tokenOf = (cookie: string) => cookie.split('=')[1] ?? '';
const endOf = async (token: string) => (await getSignInState(browser(t), token)).ended;
const reason = 'Because the tests want it so.';

function sessionOf({ actor }: Context): string {
  return actor.kind === 'staff' ? (actor.sessionId ?? '') : '';
}

type Ending = (person: TestStaff, sessionId: string) => Promise<unknown>;

const ENDINGS: readonly [what: string, told: string, end: Ending][] = [
  ['an administrator', 'colleague', ({ staffId }, sessionId) => revokeStaffSession(boss, { staffId, sessionId })],
  ['an administrator, everywhere', 'colleague', ({ staffId }) => signOutStaff(boss, { staffId })],
  ['losing the second factor', 'colleague', ({ staffId }) => resetSecondFactor(boss, { staffId, reason })],
  ['the end of their access', 'suspended', ({ staffId }) => suspendStaff(boss, { staffId, reason })],
];

it.each(ENDINGS)('is told when it was %s', async (_what, told, end) => {
  const person = await createStaff(t, 'support');
  await end(person, sessionOf(person.ctx));
  expect(await getSignInState(browser(t), tokenOf(person.cookie))).toEqual({ step: 'signed_out', ended: told });
});

it('is told apart from an end by their own hand and by a new password, and where they go on nothing is said', async () => {
  const person = await createStaff(t, 'support');
  const [second, third] = [await signInCookie(t, person), await signInCookie(t, person)];
  const { sessionId } = await t.platform.db
    .selectFrom('staff_sessions')
    .select('id as sessionId')
    .where('staff_id', '=', person.staffId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  await revokeOwnSession(person.ctx, { sessionId });
  await revokeOtherSessions(person.ctx);
  expect([await endOf(tokenOf(second)), await endOf(tokenOf(third))]).toEqual(['elsewhere', 'elsewhere']);
  const fourth = await signInCookie(t, person);
  const chosen = { currentPassword: person.password, newPassword: `six lanterns ${newId()}` };
  await changePassword(person.ctx, chosen);
  expect([await endOf(tokenOf(fourth)), await endOf(tokenOf(person.cookie))]).toEqual(['password', null]);
});

it('is nothing after signing out, for a cookie nobody gave, and after some weeks', async () => {
  const person = await createStaff(t, 'support');
  const other = tokenOf(await signInCookie(t, person));
  await signOut(browser(t), { token: tokenOf(person.cookie) });
  await signOutStaff(boss, { staffId: person.staffId });
  expect([await endOf(tokenOf(person.cookie)), await endOf('made-up'), await endOf(other)]).toEqual([
    null,
    null,
    'colleague',
  ]);
  t.clock.advance({ hours: 31 * 24 });
  await purgeIdentity(t.system());
  expect(await endOf(other)).toBeNull();
});
