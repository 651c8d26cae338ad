import type { TransactionContext } from '../kernel/index.ts';
import { noteSignIn } from './note-sign-in.ts';
import { rememberDevice } from './remember-device.ts';
import { findSession, proveSession, type SessionRow } from './session-store.ts';
import { hashToken } from './secret-tokens.ts';
import { nextStep, type SignInStep } from './sign-in-step.ts';

export interface Proof {
  readonly token: string;
  readonly deviceToken: string | null;
  readonly secondFactor: boolean;
  readonly device: boolean;
  readonly trustDevice: boolean;
}

export interface Proceeded {
  readonly step: SignInStep;
  /** The cookie to set, when the browser is new. */
  readonly deviceToken: string | null;
}

/** Writes down what a session has just proven, and that its person is signed in when that was all. */
export async function proceed(tx: TransactionContext, session: SessionRow, proof: Proof): Promise<Proceeded> {
  const now = tx.clock.now();
  const { staffId } = session;
  const email = tx.crypto.decrypt('staff_users.email', session.emailEnc);
  const remembered = proof.device
    ? await rememberDevice(tx, { staffId, email, deviceToken: proof.deviceToken, trust: proof.trustDevice })
    : null;
  await proveSession(tx.db, session.id, {
    at: now,
    ...(proof.secondFactor ? { secondFactorAt: now } : {}),
    ...(remembered === null ? {} : { deviceVerifiedAt: now, deviceId: remembered.deviceId }),
  });
  const after = (await findSession(tx.db, hashToken(proof.token))) ?? session;
  const step = nextStep(after);
  if (step === 'ready') await noteSignIn(tx, { ...session, sessionId: session.id, method: session.method });
  return { step, deviceToken: remembered?.newToken ?? null };
}
