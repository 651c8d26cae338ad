import { authorize, type Context } from '../kernel/index.ts';
import { findIdentityByAddress } from './identity-store.ts';
import { lockOpenConversation, type Conversation } from './conversation-store.ts';
import { findLastOfOurs } from './thread-store.ts';

export interface OurLastWords {
  readonly conversation: Conversation;
  /** Null when nobody of ours has spoken in it. */
  readonly words: {
    readonly author: 'concierge' | 'staff';
    readonly text: string;
    readonly at: Temporal.Instant;
  } | null;
}

/**
 * The open conversation by text with a phone number (E.164), locked, and what we said in it last; null when there is
 * none. Part of the caller's transaction.
 */
export async function lastWordsByText(ctx: Context, phone: string): Promise<OurLastWords | null> {
  authorize(ctx, 'conversation.read');
  const identity = await findIdentityByAddress(ctx.db, 'phone', ctx.crypto.blindIndex('phone', phone));
  const conversation = identity === null ? null : await lockOpenConversation(ctx.db, identity.id, 'sms');
  if (conversation === null) return null;
  const last = await findLastOfOurs(ctx.db, conversation.id);
  if (last === null) return { conversation, words: null };
  const text = ctx.crypto.decrypt('conversation_messages.body', last.bodyEnc);
  return { conversation, words: { author: last.author, text, at: last.at } };
}
