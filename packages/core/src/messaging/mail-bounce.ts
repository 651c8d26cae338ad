import { z } from 'zod';
import { audit, defineJob, enqueue, type Log, type TransactionContext } from '../kernel/index.ts';
import { bounceReason, isDeadAddress, type Bounce } from '../mail/index.ts';
import { insertDeadAddress } from './dead-address-store.ts';
import { findMailById, markBounced, type MailRow } from './mail-store.ts';

/** A mail of ours did not arrive: whoever wrote it, or is to know, is told. */
export const messageBounced = defineJob({
  name: 'message.bounced',
  schema: z.strictObject({ messageId: z.uuid() }),
});

/** Nothing is sent to an address any more, because its mail server said for good that there is nobody. */
export async function markAddressDead(
  tx: TransactionContext,
  message: { readonly id: string; readonly addressBidx: string },
  code: string,
): Promise<void> {
  const at = tx.clock.now();
  if (!(await insertDeadAddress(tx.db, { addressBidx: message.addressBidx, code, messageId: message.id, at }))) return;
  audit(tx, { action: 'address.dead', entityType: 'message', entityId: message.id, after: { code } });
}

async function originalOf(tx: TransactionContext, bounce: Bounce, log: Log): Promise<MailRow | null> {
  const found = bounce.mailId === null ? null : await findMailById(tx.db, bounce.mailId);
  if (found === null || found.direction !== 'out') {
    log.warn({ code: bounce.code }, 'a mail came back that is none of ours');
    return null;
  }
  // A report may name the address something was forwarded to; then only the mail has failed, not the host's address.
  return found;
}

/**
 * Writes down that a mail came back and why. Only for good: a delay changes nothing. An address that its server calls
 * dead, and that the mail was really sent to, gets no more mail. Believed only with the Message-ID of a mail of ours,
 * which nobody knows but its recipients.
 */
export async function applyBounce(tx: TransactionContext, bounce: Bounce): Promise<string | null> {
  if (!bounce.failed) return null;
  const original = await originalOf(tx, bounce, tx.log);
  if (original === null) return null;
  const outcome = bounceReason(bounce.code);
  if (!(await markBounced(tx.db, original.id, { outcome, at: tx.clock.now() }))) return null;
  audit(tx, {
    action: 'message.bounce',
    entityType: 'message',
    entityId: original.id,
    after: { code: bounce.code, template: original.template },
  });
  const isTheirs =
    bounce.recipient !== null && tx.crypto.blindIndex('email', bounce.recipient) === original.addressBidx;
  if (isTheirs && isDeadAddress(bounce.code)) await markAddressDead(tx, original, bounce.code);
  await enqueue(tx, messageBounced, { messageId: original.id });
  return original.id;
}
