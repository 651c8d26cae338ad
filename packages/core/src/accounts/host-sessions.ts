import { hashToken } from '../identity/index.ts';
import { audit, authorize, notFound, withTransaction, type Actor, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { familyOf } from './family-store.ts';
import { deleteSessions, deleteIdleSessions, findSession, listSessions, touchSession } from './host-session-store.ts';
import { deleteOldLinks } from './sign-in-link-store.ts';

export type HostActor = Extract<Actor, { kind: 'host' }>;

/** What a signed-in host may reach; throws `forbidden` for anybody who is none. */
export function hostOf(ctx: Context): HostActor {
  authorize(ctx, 'account.read');
  // Our own jobs are allowed everything but have no account.
  if (ctx.actor.kind !== 'host') throw notFound('a host’s account');
  return ctx.actor;
}

async function idleSince(ctx: Context): Promise<Temporal.Instant> {
  const days = (await getVariables(ctx))['access.hostSessionIdleDays'];
  return ctx.clock.now().subtract({ hours: days * 24 });
}

/** Whose session a cookie is; null when it ended. Asked of the database each time, so that an end counts at once. */
export async function recogniseHost(ctx: Context, token: string): Promise<HostActor | null> {
  const session = await findSession(ctx.db, hashToken(token));
  if (session === undefined || session.erased) return null;
  if (Temporal.Instant.compare(session.lastSeenAt, await idleSince(ctx)) <= 0) return null;
  const now = ctx.clock.now();
  if (Temporal.Instant.compare(session.lastSeenAt.add({ minutes: 1 }), now) < 0)
    await touchSession(ctx.db, session.id, now);
  return { kind: 'host', customerId: session.customerId, sessionId: session.id };
}

export interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly browser: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

export async function listOwnSessions(ctx: Context): Promise<readonly OwnSession[]> {
  const host = hostOf(ctx);
  const rows = await listSessions(ctx.db, await familyOf(ctx.db, host.customerId), await idleSince(ctx));
  return rows.map((row) => ({
    id: row.id,
    current: row.id === host.sessionId,
    browser: row.userAgentEnc === null ? null : ctx.crypto.decrypt('host_sessions.user_agent', row.userAgentEnc),
    createdAt: row.createdAt.toString(),
    lastSeenAt: row.lastSeenAt.toString(),
  }));
}

/** Ends one of one's own sessions, or all of them. Somebody else's looks like none. */
export async function endOwnSessions(
  ctx: Context,
  which: { readonly sessionId: string } | 'all' | 'this',
): Promise<number> {
  authorize(ctx, 'account.manage');
  const host = hostOf(ctx);
  const only = which === 'this' ? host.sessionId : undefined;
  return withTransaction(ctx, async (tx) => {
    const family = await familyOf(tx.db, host.customerId);
    const ended = await deleteSessions(tx.db, family, typeof which === 'object' ? which.sessionId : only);
    if (ended.length === 0) throw notFound('session');
    for (const id of ended)
      audit(tx, { action: 'session.end', entityType: 'session', entityId: id, after: { customerId: host.customerId } });
    return ended.length;
  });
}

const LINKS_KEPT = { hours: 24 } as const;

/** Forgets sessions that have ended and links that nobody can use or count any more. */
export async function forgetEndedSessions(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  const before = await idleSince(ctx);
  return withTransaction(ctx, async (tx) => {
    const sessions = await deleteIdleSessions(tx.db, before);
    const links = await deleteOldLinks(tx.db, tx.clock.now().subtract(LINKS_KEPT));
    if (sessions + links > 0)
      audit(tx, { action: 'session.purge', entityType: 'session', entityId: 'hosts', after: { sessions, links } });
    return sessions + links;
  });
}
