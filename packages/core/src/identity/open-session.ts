import { AppError, type Context, type TransactionContext } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { hashToken } from './secret-tokens.ts';
import { findSession, lockSession, type SessionRow } from './session-store.ts';
import { nextStep, type SignInStep } from './sign-in-step.ts';

async function hasEnded(ctx: Context, session: SessionRow): Promise<boolean> {
  const now = ctx.clock.now();
  const minutes = (await getVariables(ctx))['access.sessionIdleMinutes'];
  const idle = Temporal.Instant.compare(session.lastSeenAt.add({ minutes }), now) <= 0;
  return idle || Temporal.Instant.compare(session.expiresAt, now) <= 0 || session.status === 'suspended';
}

/** The session of a cookie, whatever it has still to prove; null when it ended, was revoked or never was. */
export async function findLiveSession(ctx: Context, token: string): Promise<SessionRow | null> {
  const session = await findSession(ctx.db, hashToken(token));
  return session === undefined || (await hasEnded(ctx, session)) ? null : session;
}

/** The same, locked until the transaction ends. Throws `unauthenticated`. */
export async function takeSession(tx: TransactionContext, token: string): Promise<SessionRow> {
  const session = await lockSession(tx.db, hashToken(token));
  if (session === undefined || (await hasEnded(tx, session))) throw new AppError('unauthenticated');
  return session;
}

/** Throws `invalid_transition` unless the session stands at one of these steps. */
export function assertStep(session: SessionRow, allowed: readonly SignInStep[]): void {
  const step = nextStep(session);
  if (allowed.includes(step)) return;
  throw new AppError('invalid_transition', {
    reason: `the session is at ${step}`,
    message: 'This step is not due now.',
  });
}
