import type { MyConversation } from '@myhibachi/contracts';
import { z } from 'zod';
import { attachmentsOf, findAttachment, openContent, type OpenedFile } from '../attachments/index.ts';
import { authorize, decodeCursor, encodeId, notFound, pageOf, type Context, type Page } from '../kernel/index.ts';
import { belongingsOf } from './family-store.ts';
import { hostOf } from './host-sessions.ts';
import type { Wanted } from './own-lists.ts';
import { isInOwnTalk, listLastWords, listOwnTalk } from './own-talk-store.ts';

const Key = z.tuple([z.iso.datetime({ offset: true, precision: null }), z.uuid()]);
/** Who wants to read further back opens the chat, which has all of it. */
const LAST_WORDS = 20;

/** What a host said to us and what we answered, in the chat and by e-mail, the newest conversation first. */
export async function listOwnConversations(ctx: Context, { cursor, limit }: Wanted): Promise<Page<MyConversation>> {
  authorize(ctx, 'account.read');
  const own = await belongingsOf(ctx.db, hostOf(ctx).customerId, { proven: true });
  const after = cursor === undefined ? null : decodeCursor(cursor, Key);
  const rows = await listOwnTalk(ctx, own.conversationIds, { after, limit: limit + 1 });
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.lastMessageAt.toString(), row.id]);
  const ids = items.map(({ id }) => id);
  const words = await listLastWords(ctx, ids, LAST_WORDS);
  const files = await attachmentsOf(
    ctx,
    words.map(({ id }) => id),
  );
  return {
    nextCursor,
    items: items.map((row) => ({
      id: encodeId('cnv', row.id),
      channel: row.channel,
      closed: row.status === 'closed',
      openedAt: row.openedAt.toString(),
      messages: words
        .filter(({ conversationId }) => conversationId === row.id)
        .map(({ id, seq, author, bodyEnc, at }) => ({
          seq,
          author,
          text: ctx.crypto.decrypt('conversation_messages.body', bodyEnc),
          attachments: [...(files.get(id) ?? [])],
          at: at.toString(),
        })),
    })),
  };
}

/** A file of what was said between a host and us. Missing and somebody else's look the same. */
export async function readOwnFile(
  ctx: Context,
  { attachmentId, size }: { readonly attachmentId: string; readonly size: 'full' | 'preview' },
): Promise<OpenedFile> {
  authorize(ctx, 'account.read');
  const own = await belongingsOf(ctx.db, hostOf(ctx).customerId, { proven: true });
  const row = await findAttachment(ctx.db, attachmentId);
  const messageId = row?.messageId ?? null;
  if (row === null || messageId === null || !(await isInOwnTalk(ctx, messageId, own.conversationIds)))
    throw notFound('attachment');
  return openContent(ctx, row, size);
}
