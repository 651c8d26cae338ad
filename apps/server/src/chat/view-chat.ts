import type { ChatMessage, ChatState } from '@myhibachi/contracts';
import type { Conversation, ThreadMessage } from '@myhibachi/core/conversations';
import { encodeId } from '@myhibachi/core/kernel';

/** A conversation as its host sees it. */
export function viewState(conversation: Conversation): ChatState {
  return {
    conversationId: encodeId('cnv', conversation.id),
    status: conversation.status,
    answeredBy: conversation.owner.kind === 'concierge' ? 'concierge' : 'people',
    lastSeq: conversation.lastSeq,
    readSeq: conversation.staffReadSeq,
    language: conversation.language,
  };
}

/** A message as its host sees it: nothing of who sent what to whom, nor of how. */
export function viewMessage(message: ThreadMessage): ChatMessage {
  const { seq, author, name, text, sources, actions, attachments, at } = message;
  return { seq, author, name, text, sources, actions, attachments, at };
}
