/** Front door of attachments: what a file of a conversation may be, and where its bytes are. */
export { attachmentLimits, filesFor } from './limits.ts';
export { admitUpload, earlierUpload, keepForLater, keepUpload, letGo, takeAlong } from './keep-upload.ts';
export {
  adoptFiles,
  awaitMedia,
  inspectFetched,
  inspectIncoming,
  keepIncoming,
  loadAwaited,
  mostFileBytes,
  settleAwaited,
  type IncomingFile,
} from './incoming-files.ts';
export { attachmentsOf, attachmentsOfScheduled, viewAttachment } from './view-attachment.ts';
export { awaitAgain, findAttachment, type AttachmentRow, type Uploader } from './attachment-store.ts';
export { openContent, type OpenedFile } from './open-content.ts';
export { mailFilesOf, mediaOf, readSentMedia } from './sent-media.ts';
export { forgetStaleUploads } from './forget-stale-uploads.ts';
export { fetchAttachment } from './jobs.ts';
