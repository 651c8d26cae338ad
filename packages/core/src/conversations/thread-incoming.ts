import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { getIncoming, type IncomingMessage } from '../messaging/index.ts';
import { lockConversation } from './conversation-store.ts';
import { identityOf } from './identities.ts';
import { findTextedConversation } from './texted-store.ts';
import { threadTexts } from './thread-texts.ts';
import { threadMail } from './thread-mail.ts';
import { receiveHostMessage, type Received } from './receive-host-message.ts';

async function threadText(
  tx: TransactionContext,
  incoming: IncomingMessage,
  heardElsewhere: true | undefined,
): Promise<Received> {
  const identity = await identityOf(tx, { kind: 'phone', address: incoming.from }, true);
  return receiveHostMessage(tx, {
    identityId: identity.id,
    channel: 'sms',
    text: incoming.text,
    transportId: incoming.id,
    customerId: identity.verifiedAt === null ? null : identity.customerId,
    ...(heardElsewhere === undefined ? {} : { heardElsewhere }),
    ...(incoming.settled ? { settled: true } : {}),
  });
}

/**
 * Puts a text or e-mail that came in into its sender's conversation, once however often it is asked. A carrier vouches
 * for the number a text comes from, our mail server for the sender of an e-mail where it says so: where exactly one
 * customer has the address, the words are theirs. Answers null when the message is gone.
 */
export async function threadIncoming(
  ctx: Context,
  input: { readonly messageId: string; readonly heardElsewhere?: true },
): Promise<Received | null> {
  authorize(ctx, 'conversation.speak');
  const incoming = await getIncoming(ctx, input.messageId);
  if (incoming === null) return null;
  return withTransaction(ctx, async (tx) => {
    const { mail } = incoming;
    const received =
      mail === null
        ? await threadText(tx, incoming, input.heardElsewhere)
        : await threadMail(tx, { ...incoming, mail });
    if (received.isNew)
      audit(tx, {
        action: 'message.thread',
        entityType: 'message',
        entityId: incoming.id,
        after: { conversationId: received.conversationId, seq: received.seq },
      });
    return received;
  });
}

/** What answers the words that closed a conversation, as the confirmation of a STOP does, belongs to it. */
const AFTERWORD = { hours: 1 } as const;

/**
 * Shows a text that went out by itself in the conversation with its phone, once however often it is asked. Where there is
 * none, or its host's words are still being taken in, it comes with what they write.
 */
export async function threadTexted(ctx: Context, { messageId }: { readonly messageId: string }): Promise<void> {
  authorize(ctx, 'message.send');
  await withTransaction(ctx, async (tx) => {
    const id = await findTextedConversation(tx.db, messageId, tx.clock.now().subtract(AFTERWORD));
    const conversation = id === null ? null : await lockConversation(tx.db, id);
    if (conversation === null) return;
    const { lastSeq } = await threadTexts(tx, conversation);
    const texts = lastSeq - conversation.lastSeq;
    if (texts === 0) return;
    audit(tx, {
      action: 'message.thread',
      entityType: 'conversation',
      entityId: conversation.id,
      after: { texts },
    });
  });
}
