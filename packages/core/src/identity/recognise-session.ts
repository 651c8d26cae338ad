import type { Actor, Context } from '../kernel/index.ts';
import { findLiveSession } from './open-session.ts';
import { hashToken } from './secret-tokens.ts';
import { findEndReason, findSession, touchSession, type EndReason, type SessionRow } from './session-store.ts';
import { nextStep, type SignInStep } from './sign-in-step.ts';

export type Recognised =
  | { readonly kind: 'ready'; readonly actor: Extract<Actor, { kind: 'staff' }> }
  /** Somebody who has not proven everything yet: nothing but the next step is open to them. */
  | { readonly kind: 'unproven'; readonly step: SignInStep };

function staffActor(session: SessionRow): Extract<Actor, { kind: 'staff' }> {
  return {
    kind: 'staff',
    staffId: session.staffId,
    role: session.role,
    stationIds: session.stationIds,
    chefId: session.chefId,
    sessionId: session.id,
  };
}

/**
 * Who a session's cookie belongs to; null when it ended or was revoked. Asked of the database each time, so that a
 * revoked session, a suspended person or another role counts with the next request.
 */
export async function recogniseSession(ctx: Context, token: string): Promise<Recognised | null> {
  const session = await findLiveSession(ctx, token);
  if (session === null) return null;
  const step = nextStep(session);
  if (step !== 'ready') return { kind: 'unproven', step };
  const now = ctx.clock.now();
  if (Temporal.Instant.compare(session.lastSeenAt.add({ minutes: 1 }), now) < 0)
    await touchSession(ctx.db, session.id, now);
  return { kind: 'ready', actor: staffActor(session) };
}

export interface SignInState {
  readonly step: SignInStep;
  /** Why the session of this cookie is over; null when it is not, or when nobody ever ended one by it. */
  readonly ended: EndReason | 'expired' | null;
}

async function endOf(ctx: Context, token: string): Promise<SignInState['ended']> {
  const hash = hashToken(token);
  const session = await findSession(ctx.db, hash);
  if (session === undefined) return findEndReason(ctx.db, hash);
  return session.status === 'suspended' ? 'suspended' : 'expired';
}

/** Where a browser stands on its way in; knows no more than its own cookie does. */
export async function getSignInState(ctx: Context, token: string | null): Promise<SignInState> {
  if (token === null) return { step: 'signed_out', ended: null };
  const session = await findLiveSession(ctx, token);
  if (session === null) return { step: 'signed_out', ended: await endOf(ctx, token) };
  return { step: nextStep(session), ended: null };
}
