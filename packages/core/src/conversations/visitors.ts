/** Browsers that chat: known again by a token of their own, and tied to a customer when its host signs in there. */
import { findCustomer } from '../customers/index.ts';
import { hashToken, newToken } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  newId,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { identityTokens } from './identities.ts';
import { becomeChatOf, findIdentityByAddress, insertIdentity, type IdentityRow } from './identity-store.ts';
import { lockHostChat, lockVisitorIdentity } from './join-store.ts';
import { joinTalks, type CarryOver } from './join-talks.ts';
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
  return (await chatOf(ctx, actor.customerId)) !== null;
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

type Customer = NonNullable<Awaited<ReturnType<typeof findCustomer>>>;

/** The host's one chat, where another browser of theirs has begun it. */
async function chatOf(ctx: Context, customerId: string): Promise<IdentityRow | null> {
  const found = await findIdentityByAddress(ctx.db, 'visitor', customerId);
  return found?.customerId === customerId ? found : null;
}

async function beginChatOf(tx: TransactionContext, identityId: string, customer: Customer): Promise<void> {
  await becomeChatOf(tx.db, identityId, {
    customerId: customer.id,
    nameEnc: tx.crypto.encrypt('contact_identities.name', `${customer.firstName} ${customer.lastName}`),
    tokens: identityTokens(tx, customer),
    at: tx.clock.now(),
  });
}

/**
 * Ties a browser to the chat of the host who has signed in there: a host has one, whichever browsers they use. What was
 * said in this browser before joins it, nothing of it is lost, and from now on the concierge may help with their own
 * bookings. `carryOver` takes along what the concierge knows of a talk. Throws `not_found` for a browser that belongs to
 * another host or was forgotten.
 */
export async function claimVisitor(ctx: Context, visitor: Visitor, carryOver?: CarryOver): Promise<Visitor> {
  authorize(ctx, 'account.manage');
  const { actor } = ctx;
  if (actor.kind !== 'host') throw notFound('a host’s account');
  if (visitor.customerId === actor.customerId && visitor.isHosts) return visitor;
  const customer = await findCustomer(ctx, actor.customerId);
  if (customer === null) throw new AppError('not_found', { reason: 'the host’s customer is gone' });
  return withTransaction(ctx, async (tx) => {
    // Two browsers of one host come one after the other; that they end up in one chat is the unique address's to say.
    await lockHostChat(tx.db, customer.id);
    const before = await lockVisitorIdentity(tx.db, visitor.sessionId);
    if (before === null || (before.customerId !== null && before.customerId !== customer.id))
      throw notFound('a visitor of this host');
    const chat = await chatOf(tx, customer.id);
    const identityId = chat?.id ?? before.id;
    const claimed = { sessionId: visitor.sessionId, identityId, customerId: customer.id, isHosts: true };
    if (chat?.id === before.id) return claimed;
    const joined =
      chat === null
        ? await beginChatOf(tx, before.id, customer)
        : await joinTalks(tx, { from: before.id, into: chat.id, carryOver });
    audit(tx, {
      action: 'conversation.claim',
      entityType: 'identity',
      entityId: identityId,
      after: { customerId: customer.id, ...(chat === null ? {} : { joined: before.id, ...joined }) },
    });
    return claimed;
  });
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
