import type { ChatAttachment } from '@myhibachi/contracts';
import { encodeId, type Context } from '../kernel/index.ts';
import { listOfMessages, type AttachmentRow, type AttachmentStatus } from './attachment-store.ts';
import { listOfScheduled } from './scheduled-store.ts';
import { openName } from './seal-file.ts';

const STATUS = {
  draft: 'ready',
  kept: 'ready',
  awaited: 'fetching',
  refused: 'refused',
  failed: 'failed',
} as const satisfies Record<AttachmentStatus, ChatAttachment['status']>;

/** A file as everybody sees it who sees its message. */
export function viewAttachment(ctx: Context, row: AttachmentRow): ChatAttachment {
  const { mediaType, bytes, width, height, outcome } = row;
  return {
    id: encodeId('att', row.id),
    name: openName(ctx, row),
    mediaType,
    bytes,
    width,
    height,
    status: STATUS[row.status],
    problem: outcome,
  };
}

/** The files of these messages, by message, in their order. Whoever asks has seen to it that the messages may be seen. */
export async function attachmentsOf(
  ctx: Context,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ChatAttachment[]>> {
  const found = Map.groupBy(await listOfMessages(ctx.db, messageIds), ({ messageId }) => messageId ?? '');
  return new Map([...found].map(([messageId, files]) => [messageId, files.map((row) => viewAttachment(ctx, row))]));
}

/** The files that wait for these answers to be sent later, by answer, likewise. */
export async function attachmentsOfScheduled(
  ctx: Context,
  scheduledIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ChatAttachment[]>> {
  const found = Map.groupBy(await listOfScheduled(ctx.db, scheduledIds), ({ scheduledId }) => scheduledId);
  return new Map([...found].map(([id, files]) => [id, files.map((row) => viewAttachment(ctx, row))]));
}
