import {
  getChatAttachment as getChatAttachmentEndpoint,
  uploadChatAttachment as uploadChatAttachmentEndpoint,
} from '@myhibachi/contracts';
import { readOwnAttachment, uploadAsHost } from '@myhibachi/core/conversations';
import { decodeId, notFound } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { answerFile, MOST_FILE_BYTES } from '../http/file-routes.ts';
import { register } from '../http/register.ts';
import { admitChatVisitor, recogniseChatVisitor } from './chat-visitor.ts';

/** Files of the site's chat: up by whoever chats, down by the browser they belong to. */
export function addChatAttachmentRoutes(app: App): void {
  const upload = { policy: 'public', limit: 'chat', bodyLimit: MOST_FILE_BYTES } as const;
  register(app, uploadChatAttachmentEndpoint, upload, async (ctx, { query, file, ...carrier }) => {
    const { visitor } = await admitChatVisitor(ctx, carrier);
    return uploadAsHost(ctx, visitor, { ...query, content: file });
  });
  register(app, getChatAttachmentEndpoint, { policy: 'public' }, async (ctx, input) => {
    const known = await recogniseChatVisitor(ctx, input);
    if (known === null) throw notFound('attachment');
    const attachmentId = decodeId('att', input.params.attachment);
    return answerFile(await readOwnAttachment(ctx, known.visitor, { attachmentId, size: input.query.size }));
  });
}
