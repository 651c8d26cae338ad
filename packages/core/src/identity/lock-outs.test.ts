import { audit, authorize, newId, withTransaction } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { browser, createBareStaff, createStaff, readDeviceCode } from '../../../../tests/support/staff.ts';
import { recordSecurityEvent, signIn, unlockAccount, verifyDevice, verifySecondFactor } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 16 });
});
afterAll(() => t.close());

let host = 0;
/** An address of its own for each test. */
const newIp = () => `203.0.113.${(host += 1)}`;

function guess(email: string, password: string, ip: string) {
  return signIn(browser(t, ip), { email, password, deviceToken: null });
}

function unlock(staff: { readonly staffId: string; readonly email: string }) {
  const ctx = t.system();
  authorize(ctx, 'staff.change');
  return withTransaction(ctx, async (tx) => {
    const emailBidx = tx.crypto.blindIndex('email', staff.email);
    const lifted = await unlockAccount(tx, { staffId: staff.staffId, emailBidx });
    audit(tx, { action: 'staff.unlock', entityType: 'staff', entityId: staff.staffId });
    return lifted;
  });
}

const codeOf = (result: PromiseSettledResult<unknown>): unknown =>
  result.status === 'rejected' && result.reason instanceof Error && 'code' in result.reason
    ? result.reason.code
    : 'entered';

const count = (codes: readonly unknown[], code: string) => codes.filter((one) => one === code).length;

it('five wrong passwords lock an account for fifteen minutes, from wherever they come', async () => {
  const staff = await createBareStaff(t, 'support');
  for (let n = 0; n < 5; n += 1)
    await expect(guess(staff.email, 'wrong', newIp())).rejects.toMatchObject({ code: 'unauthenticated' });
  const locked = { code: 'locked_out', details: { retryAfterSeconds: 900 } };
  await expect(guess(staff.email, staff.password, newIp())).rejects.toMatchObject(locked);
  const { rows } = await t.database.pool.query('select topic, subject from notices where staff_id = $1', [
    staff.staffId,
  ]);
  expect(rows).toEqual([{ topic: 'account_locked', subject: 'Your account was locked after too many failed tries' }]);
  t.clock.advance({ minutes: 14, seconds: 59 });
  await expect(guess(staff.email, staff.password, newIp())).rejects.toMatchObject({ code: 'locked_out' });
  t.clock.advance({ seconds: 1 });
  await expect(guess(staff.email, staff.password, newIp())).resolves.toMatchObject({ step: 'device' });
});

it('failures of an hour ago are forgotten', async () => {
  const staff = await createBareStaff(t, 'support');
  const ip = newIp();
  for (let n = 0; n < 4; n += 1) await expect(guess(staff.email, 'wrong', ip)).rejects.toThrow('not right');
  t.clock.advance({ minutes: 60 });
  await expect(guess(staff.email, 'wrong', ip)).rejects.toThrow('not right');
  await expect(guess(staff.email, staff.password, ip)).resolves.toMatchObject({ step: 'device' });
});

it('an account that does not exist locks in the same words', async () => {
  const ip = newIp();
  const codes = [];
  for (let n = 0; n < 6; n += 1)
    codes.push(codeOf((await Promise.allSettled([guess('ghost@staff.example', 'wrong', ip)]))[0]));
  expect(codes).toEqual([...Array.from({ length: 5 }, () => 'unauthenticated'), 'locked_out']);
});

it('twelve guesses at the same moment get no more than five answers', async () => {
  const staff = await createBareStaff(t, 'support');
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => guess(staff.email, 'wrong', newIp())));
  const codes = results.map(codeOf);
  expect([count(codes, 'unauthenticated'), count(codes, 'locked_out')]).toEqual([5, 7]);
});

it('guesses at different accounts lock the address, and nobody else', async () => {
  await t.platform.db
    .insertInto('variable_values')
    .values({
      id: newId(),
      key: 'access.failuresPerAddress',
      value: '6',
      effective_from: t.clock.now(),
      set_by: 'test',
      reason: 'fewer guesses',
    })
    .execute();
  t.platform.figures.clear();
  const ip = newIp();
  const emails = Array.from({ length: 9 }, (_, n) => `nobody${n}@staff.example`);
  const codes = (await Promise.allSettled(emails.map((email) => guess(email, 'wrong', ip)))).map(codeOf);
  expect([count(codes, 'unauthenticated'), count(codes, 'locked_out')]).toEqual([6, 3]);
  const staff = await createBareStaff(t, 'support');
  await expect(guess(staff.email, staff.password, ip)).rejects.toMatchObject({ code: 'locked_out' });
  await expect(guess(staff.email, staff.password, newIp())).resolves.toMatchObject({ step: 'device' });
  // Unlocking somebody lifts the lock of an address they are known at, and of no other.
  expect(await unlock(staff)).toEqual({ addresses: 0 });
  await expect(guess(staff.email, staff.password, ip)).rejects.toMatchObject({ code: 'locked_out' });
  await recordSecurityEvent(browser(t, ip), { kind: 'sign_in', staffId: staff.staffId });
  expect(await unlock(staff)).toEqual({ addresses: 1 });
  await expect(guess(staff.email, staff.password, ip)).resolves.toMatchObject({ step: 'device' });
});

