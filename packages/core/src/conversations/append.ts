import type { ChatAction, ChatAuthor, ChatSource } from '@myhibachi/contracts';
import { newId, type TransactionContext } from '../kernel/index.ts';
import { announce, saveConversation, type Conversation, type ConversationChange } from './conversation-store.ts';
import { insertThreadMessage, type MessageKind, type NewThreadMessage } from './thread-store.ts';

/** What a message may hold at most, whoever writes it. */
const MAX_MESSAGE = 10_000;

export interface Words {
  readonly id?: string;
  readonly author: ChatAuthor;
  readonly staffId?: string;
  readonly kind?: MessageKind;
  readonly text: string;
  readonly customerId?: string | null;
  readonly page?: string | null;
  readonly clientKey?: string;
  readonly transportId?: string;
  readonly sources?: readonly ChatSource[];
  readonly actions?: readonly ChatAction[];
  readonly heardElsewhere?: true | undefined;
  /** When it was said, where that is not now: what is only written down is no news. */
  readonly at?: Temporal.Instant;
}

type Place = Pick<NewThreadMessage, 'id' | 'conversationId' | 'seq' | 'at'>;

function rowOf(tx: TransactionContext, words: Words, place: Place): NewThreadMessage {
  return {
    ...place,
    author: words.author,
    staffId: words.staffId ?? null,
    kind: words.kind ?? 'message',
    bodyEnc: tx.crypto.encrypt('conversation_messages.body', words.text.slice(0, MAX_MESSAGE)),
    customerId: words.customerId ?? null,
    page: words.page ?? null,
    clientKey: words.clientKey ?? null,
    transportId: words.transportId ?? null,
    sources: words.sources ?? [],
    actions: words.actions ?? [],
    heardElsewhere: words.heardElsewhere ?? false,
  };
}

/**
 * Adds one message to a conversation its transaction has locked, under the next number, and wakes whoever is watching.
 * Numbers have no holes: a reader who has seen `seq` has seen everything up to it.
 */
export async function append(
  tx: TransactionContext,
  conversation: Conversation,
  words: Words,
  change: ConversationChange = {},
): Promise<{ conversation: Conversation; messageId: string; seq: number }> {
  const now = tx.clock.now();
  const [messageId, seq] = [words.id ?? newId(), conversation.lastSeq + 1];
  const place = { id: messageId, conversationId: conversation.id, seq, at: words.at ?? now };
  await insertThreadMessage(tx.db, rowOf(tx, words, place));
  const moved = { ...change, lastSeq: seq, ...(words.at === undefined && { lastMessageAt: now }) };
  const saved = await saveConversation(tx.db, conversation, moved);
  await announce(tx.db, conversation.id);
  return { conversation: saved, messageId, seq };
}
