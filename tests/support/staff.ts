/** People of our own for tests: made and signed in through the real verbs, second factor, new device and all. */
import {
  confirmSecondFactor,
  createStaff as createAccount,
  recogniseSession,
  signIn,
  startSecondFactor,
  totpCode,
  verifyDevice,
  verifySecondFactor,
} from '@myhibachi/core/identity';
import {
  actingAs,
  audit,
  authorize,
  contextFor,
  newId,
  withTransaction,
  type Context,
  type Platform,
  type Role,
} from '@myhibachi/core/kernel';

export const STAFF_PASSWORD = 'four lanterns over the grill';

export interface TestStaff {
  readonly staffId: string;
  readonly email: string;
  readonly password: string;
  /** As the authenticator app has it, in Base32. */
  readonly secret: string;
  readonly backupCodes: string[];
  /** Of the session that is open; `signInCookie` opens another. */
  readonly cookie: string;
  readonly deviceToken: string | null;
  /** Acts as this person, by that session. */
  readonly ctx: Context;
}

type On = Platform | { readonly platform: Platform };

function platformOf(on: On): Platform {
  return 'platform' in on ? on.platform : on;
}

/** A browser that has not signed in. */
export function browser(on: On, ip = '127.0.0.1'): Context {
  const origin = { ip, userAgent: 'vitest browser' };
  return contextFor(platformOf(on), { actor: { kind: 'visitor' }, origin, requestId: newId() });
}

export function cookieOf(token: string): string {
  return `mh_staff=${token}`;
}

/** What a page of ours sends along with every change: the cookie, and where it comes from. */
export function staffHeaders(on: On, cookie: string): { cookie: string; origin: string } {
  return { cookie, origin: new URL(platformOf(on).settings.publicUrl).origin };
}

/** An account with a password and nothing else: at its first sign-in everything is still to be proven. */
export async function createBareStaff(
  on: On,
  role: Role,
  stationIds: readonly string[] = [],
  chefId: string | null = null,
): Promise<{ staffId: string; email: string; password: string }> {
  const system = contextFor(platformOf(on), {
    actor: { kind: 'system', job: 'test' },
    origin: { ip: null, userAgent: null },
    requestId: newId(),
  });
  authorize(system, 'staff.change');
  const email = `${role}.${newId().slice(-12)}@staff.example`;
  const wish = { name: `Test ${role}`, email, role, stationIds, status: 'active', chefId } as const;
  const { staffId } = await withTransaction(system, async (tx) => {
    const created = await createAccount(tx, { ...wish, password: STAFF_PASSWORD });
    audit(tx, { action: 'staff.create', entityType: 'staff', entityId: created.staffId });
    return created;
  });
  return { staffId, email, password: STAFF_PASSWORD };
}

/** The code in the last e-mail to this person about a new device, as it will be sent. */
export async function readDeviceCode(on: On, staffId: string): Promise<string> {
  const { db, crypto } = platformOf(on);
  const rows = await db
    .selectFrom('messages')
    .select('details')
    .where('template', '=', 'staff_code')
    .orderBy('id', 'desc')
    .execute();
  const all = rows.map((row) => row.details as { staffId: string; sealed: string });
  const found = all.find((details) => details.staffId === staffId);
  if (found === undefined) throw new Error('no code was sent to this person');
  return crypto.decrypt('messages.secret', found.sealed);
}

/** The text behind the Base32 an app is given. */
export function secretText(base32: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = Array.from(base32, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return String.fromCodePoint(...bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** What the person's authenticator app shows now. Each code is good once. */
export function appCode(on: On, secret: string): Promise<string> {
  return totpCode(secretText(secret), platformOf(on).clock.now());
}

/** Somebody of this role who has just signed in for the first time, with a second factor and a known device. */
export async function createStaff(
  on: On,
  role: Role,
  stationIds: readonly string[] = [],
  chefId: string | null = null,
): Promise<TestStaff> {
  const bare = await createBareStaff(on, role, stationIds, chefId);
  const visitor = browser(on);
  const { token } = await signIn(visitor, { ...bare, deviceToken: null });
  const code = await readDeviceCode(on, bare.staffId);
  const { deviceToken } = await verifyDevice(visitor, { token, code, deviceToken: null });
  const { secret } = await startSecondFactor(visitor, { token, currentCode: null });
  const first = { token, code: await appCode(on, secret), deviceToken };
  const { backupCodes } = await confirmSecondFactor(visitor, first);
  const found = await recogniseSession(visitor, token);
  if (found?.kind !== 'ready') throw new Error('the session is not ready');
  const ctx = actingAs(visitor, found.actor);
  return { ...bare, secret, backupCodes: [...backupCodes], cookie: cookieOf(token), deviceToken, ctx };
}

/** Signs the person in once more, as another browser would, and answers its cookie. Uses up a backup code. */
export async function signInCookie(on: On, staff: TestStaff): Promise<string> {
  const visitor = browser(on);
  const code = staff.backupCodes.pop() ?? '';
  const { token } = await signIn(visitor, { ...staff, deviceToken: null });
  const { step } = await verifySecondFactor(visitor, { token, code, deviceToken: null, trustDevice: false });
  if (step !== 'ready') throw new Error(`the session is at ${step}`);
  return cookieOf(token);
}
