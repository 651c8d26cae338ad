import { notFound, type Context } from '../kernel/index.ts';
import { readContent, type AttachmentRow } from './attachment-store.ts';
import { openName } from './seal-file.ts';

export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** The bytes of a file. Whoever asks has seen to it that this file may be seen. Throws `not_found` where there are none. */
export async function openContent(
  ctx: Context,
  row: AttachmentRow,
  size: 'full' | 'preview' = 'full',
): Promise<OpenedFile> {
  const sealed = await readContent(ctx.db, row.id);
  const [value, field] =
    size === 'full'
      ? [sealed?.contentEnc, 'conversation_attachments.content']
      : [sealed?.previewEnc, 'conversation_attachments.preview'];
  if (value === null || value === undefined || row.mediaType === null) throw notFound('the file’s content');
  const mediaType = size === 'full' ? row.mediaType : 'image/webp';
  return { name: openName(ctx, row), mediaType, content: ctx.crypto.open(field, value) };
}
