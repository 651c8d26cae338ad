/** What was said, as far as this tab has it. */
import type { AttachmentLimits, ChatAnswer, ChatMessage, ChatState } from '@myhibachi/contracts';
import type { LinkStatus } from './chat-link.ts';
import type { ChatHistory } from './chat-ports.ts';
import type { Queued } from './chat-queue.ts';

export const PAGE_OF_HISTORY = 50;

export interface Thread {
  readonly conversationId: string | null;
  /** Each once, oldest first. */
  readonly messages: readonly ChatMessage[];
  /** Everything up to here is among the messages, apart from what is older than the first. */
  readonly cursor: number;
  readonly state: ChatState | null;
  /** There may be older ones. */
  readonly more: boolean;
  /** What files may be; null while nothing is known. */
  readonly limits: AttachmentLimits | null;
}

export const EMPTY_THREAD: Thread = {
  conversationId: null,
  messages: [],
  cursor: 0,
  state: null,
  more: false,
  limits: null,
};

/** Whether this is the state of another conversation than the one shown. */
export function isOther({ conversationId }: Thread, state: ChatState | null): boolean {
  return state !== null && conversationId !== null && state.conversationId !== conversationId;
}

/** The same message told twice is there once; the order is the conversation's. */
function merge(known: readonly ChatMessage[], told: readonly ChatMessage[]): readonly ChatMessage[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of told) bySeq.set(message.seq, message);
  return [...bySeq.values()].toSorted((one, other) => one.seq - other.seq);
}

/** Begins from the newest page of the history. */
export function beginThread({ conversationId, messages, state, files }: ChatHistory): Thread {
  return {
    conversationId,
    messages,
    cursor: messages.at(-1)?.seq ?? 0,
    state,
    more: messages.length === PAGE_OF_HISTORY && (messages[0]?.seq ?? 1) > 1,
    limits: files,
  };
}

/** Adds what is newer than the cursor, told in order and without gaps. */
export function follow(thread: Thread, messages: readonly ChatMessage[], state?: ChatState | null): Thread {
  return {
    ...thread,
    conversationId: state?.conversationId ?? thread.conversationId,
    messages: merge(thread.messages, messages),
    cursor: Math.max(thread.cursor, messages.at(-1)?.seq ?? 0),
    state: state ?? thread.state,
  };
}

/** With the answer to what was posted. The cursor stays: something else may have been said in between. */
export function withAnswer(thread: Thread, { conversationId, messages, state }: ChatAnswer): Thread {
  const isSame = thread.conversationId === null || thread.conversationId === conversationId;
  const before = isSame ? thread : EMPTY_THREAD;
  return { ...before, conversationId, state, messages: merge(before.messages, messages) };
}

/** Adds the page before the first message. */
export function prepend(thread: Thread, older: readonly ChatMessage[]): Thread {
  return { ...thread, messages: merge(thread.messages, older), more: older.length === PAGE_OF_HISTORY };
}

/** The last message of the host that our side has read; null when there is none. */
export function seenSeq({ messages, state }: Thread): number | null {
  const last = messages.findLast(({ author }) => author === 'host');
  return last !== undefined && state !== null && last.seq <= state.readSeq ? last.seq : null;
}

/** What the host has not had before their eyes. */
export function countUnread({ messages }: Thread, readSeq: number): number {
  return messages.filter(({ seq, author }) => seq > readSeq && author !== 'host').length;
}

/** All there is to show. */
export interface ChatView {
  readonly thread: Thread;
  readonly queued: readonly Queued[];
  readonly link: LinkStatus;
  /** Whether it is known by now if there is a conversation. */
  readonly loaded: boolean;
  /** Somebody is about to answer; what they look up, where that may be said. */
  readonly busy: { readonly what: string | null } | null;
  readonly unread: number;
  /** Why older messages did not come. */
  readonly problem: string | null;
}
