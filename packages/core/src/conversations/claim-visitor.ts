import { findCustomer } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { identityTokens } from './identities.ts';
import { becomeChatOf, findIdentityByAddress, type IdentityRow } from './identity-store.ts';
import { joinTalks, type CarryOver } from './join-talks.ts';
import { lockHostChat, lockVisitorIdentity } from './join-store.ts';
import type { Visitor } from './visitors.ts';

type Customer = NonNullable<Awaited<ReturnType<typeof findCustomer>>>;

/** The host's one chat, where another browser of theirs has begun it. */
async function chatOf(tx: TransactionContext, customerId: string): Promise<IdentityRow | null> {
  const found = await findIdentityByAddress(tx.db, 'visitor', customerId);
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
