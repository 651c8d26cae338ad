/** Browsers that chat: known again by a token of their own, and tied to a customer when its host signs in there. */
import { hashToken, newToken } from '../identity/index.ts';
import { audit, authorize, newId, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { findIdentityByAddress, insertIdentity } from './identity-store.ts';
import {
  deleteIdleVisitorSessions,
  deleteSessionsOfHost,
  deleteVisitorSession,
  findVisitorSession,
  insertVisitorSession,
  touchVisitorSession,
} from './visitor-store.ts';

/** A browser that showed its token. Only `openVisitor` and `recogniseVisitor` make one: holding it is the right to chat. */
export interface Visitor {
  readonly sessionId: string;
  readonly identityId: string;
  /** The host who signed in in this browser; null for everybody else, whatever they say of themselves. */
  readonly customerId: string | null;
  /** It is the one chat of that host, which all their browsers share. */
  readonly isHosts: boolean;
}

/** A new visitor with the token their browser keeps. */
export async function openVisitor(ctx: Context): Promise<{ visitor: Visitor; token: string }> {
  authorize(ctx, 'conversation.speak');
  const [identityId, sessionId, token] = [newId(), newId(), newToken()];
  const { ip, userAgent } = ctx.origin;
  await withTransaction(ctx, async (tx) => {
    const at = tx.clock.now();
    await insertIdentity(tx.db, {
      id: identityId,
      kind: 'visitor',
      addressEnc: null,
      addressBidx: identityId,
      nameEnc: null,
      verifiedAt: null,
      customerId: null,
      searchTokens: [],
      at,
    });
    await insertVisitorSession(tx.db, {
      id: sessionId,
      identityId,
      tokenHash: hashToken(token),
      ipEnc: ip === null ? null : tx.crypto.encrypt('visitor_sessions.ip', ip),
      userAgentEnc: userAgent === null ? null : tx.crypto.encrypt('visitor_sessions.user_agent', userAgent),
      at,
    });
    audit(tx, {
      action: 'conversation.meet',
      entityType: 'identity',
      entityId: identityId,
      after: { kind: 'visitor' },
    });
  });
  return { visitor: { sessionId, identityId, customerId: null, isHosts: false }, token };
}

/** Whether the host has a chat of theirs already, begun in any browser. */
export async function hasChat(ctx: Context): Promise<boolean> {
  authorize(ctx, 'account.manage');
  const { actor } = ctx;
  if (actor.kind !== 'host') return false;
  return (await findIdentityByAddress(ctx.db, 'visitor', actor.customerId))?.customerId === actor.customerId;
}

async function idleSince(ctx: Context, { isHosts }: { readonly isHosts: boolean }): Promise<Temporal.Instant> {
  const { 'chat.visitorIdleDays': ofBrowser, 'access.hostSessionIdleDays': ofHost } = await getVariables(ctx);
  return ctx.clock.now().subtract({ hours: (isHosts ? Math.min(ofBrowser, ofHost) : ofBrowser) * 24 });
}

/**
 * Whose browser a token is; null when it is nobody's or too old. One that has become part of a host's chat is forgotten
 * no later than its host is signed out there, because more is told in it than was said in this browser.
 */
export async function recogniseVisitor(ctx: Context, token: string): Promise<Visitor | null> {
  const session = await findVisitorSession(ctx.db, hashToken(token));
  if (session === undefined) return null;
  const { id: sessionId, identityId, customerId, addressBidx } = session;
  const isHosts = customerId !== null && addressBidx === customerId;
  if (Temporal.Instant.compare(session.lastSeenAt, await idleSince(ctx, { isHosts })) <= 0) return null;
  await touchVisitorSession(ctx.db, sessionId, ctx.clock.now());
  return { sessionId, identityId, customerId, isHosts };
}

/**
 * A host who signs out leaves nothing of their talk behind: this browser, known by its token, begins anew (`here`), or the
 * others that were theirs, or all. The conversations stay, for them and for our people.
 */
export async function leaveVisitors(
  ctx: Context,
  { token, which }: { readonly token: string | null; readonly which: 'here' | 'others' | 'all' },
): Promise<void> {
  authorize(ctx, 'account.manage');
  const { actor } = ctx;
  if (actor.kind !== 'host') throw notFound('a host’s account');
  const { customerId } = actor;
  const here = token === null ? null : hashToken(token);
  await withTransaction(ctx, async (tx) => {
    const ended = [
      ...(which === 'here' ? [] : await deleteSessionsOfHost(tx.db, { customerId, but: here })),
      ...(which === 'others' || here === null ? [] : await deleteVisitorSession(tx.db, here)),
    ];
    for (const { identityId } of ended)
      audit(tx, {
        action: 'conversation.leave',
        entityType: 'identity',
        entityId: identityId,
        after: { customerId },
      });
  });
}

/** Forgets the sessions of browsers that have not come back. Their conversations stay for as long as messages are kept. */
export async function forgetIdleVisitors(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  const before = await idleSince(ctx, { isHosts: false });
  return withTransaction(ctx, async (tx) => {
    const count = await deleteIdleVisitorSessions(tx.db, before);
    if (count > 0)
      audit(tx, { action: 'conversation.forget', entityType: 'identity', entityId: 'visitors', after: { count } });
    return count;
  });
}
