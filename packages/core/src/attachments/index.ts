/** Front door of attachments: what a file of a conversation may be, and where its bytes are. */
export { attachmentLimits } from './limits.ts';
export { admitUpload, earlierUpload, keepUpload, takeAlong } from './keep-upload.ts';
export { attachmentsOf } from './view-attachment.ts';
export { findAttachment, type AttachmentRow, type Uploader } from './attachment-store.ts';
export { openContent, type OpenedFile } from './open-content.ts';
export { forgetStaleUploads } from './forget-stale-uploads.ts';
