import { audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { endSessions } from './ended-sessions.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { listSessions, type SessionMethod } from './session-store.ts';

export interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly method: SessionMethod;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** The sessions of one person, for themselves and for whoever may change staff. */
export async function sessionsOf(ctx: Context, staffId: string): Promise<readonly OwnSession[]> {
  const current = ctx.actor.kind === 'staff' ? ctx.actor.sessionId : null;
  const rows = await listSessions(ctx.db, staffId, ctx.clock.now());
  return rows.map((row) => ({
    id: row.id,
    current: row.id === current,
    method: row.method,
    ip: row.ipEnc === null ? null : ctx.crypto.decrypt('staff_sessions.ip', row.ipEnc),
    userAgent: row.userAgent,
    createdAt: row.createdAt.toString(),
    lastSeenAt: row.lastSeenAt.toString(),
    expiresAt: row.expiresAt.toString(),
  }));
}

/** Who is asking about themselves; keys and machines have no sessions. */
export function ownStaffId(ctx: Context): string {
  authorize(ctx, 'profile.manage');
  if (ctx.actor.kind !== 'staff') throw notFound('a person of our own');
  return ctx.actor.staffId;
}

export async function listOwnSessions(ctx: Context): Promise<readonly OwnSession[]> {
  authorize(ctx, 'profile.manage');
  return sessionsOf(ctx, ownStaffId(ctx));
}

/** Ends one of one's own sessions at once. Another person's looks like none. */
export async function revokeOwnSession(ctx: Context, input: { readonly sessionId: string }): Promise<void> {
  authorize(ctx, 'profile.manage');
  const staffId = ownStaffId(ctx);
  await withTransaction(ctx, async (tx) => {
    const [ended] = await endSessions(tx, staffId, { only: input.sessionId }, 'elsewhere');
    if (ended === undefined) throw notFound('session');
    await recordSecurityEvent(tx, { kind: 'session_revoked', staffId, detail: { sessionId: ended } });
    audit(tx, { action: 'session.revoke', entityType: 'session', entityId: ended });
  });
}

/** Signs out everywhere else. Answers how many sessions that ended. */
export async function revokeOtherSessions(ctx: Context): Promise<{ readonly ended: number }> {
  authorize(ctx, 'profile.manage');
  const staffId = ownStaffId(ctx);
  const except = ctx.actor.kind === 'staff' ? ctx.actor.sessionId : null;
  return withTransaction(ctx, async (tx) => {
    const ended = await endSessions(tx, staffId, { except }, 'elsewhere');
    for (const sessionId of ended) audit(tx, { action: 'session.revoke', entityType: 'session', entityId: sessionId });
    await recordSecurityEvent(tx, { kind: 'session_revoked', staffId, detail: { ended: ended.length } });
    return { ended: ended.length };
  });
}
