import type { ChatAttachment, ConversationChannel } from '@myhibachi/contracts';
import { filesFor } from '../attachments/index.ts';
import { invalidField, type Context } from '../kernel/index.ts';

/** Throws `validation_failed` for files that would not arrive by this channel. */
export async function assertCarried(
  ctx: Context,
  channel: ConversationChannel,
  files: readonly ChatAttachment[],
): Promise<void> {
  const { mediaTypes, fileBytes } = await filesFor(ctx, channel);
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  if (files.some(({ mediaType }) => mediaType === null || !mediaTypes.includes(mediaType)))
    throw invalidField(
      'attachments',
      'By text only JPEG, PNG and GIF pictures arrive. Please send the rest by e-mail.',
    );
  if (channel === 'sms' && bytes > fileBytes)
    throw invalidField('attachments', 'By text at most 5 MB arrive at once. Please send smaller pictures, or fewer.');
}
