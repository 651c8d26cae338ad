/** Writes down what became of a sending, and tells whoever must know: in one transaction, so that no crash parts them. */
import { audit, authorize, enqueue, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { bounceReason, isDeadAddress } from '../mail/index.ts';
import { markAddressDead, messageBounced } from './mail-bounce.ts';
import { freePlace } from './marketing-store.ts';
import { settleMessage, type Progress, type StoredMessage } from './message-store.ts';
import { messageDeliver } from './queue-message.ts';
import { queueNextPart } from './queue-next-part.ts';
import { findNextText } from './text-order-store.ts';
import { isSaidByItself, messageTexted } from './words-sent.ts';

export interface Settled extends Progress {
  /** Enhanced status code of a mail server that refused (RFC 3463). */
  readonly refusal?: string | undefined;
  /** Nobody was reached: an advertisement does not count. */
  readonly unreached?: true | undefined;
  /** The texts that follow it, when it has gone. */
  readonly rest?: readonly string[] | undefined;
}

/**
 * Writes an end or a delay of the sending, with the job that a delay needs. What has failed is told to our people by a
 * job of the same transaction, and an address that its server calls dead gets no more mail. False when somebody else
 * has settled it.
 */
export async function settleDelivery(ctx: Context, message: StoredMessage, progress: Settled): Promise<boolean> {
  authorize(ctx, 'message.send');
  const { refusal, unreached, rest = [], ...written } = progress;
  return withTransaction(ctx, async (tx) => {
    if (!(await settleMessage(tx.db, message.id, tx.clock.now(), written))) return false;
    if (written.status === 'queued')
      await enqueue(
        tx,
        messageDeliver,
        { messageId: message.id },
        written.sendAfter === undefined ? {} : { startAfter: written.sendAfter },
      );
    if (written.status === 'sent') await queueNextPart(tx, message, rest);
    if (message.channel === 'sms' && rest.length === 0) await wakeNextText(tx, message);
    await tellOf(tx, message, written);
    if (unreached === true) await freePlace(tx.db, message.id);
    if (refusal !== undefined && isDeadAddress(refusal)) await markAddressDead(tx, message, refusal);
    const after = {
      status: written.status,
      template: message.template,
      channel: message.channel,
      outcome: written.outcome ?? null,
    };
    audit(tx, { action: 'message.settle', entityType: 'message', entityId: message.id, after });
    return true;
  });
}

/** Our people hear of what failed, and whoever reads the conversation with this phone sees what it was texted. */
async function tellOf(
  tx: TransactionContext,
  { id: messageId, channel, template }: StoredMessage,
  { status }: Progress,
): Promise<void> {
  if (status !== 'sent' && status !== 'failed') return;
  if (status === 'failed') await enqueue(tx, messageBounced, { messageId });
  if (channel === 'sms' && isSaidByItself(template)) await enqueue(tx, messageTexted, { messageId });
}

/** Whoever waited for this text goes on; it came to its turn before and was told to wait. */
async function wakeNextText(tx: TransactionContext, { id, addressBidx }: StoredMessage): Promise<void> {
  const next = await findNextText(tx.db, addressBidx, tx.clock.now());
  if (next !== null && next !== id) await enqueue(tx, messageDeliver, { messageId: next });
}

/** The service said no at once: as final as a mail that comes back. */
export async function settleRefused(ctx: Context, message: StoredMessage, why: string): Promise<void> {
  const refusal = message.channel === 'email' ? /\b5\.\d{1,3}\.\d{1,3}\b/.exec(why)?.[0] : undefined;
  const outcome = refusal === undefined ? why : bounceReason(refusal);
  await settleDelivery(ctx, message, { status: 'failed', outcome, refusal, unreached: true });
}
