/** Whether what we say by text or e-mail would reach whoever holds a conversation, as things are now. */
import { mayAnswer } from '../customers/index.ts';
import type { TransactionContext } from '../kernel/index.ts';
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

/** E-mail to their address has come back for good. */
export async function comesBack(tx: TransactionContext, conversation: Conversation): Promise<boolean> {
  if (conversation.channel !== 'email') return false;
  const sealed = (await findIdentity(tx.db, conversation.identityId))?.addressEnc ?? null;
  return (
    sealed !== null && (await findDeadReason(tx, tx.crypto.decrypt('contact_identities.address', sealed))) !== null
  );
}
