/** Whether what we say by text or e-mail would reach whoever holds a conversation, as things are now. */
import { mayAnswer } from '../customers/index.ts';
import { AppError, type TransactionContext } from '../kernel/index.ts';
import { findDeadReason } from '../messaging/index.ts';
import type { Conversation } from './conversation-store.ts';
import { findIdentity } from './identity-store.ts';

/** They want to be written to there; a chat is always where they left it. */
export async function isWelcome(tx: TransactionContext, conversation: Conversation): Promise<boolean> {
  const { channel } = conversation;
  if (channel === 'web_chat') return true;
  const sealed = (await findIdentity(tx.db, conversation.identityId))?.addressEnc ?? null;
  if (sealed === null) return false;
  return mayAnswer(tx, { channel, address: tx.crypto.decrypt('contact_identities.address', sealed) });
}

/** Throws `invalid_transition` where what a person of ours is about to send would never leave: they said no there. */
export async function assertWelcome(tx: TransactionContext, conversation: Conversation): Promise<void> {
  if (await isWelcome(tx, conversation)) return;
  throw new AppError('invalid_transition', {
    message:
      conversation.channel === 'sms'
        ? 'They said STOP: no text goes to this number until they text START. Please call them, or write an e-mail.'
        : 'They want no e-mail from us: nothing goes to this address until they say otherwise. Please call them.',
  });
}

/** E-mail to their address has come back for good. */
export async function comesBack(tx: TransactionContext, conversation: Conversation): Promise<boolean> {
  if (conversation.channel !== 'email') return false;
  const sealed = (await findIdentity(tx.db, conversation.identityId))?.addressEnc ?? null;
  return (
    sealed !== null && (await findDeadReason(tx, tx.crypto.decrypt('contact_identities.address', sealed))) !== null
  );
}
