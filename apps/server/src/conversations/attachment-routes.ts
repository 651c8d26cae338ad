import {
  getConversationAttachment,
  getSentMedia,
  listBookingFiles as listBookingFilesEndpoint,
  retryConversationAttachment,
  uploadConversationAttachment,
} from '@myhibachi/contracts';
import { readSentMedia } from '@myhibachi/core/attachments';
import { fetchAgain, readAttachment, uploadAsStaff } from '@myhibachi/core/conversations';
import { listBookingFiles } from '@myhibachi/core/inbox';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { answerFile, MOST_FILE_BYTES } from '../http/file-routes.ts';
import { register } from '../http/register.ts';

/** Files of the inbox, and of what goes out by text to the SMS service that fetches them. */
export function addAttachmentRoutes(app: App): void {
  const upload = { policy: 'staff:conversation.reply', bodyLimit: MOST_FILE_BYTES } as const;
  register(app, uploadConversationAttachment, upload, (ctx, { params, query, file }) =>
    uploadAsStaff(ctx, { ...query, conversationId: decodeId('cnv', params.id), content: file }),
  );
  register(app, getConversationAttachment, { policy: 'staff:conversation.read' }, async (ctx, { params, query }) => {
    const attachmentId = decodeId('att', params.attachment);
    return answerFile(await readAttachment(ctx, { attachmentId, size: query.size }));
  });
  register(app, listBookingFilesEndpoint, { policy: 'staff:conversation.read' }, (ctx, { params }) =>
    listBookingFiles(ctx, { bookingId: decodeId('bkg', params.id) }),
  );
  register(app, retryConversationAttachment, { policy: 'staff:conversation.reply' }, (ctx, { params }) =>
    fetchAgain(ctx, { attachmentId: decodeId('att', params.attachment) }),
  );
  register(app, getSentMedia, { policy: 'public' }, async (ctx, { params }) =>
    answerFile(await readSentMedia(ctx, params.mediaToken)),
  );
}
