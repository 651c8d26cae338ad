import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { getIncoming } from '../messaging/index.ts';
import { identityOf } from './identities.ts';
import { receiveHostMessage, type Received } from './receive-host-message.ts';

/**
 * Puts a text or e-mail that came in into its sender's conversation, once however often it is asked. A carrier vouches
 * for the number a text comes from: where exactly one customer has it, the words are theirs. Answers null when the
 * message is gone.
 */
export async function threadIncoming(
  ctx: Context,
  input: { readonly messageId: string; readonly heardElsewhere?: true },
): Promise<Received | null> {
  authorize(ctx, 'conversation.speak');
  const incoming = await getIncoming(ctx, input.messageId);
  if (incoming === null) return null;
  const { channel, from, text, subject } = incoming;
  return withTransaction(ctx, async (tx) => {
    const kind = channel === 'sms' ? 'phone' : 'email';
    const identity = await identityOf(tx, { kind, address: from }, kind === 'phone');
    const received = await receiveHostMessage(tx, {
      identityId: identity.id,
      channel,
      text,
      transportId: incoming.id,
      customerId: kind === 'phone' && identity.verifiedAt !== null ? identity.customerId : null,
      ...(subject === null ? {} : { subject }),
      ...(input.heardElsewhere === true ? { heardElsewhere: true } : {}),
    });
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
