import type { ChatAttachment } from '@myhibachi/contracts';
import { admitUpload, attachmentLimits, earlierUpload, filesFor, keepUpload } from '../attachments/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { findConversation } from './conversation-store.ts';
import type { Visitor } from './visitors.ts';

export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
  /** The sender's own key, 8 to 80 characters: sent again, it is the same file. */
  readonly clientKey: string;
}

/**
 * Keeps a file a host has chosen in the chat, for the message they are writing. Throws what they can do where it is no
 * picture or PDF, too large, damaged, or too much for one day.
 */
export async function uploadAsHost(ctx: Context, visitor: Visitor, upload: Upload): Promise<ChatAttachment> {
  authorize(ctx, 'conversation.speak');
  const by = { kind: 'host', identityId: visitor.identityId } as const;
  const earlier = await earlierUpload(ctx, by, upload.clientKey);
  if (earlier !== null) return earlier;
  // Before the transaction: drawing a picture takes its time.
  const file = await admitUpload(ctx, upload, await attachmentLimits(ctx));
  return withTransaction(ctx, async (tx) => {
    const kept = await keepUpload(tx, by, { clientKey: upload.clientKey, file });
    audit(tx, {
      action: 'conversation.upload',
      entityType: 'identity',
      entityId: visitor.identityId,
      after: { attachmentId: kept.id, mediaType: kept.mediaType, bytes: kept.bytes },
    });
    return kept;
  });
}

/** The same for a person of ours who answers a conversation. */
export async function uploadAsStaff(
  ctx: Context,
  upload: Upload & { readonly conversationId: string },
): Promise<ChatAttachment> {
  authorize(ctx, 'conversation.reply');
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours answer in person' });
  const found = await findConversation(ctx.db, upload.conversationId);
  const conversation = assertReachesConversation(actor, 'conversation.reply', found);
  const { id: conversationId, stationId, channel } = conversation;
  const by = { kind: 'staff', staffId: actor.staffId, conversationId } as const;
  const earlier = await earlierUpload(ctx, by, upload.clientKey);
  if (earlier !== null) return earlier;
  const file = await admitUpload(ctx, upload, await filesFor(ctx, channel));
  return withTransaction(ctx, async (tx) => {
    const kept = await keepUpload(tx, by, { clientKey: upload.clientKey, file });
    audit(tx, {
      action: 'conversation.upload',
      entityType: 'conversation',
      entityId: conversationId,
      stationId,
      after: { attachmentId: kept.id, mediaType: kept.mediaType, bytes: kept.bytes },
    });
    return kept;
  });
}
