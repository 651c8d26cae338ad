/** One demo person a role, for copies that nobody depends on. Never in staging or production. */
import { randomInt } from 'node:crypto';
import {
  AppError,
  ROLES,
  audit,
  authorize,
  newId,
  withTransaction,
  type Context,
  type Role,
  type TransactionContext,
} from '../kernel/index.ts';
import { makeBackupCodes, openSecret } from './check-second-factor.ts';
import { createStaff, putPassword } from './create-staff.ts';
import { forgiveAccount } from './count-tries.ts';
import { endEverything } from './password-links.ts';
import { insertSecondFactor, lockSecondFactor } from './second-factor-store.ts';
import { markSecondFactor, readStaffByEmail } from './staff-store.ts';
import { newTotpSecret, secretForApps, totpCode } from './totp.ts';

export interface DemoSignIn {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
  /** For an authenticator app. */
  readonly secret: string;
}

const NAMES: Readonly<Record<Role, string>> = {
  super_admin: 'Demo Super Admin',
  admin: 'Demo Admin',
  support: 'Demo Support',
  station_manager: 'Demo Manager',
  chef: 'Demo Chef',
  finance: 'Demo Finance',
};

const WORDS = 'ember lantern skillet ginger sesame onion volcano spatula teriyaki griddle saffron pepper butter citrus';

function newPassphrase(): string {
  const words = WORDS.split(' ');
  return `${Array.from({ length: 4 }, () => words[randomInt(words.length)]).join('-')}-${randomInt(1_000, 10_000)}`;
}

function demoEmail(role: Role): string {
  return `${role.replaceAll('_', '.')}@staff.example`;
}

function assertTrialCopy(ctx: Context): void {
  const { appEnv } = ctx.settings;
  if (ctx.actor.kind !== 'system' || (appEnv !== 'development' && appEnv !== 'test'))
    throw new AppError('forbidden', { message: 'Demo people exist in development only.' });
}

/** The person, made when they are not there. */
async function findOrCreate(tx: TransactionContext, role: Role, places: DemoPlaces): Promise<string> {
  const email = demoEmail(role);
  const found = await readStaffByEmail(tx.db, tx.crypto.blindIndex('email', email));
  if (found !== undefined) return found.id;
  const chefId = role === 'chef' ? places.chefId : null;
  const wish = { name: NAMES[role], email, role, stationIds: places.stationIds, status: 'active', chefId } as const;
  return (await createStaff(tx, { ...wish, password: null })).staffId;
}

async function renew(tx: TransactionContext, role: Role, places: DemoPlaces): Promise<DemoSignIn> {
  const staffId = await findOrCreate(tx, role, places);
  const [email, password, secret] = [demoEmail(role), newPassphrase(), newTotpSecret()];
  await putPassword(tx, staffId, password);
  await endEverything(tx, staffId, 'colleague');
  await forgiveAccount(tx, tx.crypto.blindIndex('email', email));
  await insertSecondFactor(tx.db, {
    id: newId(),
    staffId,
    secretEnc: tx.crypto.encrypt('staff_two_factors.secret', secret),
    backupCodesEnc: makeBackupCodes(tx, staffId).sealed,
    verified: true,
    at: tx.clock.now(),
  });
  await markSecondFactor(tx.db, staffId, tx.clock.now());
  audit(tx, { action: 'staff.reset_demo', entityType: 'staff', entityId: staffId, after: { role } });
  return { role, email, password, secret: secretForApps(secret) };
}

export interface DemoPlaces {
  readonly stationIds: readonly string[];
  /** Whom the demo chef is. */
  readonly chefId: string | null;
}

/** Gives every demo person new sign-ins and answers them, once: they are kept nowhere in clear. */
export async function resetDemoStaff(ctx: Context, places: DemoPlaces): Promise<readonly DemoSignIn[]> {
  authorize(ctx, 'staff.restore');
  assertTrialCopy(ctx);
  return withTransaction(ctx, async (tx) => {
    const signIns: DemoSignIn[] = [];
    for (const role of ROLES) signIns.push(await renew(tx, role, places));
    audit(tx, { action: 'staff.reset_demo_all', entityType: 'staff', entityId: 'demo' });
    return signIns;
  });
}

export async function hasDemoStaff(ctx: Context): Promise<boolean> {
  const index = ctx.crypto.blindIndex('email', demoEmail('super_admin'));
  return (await readStaffByEmail(ctx.db, index)) !== undefined;
}

/** What a demo person's authenticator app would show now, for whoever tries the program without a phone at hand. */
export async function readDemoCode(ctx: Context, input: { readonly email: string }): Promise<string> {
  authorize(ctx, 'staff.restore');
  assertTrialCopy(ctx);
  const email = ROLES.map(demoEmail).find((known) => known === input.email.toLowerCase());
  return withTransaction(ctx, async (tx) => {
    const staff = email === undefined ? undefined : await readStaffByEmail(tx.db, tx.crypto.blindIndex('email', email));
    const factor = staff === undefined ? undefined : await lockSecondFactor(tx.db, staff.id, true);
    if (staff === undefined || factor === undefined) throw new AppError('not_found');
    audit(tx, { action: 'staff.read_demo_code', entityType: 'staff', entityId: staff.id });
    return totpCode(openSecret(tx, factor.secretEnc), tx.clock.now());
  });
}