it('codes count too, and the right password in between does not forgive them', async () => {
  const staff = await createStaff(t, 'support');
  for (let n = 0; n < 5; n += 1) {
    const { token } = await guess(staff.email, staff.password, newIp());
    const wrong = { token, code: '000000', deviceToken: null, trustDevice: false };
    await expect(verifySecondFactor(browser(t, newIp()), wrong)).rejects.toMatchObject({ code: 'validation_failed' });
  }
  await expect(guess(staff.email, staff.password, newIp())).rejects.toMatchObject({ code: 'locked_out' });
  const bare = await createBareStaff(t, 'support');
  const { token } = await guess(bare.email, bare.password, newIp());
  const right = await readDeviceCode(t, bare.staffId);
  const wrong = right === '123456' ? '654321' : '123456';
  const send = (code: string) => verifyDevice(browser(t, newIp()), { token, code, deviceToken: null });
  for (let n = 0; n < 5; n += 1) await expect(send(wrong)).rejects.toMatchObject({ code: 'validation_failed' });
  await expect(send(right)).rejects.toMatchObject({ code: 'locked_out' });
  t.clock.advance({ minutes: 15 });
  // The code itself was tried too often meanwhile.
  await expect(send(right)).rejects.toMatchObject({ code: 'validation_failed' });
});

it('a lock is written down, for the account it fell on', async () => {
  const staff = await createBareStaff(t, 'support');
  for (let n = 0; n < 5; n += 1) await expect(guess(staff.email, 'wrong', newIp())).rejects.toThrow('not right');
  const { rows } = await t.database.pool.query(
    `select kind, count(*)::int as times from security_events where staff_id = $1 group by kind order by kind`,
    [staff.staffId],
  );
  expect(rows).toEqual([
    { kind: 'locked_out', times: 1 },
    { kind: 'sign_in_failed', times: 5 },
  ]);
});

/** Signs in from a browser that brings what it was given at an earlier sign-in. */
function fromKnown(staff: { email: string; deviceToken: string | null }, password: string, ip: string) {
  return signIn(browser(t, ip), { email: staff.email, password, deviceToken: staff.deviceToken });
}

it('failing on purpose locks nobody out of the browser they signed in with before, not even behind the same address', async () => {
  const staff = await createStaff(t, 'support');
  const ip = newIp();
  for (let n = 0; n < 5; n += 1) await expect(guess(staff.email, 'wrong', ip)).rejects.toThrow('not right');
  const others = Array.from({ length: 20 }, (_, n) => guess(`noise${n}@staff.example`, 'wrong', ip));
  await Promise.allSettled(others);
  await expect(guess(staff.email, staff.password, ip)).rejects.toMatchObject({ code: 'locked_out' });
  await expect(guess(staff.email, staff.password, newIp())).rejects.toMatchObject({ code: 'locked_out' });
  await expect(fromKnown(staff, staff.password, ip)).resolves.toMatchObject({ step: 'second_factor' });
});

it('a known browser gets five guesses like any other, however many at once, and they lock that browser alone', async () => {
  const staff = await createStaff(t, 'support');
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => fromKnown(staff, 'wrong', newIp())));
  const codes = results.map(codeOf);
  expect([count(codes, 'unauthenticated'), count(codes, 'locked_out')]).toEqual([5, 7]);
  await expect(fromKnown(staff, staff.password, newIp())).rejects.toMatchObject({ code: 'locked_out' });
  await expect(guess(staff.email, staff.password, newIp())).resolves.toMatchObject({ step: 'second_factor' });
  t.clock.advance({ minutes: 15 });
  await expect(fromKnown(staff, staff.password, newIp())).resolves.toMatchObject({ step: 'second_factor' });
});

it('a browser known to a colleague, or to nobody, is counted like any other', async () => {
  const [staff, colleague] = [await createStaff(t, 'support'), await createStaff(t, 'support')];
  const borrowed = { email: staff.email, deviceToken: colleague.deviceToken };
  for (let n = 0; n < 5; n += 1) await expect(fromKnown(borrowed, 'wrong', newIp())).rejects.toThrow('not right');
  await expect(fromKnown(borrowed, staff.password, newIp())).rejects.toMatchObject({ code: 'locked_out' });
  const forged = { email: staff.email, deviceToken: 'made-up' };
  await expect(fromKnown(forged, staff.password, newIp())).rejects.toMatchObject({ code: 'locked_out' });
});

it('restoring an account lifts the locks of its browsers too', async () => {
  const staff = await createStaff(t, 'support');
  for (let n = 0; n < 5; n += 1) await expect(fromKnown(staff, 'wrong', newIp())).rejects.toThrow('not right');
  await unlock(staff);
  await expect(fromKnown(staff, staff.password, newIp())).resolves.toMatchObject({ step: 'second_factor' });
});
