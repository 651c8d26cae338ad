/**
 * better-auth for one step of one person's sign-in. It is made anew for every transaction, which takes a millisecond:
 * what it writes commits with our audit rows, and none of its own HTTP routes exists.
 */
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '@myhibachi/database';
import { newId, type Context } from '../kernel/index.ts';
import { PLUGIN_TABLES, TABLES, databaseOn } from './better-auth-store.ts';
import { hashPassword, verifyPassword } from './hash-password.ts';

export interface PasskeyOwner {
  readonly id: string;
  readonly name: string;
}

/** Relying-party name shown by browsers and authenticator apps. */
export const ISSUER = 'MyHibachi staff';

/** Seals better-auth's own short-lived cookies; no value of ours depends on it. */
function secretOf(ctx: Context): string {
  return ctx.crypto.blindIndex('code', 'better-auth');
}

function pluginsFor(ctx: Context, owner: PasskeyOwner | null) {
  const { publicUrl } = ctx.settings;
  return [
    twoFactor({
      issuer: ISSUER,
      schema: {
        user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
        twoFactor: { modelName: PLUGIN_TABLES.twoFactor.modelName, fields: { ...PLUGIN_TABLES.twoFactor.fields } },
      },
    }),
    passkey({
      rpName: ISSUER,
      rpID: new URL(publicUrl).hostname,
      origin: publicUrl,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      authentication: {
        // Finger, face or PIN: without it the passkey would be one factor, not two.
        afterVerification: async ({ verification }) => {
          if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
        },
      },
      registration: {
        requireSession: false,
        ...(owner === null ? {} : { resolveUser: async () => ({ ...owner, displayName: owner.name }) }),
      },
      schema: { passkey: { modelName: PLUGIN_TABLES.passkey.modelName, fields: { ...PLUGIN_TABLES.passkey.fields } } },
    }),
  ] as const;
}

function nowOf(ctx: Context): Date {
  return new Date(ctx.clock.now().epochMilliseconds);
}

/** What better-auth is told; a test compares the tables it expects by it with ours. */
export function staffAuthOptions(ctx: Context, db: Database, owner: PasskeyOwner | null = null) {
  return {
    appName: ISSUER,
    baseURL: ctx.settings.publicUrl,
    basePath: '/api/v1/auth',
    secret: secretOf(ctx),
    database: databaseOn(db),
    // Made by our own verbs alone; named so that the comparison of tables knows them.
    user: {
      ...TABLES.user,
      additionalFields: {
        emailEnc: { type: 'string' as const, input: false, fieldName: 'email_enc' },
        role: { type: 'string' as const, input: false },
        status: { type: 'string' as const, input: false },
      },
    },
    session: {
      ...TABLES.session,
      disableSessionRefresh: true,
      // better-auth's passkey plugin opens a session of its own, which is replaced by one of ours at once.
      additionalFields: {
        method: { type: 'string' as const, input: false, defaultValue: 'passkey' },
        lastSeenAt: { type: 'date' as const, input: false, fieldName: 'last_seen_at', defaultValue: () => nowOf(ctx) },
      },
    },
    account: { ...TABLES.account },
    verification: { ...TABLES.verification, storeIdentifier: 'hashed' as const },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: hashPassword,
        verify: ({ password, hash }: { password: string; hash: string }) => verifyPassword(password, hash),
      },
    },
    // Our migrations make the tables, and a test compares them: nothing is looked up while somebody signs in.
    advanced: { database: { generateId: () => newId(), validateSchema: false } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [...pluginsFor(ctx, owner)],
  };
}

export function staffAuth(ctx: Context, db: Database, owner: PasskeyOwner | null = null) {
  return betterAuth(staffAuthOptions(ctx, db, owner));
}
