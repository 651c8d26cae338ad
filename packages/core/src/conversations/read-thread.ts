import type { ChatAttachment, ChatAuthor, ChatMessage } from '@myhibachi/contracts';
import { attachmentsOf } from '../attachments/index.ts';
import { audit, authorize, may, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { assertOwnConversation, assertReachesConversation } from './conversation-policy.ts';
import {
  announce,
  findConversation,
  findNewestConversation,
  lockConversation,
  markRead,
  saveConversation,
  type Conversation,
} from './conversation-store.ts';
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
  /** It answered something else that was asked, and waits for no answer here. */
  readonly heardElsewhere: boolean;
  readonly delivery: string | null;
  readonly deliveryOutcome: string | null;
}

/** One message opened: the words, and of a person of ours only the first name. */
function openMessage(ctx: Context, row: ThreadRow, files: readonly ChatAttachment[]): ThreadMessage {
  return {
    id: row.id,
    seq: row.seq,
    author: row.author satisfies ChatAuthor,
    name: row.staffName?.split(/\s/u)[0] ?? null,
    text: ctx.crypto.decrypt('conversation_messages.body', row.bodyEnc),
    sources: [...row.sources],
    actions: [...row.actions],
    attachments: [...files],
    at: row.at.toString(),
    kind: row.kind,
    staffId: row.staffId,
    clientKey: row.clientKey,
    customerId: row.customerId,
    page: row.page,
    heardElsewhere: row.heardElsewhere,
    delivery: row.delivery,
    deliveryOutcome: row.deliveryOutcome,
  };
}

async function openMessages(ctx: Context, rows: readonly ThreadRow[]): Promise<ThreadMessage[]> {
  const files = await attachmentsOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => openMessage(ctx, row, files.get(row.id) ?? []));
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
  return openMessages(ctx, rows);
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
  return { conversation, messages: await openMessages(ctx, rows) };
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
  return { conversation, messages: await openMessages(ctx, rows) };
}

/** How far the host has read in their browser. Never goes backwards; leaves no trace but that, and tells who looks. */
export async function markOwnRead(
  ctx: Context,
  visitor: Visitor,
  input: { readonly conversationId: string; readonly seq: number },
): Promise<boolean> {
  authorize(ctx, 'conversation.speak');
  assertOwnConversation(visitor, await findConversation(ctx.db, input.conversationId));
  const moved = await markRead(ctx.db, input.conversationId, 'host', input.seq);
  if (moved) await announce(ctx.db, input.conversationId);
  return moved;
}

/**
 * The same for the desk; the host learns of it at once, and so does every list that shows it as unread. Read is what those
 * have read who may answer: whoever only looks leaves the mark to them.
 */
export async function markThreadRead(
  ctx: Context,
  input: { readonly conversationId: string; readonly seq: number },
): Promise<boolean> {
  authorize(ctx, 'conversation.read');
  return withTransaction(ctx, async (tx) => {
    const found = await findConversation(tx.db, input.conversationId);
    const { id, stationId } = assertReachesConversation(tx.actor, 'conversation.read', found);
    if (!may(tx.actor, 'conversation.reply')) return false;
    if (!(await markRead(tx.db, id, 'staff', input.seq))) return false;
    await announce(tx.db, id);
    audit(tx, { action: 'conversation.mark_read', entityType: 'conversation', entityId: id, stationId });
    return true;
  });
}

/** Marks a conversation to come back to, for everybody, by those who may answer. How far we have read, which the host sees, stays. */
export async function markThreadUnread(ctx: Context, input: { readonly conversationId: string }): Promise<boolean> {
  authorize(ctx, 'conversation.read');
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, input.conversationId);
    const before = assertReachesConversation(tx.actor, 'conversation.read', found);
    if (!may(tx.actor, 'conversation.reply') || before.markedUnread) return false;
    if (before.staffReadSeq < before.lastHostSeq) return false;
    await saveConversation(tx.db, before, { markedUnread: true });
    audit(tx, {
      action: 'conversation.mark_unread',
      entityType: 'conversation',
      entityId: before.id,
      stationId: before.stationId,
    });
    return true;
  });
}

/** A conversation for our own jobs and the concierge. */
export async function loadConversation(ctx: Context, conversationId: string): Promise<Conversation> {
  authorize(ctx, 'conversation.answer');
  const found = await findConversation(ctx.db, conversationId);
  if (found === null) throw notFound('conversation');
  return found;
}
