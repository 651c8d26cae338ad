import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { endSessions } from './ended-sessions.ts';
import { staffAuth } from './staff-auth.ts';
import { readStaff } from './staff-store.ts';
import { startSession, type SignedIn } from './start-session.ts';
import { answerHeaders, isRefusal, takeChallenge, type Ceremony } from './webauthn-ceremony.ts';

/** A challenge for whoever has a passkey here; names nobody, because nobody is known yet. */
export async function startPasskeySignIn(ctx: Context): Promise<Ceremony> {
  authorize(ctx, 'session.issue');
  const auth = staffAuth(ctx, ctx.db);
  const { response, headers } = await auth.api.generatePasskeyAuthenticationOptions({
    headers: new Headers(),
    returnHeaders: true,
  });
  return { options: { ...response }, challenge: await takeChallenge(auth, headers) };
}

export interface PasskeyAnswer {
  readonly challenge: string;
  /** What `navigator.credentials.get` answered, as JSON. */
  readonly response: {
    readonly id: string;
    readonly rawId: string;
    readonly type: 'public-key';
    readonly response: {
      readonly clientDataJSON: string;
      readonly authenticatorData: string;
      readonly signature: string;
      readonly userHandle?: string | null | undefined;
    };
  };
  readonly deviceToken: string | null;
}

/** Whose passkey answered; null when none of ours did. better-auth's own session makes way for one of ours. */
async function verify(tx: TransactionContext, answer: PasskeyAnswer): Promise<string | null> {
  const auth = staffAuth(tx, tx.db);
  const { clientDataJSON, authenticatorData, signature } = answer.response.response;
  try {
    const { session } = await auth.api.verifyPasskeyAuthentication({
      headers: await answerHeaders(tx, auth, answer.challenge),
      body: {
        response: {
          ...answer.response,
          response: { clientDataJSON, authenticatorData, signature },
          clientExtensionResults: {},
        },
      },
    });
    await endSessions(tx, session.userId, { only: session.id }, null);
    return session.userId;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

async function noteFailure(ctx: Context): Promise<void> {
  authorize(ctx, 'session.issue');
  await withTransaction(ctx, async (tx) => {
    await recordSecurityEvent(tx, { kind: 'sign_in_failed', detail: { factor: 'passkey' } });
    audit(tx, { action: 'session.refuse', entityType: 'session', entityId: 'unknown', after: { factor: 'passkey' } });
  });
}

/**
 * Signs in with a passkey, which the person unlocked by finger, face or PIN: it proves password, second factor and
 * device in one. `unauthenticated` for one we do not know.
 */
export async function signInWithPasskey(ctx: Context, answer: PasskeyAnswer): Promise<SignedIn> {
  authorize(ctx, 'session.issue');
  const tries = await claimTries(ctx, null);
  const signedIn = await withTransaction(ctx, async (tx) => {
    const staffId = await verify(tx, answer);
    const staff = staffId === null ? undefined : await readStaff(tx.db, staffId);
    if (staff === undefined || staff.status === 'suspended') return null;
    const { facts, ...started } = await startSession(tx, {
      staffId: staff.id,
      method: 'passkey',
      deviceToken: answer.deviceToken,
      proves: { secondFactor: true, device: true },
    });
    audit(tx, facts);
    return started;
  });
  if (signedIn === null) {
    await noteFailure(ctx);
    throw new AppError('unauthenticated', { message: 'We do not know this passkey. Please sign in another way.' });
  }
  await releaseTries(ctx, tries);
  return signedIn;
}
