import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { normaliseEmail } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  withTransaction,
  type Context,
  type GoogleGateway,
  type GoogleIdentity,
  type TransactionContext,
} from '../kernel/index.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { createStaff } from './create-staff.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { newToken } from './secret-tokens.ts';
import { findStaffByAccount, insertAccount, readStaff, readStaffByEmail, type StaffRow } from './staff-store.ts';
import { startSession, type SignedIn } from './start-session.ts';

const PATH = '/admin/google';
const MINUTES = 10;

const Challenge = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), until: z.string() });

function gatewayOf(ctx: Context): GoogleGateway {
  const { google } = ctx.gateways;
  if (google === undefined || google === null) throw new AppError('not_found', { reason: 'Google is not configured' });
  return google;
}

/** Whether people can sign in with Google here. */
export function offersGoogle(ctx: Context): boolean {
  return ctx.gateways.google !== undefined && ctx.gateways.google !== null;
}

/** Where to send the browser, and what it brings back in a cookie: sealed, so that no table has to remember it. */
export async function startGoogleSignIn(ctx: Context): Promise<{ readonly url: string; readonly challenge: string }> {
  authorize(ctx, 'session.issue');
  const [state, nonce, verifier] = [newToken(), newToken(), newToken()];
  const until = ctx.clock.now().add({ minutes: MINUTES }).toString();
  const url = await gatewayOf(ctx).authorizationUrl({
    state,
    nonce,
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    redirectUri: `${ctx.settings.publicUrl}${PATH}`,
  });
  return { url, challenge: ctx.crypto.encrypt('cookies.google', JSON.stringify({ state, nonce, verifier, until })) };
}

export interface GoogleAnswer {
  readonly code: string;
  readonly state: string;
  readonly challenge: string;
  readonly deviceToken: string | null;
}

function openChallenge(ctx: Context, answer: GoogleAnswer): z.output<typeof Challenge> | null {
  let opened: unknown;
  try {
    opened = JSON.parse(ctx.crypto.decrypt('cookies.google', answer.challenge));
  } catch {
    // A cookie of an earlier key, or one somebody made up.
    return null;
  }
  const { data } = Challenge.safeParse(opened);
  if (data === undefined || Temporal.Instant.compare(data.until, ctx.clock.now()) <= 0) return null;
  const [sent, kept] = [answer.state, data.state].map((text) => createHash('sha256').update(text).digest());
  return sent !== undefined && kept !== undefined && timingSafeEqual(sent, kept) ? data : null;
}

/** Somebody we do not know waits until a person who may change staff approves them, with the least role there is. */
async function createPending(tx: TransactionContext, identity: GoogleIdentity): Promise<string> {
  const { staffId } = await createStaff(tx, {
    name: identity.name === '' ? identity.email.slice(0, 120) : identity.name,
    email: identity.email,
    role: 'chef',
    stationIds: [],
    status: 'pending_approval',
    chefId: null,
    password: null,
  });
  await recordSecurityEvent(tx, { kind: 'account_pending', staffId, email: identity.email });
  audit(tx, { action: 'staff.ask_access', entityType: 'staff', entityId: staffId, after: { by: 'google' } });
  return staffId;
}

/** By Google's id for the account, or by its verified address the first time. */
async function findOrCreate(tx: TransactionContext, identity: GoogleIdentity): Promise<StaffRow | undefined> {
  const linked = await findStaffByAccount(tx.db, 'google', identity.subject);
  if (linked !== undefined) return linked;
  const known = await readStaffByEmail(tx.db, tx.crypto.blindIndex('email', normaliseEmail(identity.email)));
  const staffId = known?.id ?? (await createPending(tx, identity));
  await insertAccount(tx.db, { staffId, provider: 'google', accountId: identity.subject, at: tx.clock.now() });
  audit(tx, { action: 'staff.link_google', entityType: 'staff', entityId: staffId });
  return readStaff(tx.db, staffId);
}

async function enter(tx: TransactionContext, identity: GoogleIdentity, answer: GoogleAnswer): Promise<SignedIn | null> {
  const staff = await findOrCreate(tx, identity);
  if (staff === undefined || staff.status === 'suspended') return null;
  const wish = { staffId: staff.id, method: 'google', deviceToken: answer.deviceToken } as const;
  const { facts, ...signedIn } = await startSession(tx, wish);
  audit(tx, facts);
  return signedIn;
}

/**
 * Signs in with what Google brought back, which stands in for the password: second factor and device are still asked
 * for. Somebody unknown gets an account that waits for approval and reaches nothing. `unauthenticated` otherwise.
 */
export async function signInWithGoogle(ctx: Context, answer: GoogleAnswer): Promise<SignedIn> {
  authorize(ctx, 'session.issue');
  const tries = await claimTries(ctx, null);
  const challenge = openChallenge(ctx, answer);
  const redeem = { code: answer.code, redirectUri: `${ctx.settings.publicUrl}${PATH}` };
  const identity =
    challenge === null
      ? null
      : await gatewayOf(ctx).redeem(
          { ...redeem, nonce: challenge.nonce, codeVerifier: challenge.verifier },
          ctx.clock.now(),
        );
  const signedIn =
    identity === null || !identity.emailVerified
      ? null
      : await withTransaction(ctx, (tx) => enter(tx, identity, answer));
  if (signedIn === null)
    throw new AppError('unauthenticated', { message: 'Google did not vouch for you here. Please try again.' });
  await releaseTries(ctx, tries);
  return signedIn;
}
