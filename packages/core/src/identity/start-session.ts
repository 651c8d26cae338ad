import { AppError, type AuditFacts, type TransactionContext } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { indexIp } from './address-index.ts';
import { findDevice, isKnownAddress, seeDevice } from './device-store.ts';
import { noteSignIn } from './note-sign-in.ts';
import { rememberDevice } from './remember-device.ts';
import { hashToken, newToken } from './secret-tokens.ts';
import { sendCode } from './send-code.ts';
import { completeSession, findSession, type SessionMethod, type SessionRow } from './session-store.ts';
import { nextStep, type SignInStep } from './sign-in-step.ts';
import { staffAuth } from './staff-auth.ts';

export interface SessionWish {
  readonly staffId: string;
  readonly method: SessionMethod;
  readonly deviceToken: string | null;
  /** What the way in has proven by itself: a passkey proves both, a set-up link that the mailbox is theirs. */
  readonly proves?: { readonly secondFactor?: boolean; readonly device?: boolean };
}

/** What the browser is given, and what is asked of the person next. */
export interface SignedIn {
  readonly step: SignInStep;
  readonly token: string;
  readonly maxAgeSeconds: number;
  /** Null when the browser's own cookie stays as it is. */
  readonly deviceToken: string | null;
}

async function knownDevice(tx: TransactionContext, wish: SessionWish) {
  const device =
    wish.deviceToken === null ? undefined : await findDevice(tx.db, wish.staffId, hashToken(wish.deviceToken));
  if (device === undefined) return { id: null, trusted: false, known: false };
  const now = tx.clock.now();
  const trusted = device.trustedUntil !== null && Temporal.Instant.compare(device.trustedUntil, now) > 0;
  const ip = indexIp(tx, tx.origin.ip);
  await seeDevice(tx.db, device.id, now, null);
  return { id: device.id, trusted, known: ip !== null && (await isKnownAddress(tx.db, wish.staffId, ip)) };
}

/** A row of better-auth's; its token is only ever known to the browser, here it is a hash. */
async function insertRow(tx: TransactionContext, wish: SessionWish, token: string, hours: number): Promise<string> {
  const { internalAdapter } = await staffAuth(tx, tx.db).$context;
  const now = new Date(tx.clock.now().epochMilliseconds);
  const { ip, userAgent } = tx.origin;
  const row = await internalAdapter.createSession(
    wish.staffId,
    false,
    {
      token: hashToken(token),
      ipAddress: ip === null ? null : tx.crypto.encrypt('staff_sessions.ip', ip),
      userAgent,
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + hours * 3_600_000),
      method: wish.method,
      lastSeenAt: now,
    },
    true,
  );
  return row.id;
}

async function prove(tx: TransactionContext, wish: SessionWish, sessionId: string): Promise<void> {
  const now = tx.clock.now();
  const device = await knownDevice(tx, wish);
  await completeSession(tx.db, sessionId, {
    method: wish.method,
    secondFactorAt: wish.proves?.secondFactor === true || device.trusted ? now : null,
    deviceVerifiedAt: wish.proves?.device === true || device.known ? now : null,
    deviceId: device.id,
    ipBidx: indexIp(tx, tx.origin.ip),
    at: now,
  });
}

async function rememberProven(tx: TransactionContext, wish: SessionWish, session: SessionRow): Promise<string | null> {
  if (wish.proves?.device !== true) return null;
  const email = tx.crypto.decrypt('staff_users.email', session.emailEnc);
  const { staffId, deviceToken } = wish;
  const { newToken: token } = await rememberDevice(tx, { staffId, email, deviceToken, trust: false });
  return token;
}

/**
 * Opens a session for somebody whose password, passkey or link was right; what it lacks is asked for next. The caller
 * leaves `facts` in the audit log.
 */
export async function startSession(
  tx: TransactionContext,
  wish: SessionWish,
): Promise<SignedIn & { readonly facts: AuditFacts }> {
  const hours = (await getVariables(tx))['access.sessionHours'];
  const token = newToken();
  const sessionId = await insertRow(tx, wish, token, hours);
  await prove(tx, wish, sessionId);
  const session = await findSession(tx.db, hashToken(token));
  if (session === undefined) throw new AppError('internal', { reason: 'the session is not there' });
  const deviceToken = await rememberProven(tx, wish, session);
  const step = nextStep(session);
  if (step === 'device') await sendCode(tx, session);
  if (step === 'ready') await noteSignIn(tx, { ...session, sessionId, method: wish.method });
  const started = { staffId: wish.staffId, method: wish.method, step };
  const facts = { action: 'session.start', entityType: 'session', entityId: sessionId, after: started };
  return { step, token, deviceToken, maxAgeSeconds: hours * 3_600, facts };
}
