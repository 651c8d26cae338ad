import type { ChatAuthor, ChatMessage } from '@myhibachi/contracts';
import { authorize, notFound, type Context } from '../kernel/index.ts';
import { assertOwnConversation, assertReachesConversation } from './conversation-policy.ts';
import { findConversation, findNewestConversation, markRead, type Conversation } from './conversation-store.ts';
import { readMessages, type ThreadRow } from './thread-store.ts';
import type { Visitor } from './visitors.ts';

export interface ThreadMessage extends ChatMessage {
  readonly id: string;
  readonly kind: 'message' | 'note' | 'event';
  readonly staffId: string | null;
  readonly clientKey: string | null;
  /** The host who was signed in when they said it. */
  readonly customerId: string | null;
  readonly page: string | null;
  readonly delivery: string | null;
  readonly deliveryOutcome: string | null;
}

/** One message opened: the words, and of a person of ours only the first name. */
function openMessage(ctx: Context, row: ThreadRow): ThreadMessage {
  return {
    id: row.id,
    seq: row.seq,
    author: row.author satisfies ChatAuthor,
    name: row.staffName?.split(/\s/u)[0] ?? null,
    text: ctx.crypto.decrypt('conversation_messages.body', row.bodyEnc),
    sources: [...row.sources],
    actions: [...row.actions],
    at: row.at.toString(),
    kind: row.kind,
    staffId: row.staffId,
    clientKey: row.clientKey,
    customerId: row.customerId,
    page: row.page,
    delivery: row.delivery,
    deliveryOutcome: row.deliveryOutcome,
  };
}

interface Part {
  readonly after?: number;
  readonly before?: number;
  readonly limit: number;
}

/** Part of a thread for the concierge and our own jobs, without notes; oldest first. */
export async function readTurns(
  ctx: Context,
  input: Part & { readonly conversationId: string },
): Promise<ThreadMessage[]> {
  authorize(ctx, 'conversation.answer');
  const rows = await readMessages(ctx.db, { ...input, notes: false });
  return rows.map((row) => openMessage(ctx, row));
}

/** Part of one's own thread, as the browser it was held in may see it. */
export async function readOwnThread(
  ctx: Context,
  visitor: Visitor,
  input: Part & { readonly conversationId: string },
): Promise<{ readonly conversation: Conversation; readonly messages: readonly ThreadMessage[] }> {
  authorize(ctx, 'conversation.speak');
  const found = await findConversation(ctx.db, input.conversationId);
  const conversation = assertOwnConversation(visitor, found);
  const rows = await readMessages(ctx.db, { ...input, notes: false });
  return { conversation, messages: rows.map((row) => openMessage(ctx, row)) };
}

/** The conversation this browser had last; null when it has had none. */
export async function findOwnConversation(ctx: Context, visitor: Visitor): Promise<Conversation | null> {
  authorize(ctx, 'conversation.speak');
  return findNewestConversation(ctx.db, visitor.identityId, 'web_chat');
}

/** Part of a thread as staff see it, notes included. */
export async function readThread(
  ctx: Context,
  input: Part & { readonly conversationId: string },
): Promise<{ readonly conversation: Conversation; readonly messages: readonly ThreadMessage[] }> {
  authorize(ctx, 'conversation.read');
  const found = await findConversation(ctx.db, input.conversationId);
  const conversation = assertReachesConversation(ctx.actor, 'conversation.read', found);
  const rows = await readMessages(ctx.db, { ...input, notes: true });
  return { conversation, messages: rows.map((row) => openMessage(ctx, row)) };
}

/** How far somebody has read: the host in their browser, or the desk. Never goes backwards; leaves no trace but that. */
export async function markOwnRead(
  ctx: Context,
  visitor: Visitor,
  input: { readonly conversationId: string; readonly seq: number },
): Promise<boolean> {
  authorize(ctx, 'conversation.speak');
  assertOwnConversation(visitor, await findConversation(ctx.db, input.conversationId));
  return markRead(ctx.db, input.conversationId, 'host', input.seq);
}

/** The same for the desk. */
export async function markThreadRead(
  ctx: Context,
  input: { readonly conversationId: string; readonly seq: number },
): Promise<boolean> {
  authorize(ctx, 'conversation.read');
  const found = await findConversation(ctx.db, input.conversationId);
  assertReachesConversation(ctx.actor, 'conversation.read', found);
  return markRead(ctx.db, input.conversationId, 'staff', input.seq);
}

/** A conversation for our own jobs and the concierge. */
export async function loadConversation(ctx: Context, conversationId: string): Promise<Conversation> {
  authorize(ctx, 'conversation.answer');
  const found = await findConversation(ctx.db, conversationId);
  if (found === null) throw notFound('conversation');
  return found;
}
