import { findAttachment, openContent, type AttachmentRow, type OpenedFile } from '../attachments/index.ts';
import { authorize, notFound, type Context } from '../kernel/index.ts';
import { assertOwnConversation, assertReachesConversation } from './conversation-policy.ts';
import { findConversation } from './conversation-store.ts';
import { findThreadMessage } from './thread-store.ts';
import type { Visitor } from './visitors.ts';

export interface FileWish {
  readonly attachmentId: string;
  readonly size: 'full' | 'preview';
}

async function load(ctx: Context, { attachmentId }: FileWish): Promise<AttachmentRow> {
  const row = await findAttachment(ctx.db, attachmentId);
  if (row === null) throw notFound('attachment');
  return row;
}

/** A file of this browser's own conversations, or one it has uploaded. Missing and somebody else's look the same. */
export async function readOwnAttachment(ctx: Context, visitor: Visitor, wish: FileWish): Promise<OpenedFile> {
  authorize(ctx, 'conversation.speak');
  const row = await load(ctx, wish);
  const isOwnUpload = row.status === 'draft' && row.identityId === visitor.identityId;
  if (!isOwnUpload) {
    const words = row.messageId === null ? null : await findThreadMessage(ctx.db, row.messageId);
    if (words === null || words.kind === 'note') throw notFound('attachment');
    assertOwnConversation(visitor, await findConversation(ctx.db, words.conversationId));
  }
  return openContent(ctx, row, wish.size);
}

/** A file of a conversation within reach, for people of ours. What a host has not sent yet is theirs alone. */
export async function readAttachment(ctx: Context, wish: FileWish): Promise<OpenedFile> {
  authorize(ctx, 'conversation.read');
  const row = await load(ctx, wish);
  const found = row.conversationId === null ? null : await findConversation(ctx.db, row.conversationId);
  assertReachesConversation(ctx.actor, 'conversation.read', found);
  return openContent(ctx, row, wish.size);
}
