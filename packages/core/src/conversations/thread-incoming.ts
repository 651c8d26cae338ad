import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { getIncoming, type IncomingMessage } from '../messaging/index.ts';
import { identityOf } from './identities.ts';
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
