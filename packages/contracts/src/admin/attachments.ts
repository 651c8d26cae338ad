/** Files of conversations, as our own people see, send and fetch them. */
import { z } from 'zod';
import { ChatAuthor } from '../chat.ts';
import { AttachmentParams, AttachmentQuery, AttachmentUpload, ChatAttachment } from '../chat-attachments.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CONVERSATION_ATTACHMENT_EXAMPLES } from '../examples/admin-attachments.ts';
import { Instant, id } from '../primitives.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;

export const getConversationAttachment = defineEndpoint({
  id: 'getConversationAttachment',
  method: 'GET',
  path: '/api/v1/admin/attachments/:attachment',
  tag: 'Conversations',
  summary: 'A file of a conversation',
  description: 'Whole, or as a small picture of a picture. What a host has uploaded and not sent yet is theirs alone.',
  params: AttachmentParams,
  query: AttachmentQuery,
  status: 200,
  produces: 'application/octet-stream',
  errors: REFUSED,
  example: CONVERSATION_ATTACHMENT_EXAMPLES.getConversationAttachment,
});

export const BookingFile = z
  .object({ file: ChatAttachment, author: ChatAuthor, at: Instant, conversation: id('cnv') })
  .meta({ id: 'BookingFile' });
export type BookingFile = z.infer<typeof BookingFile>;

export const listBookingFiles = defineEndpoint({
  id: 'listBookingFiles',
  method: 'GET',
  path: '/api/v1/admin/bookings/:id/files',
  tag: 'Conversations',
  summary: 'Files a booking’s host and we have sent each other',
  description: 'Of the newest 50 messages with files in conversations about it and with its host, the newest first.',
  params: z.strictObject({ id: id('bkg') }),
  status: 200,
  response: z.object({ items: z.array(BookingFile) }).meta({ id: 'BookingFiles' }),
  errors: REFUSED,
  example: CONVERSATION_ATTACHMENT_EXAMPLES.listBookingFiles,
});

export const retryConversationAttachment = defineEndpoint({
  id: 'retryConversationAttachment',
  method: 'POST',
  path: '/api/v1/admin/attachments/:attachment/fetch',
  tag: 'Conversations',
  summary: 'Fetch a file again that came by text',
  description: '`invalid_transition`: it is there already, is being fetched, or was refused for what it is.',
  params: AttachmentParams,
  status: 202,
  response: ChatAttachment,
  errors: [...REFUSED, 'invalid_transition'],
  example: CONVERSATION_ATTACHMENT_EXAMPLES.retryConversationAttachment,
});

export const uploadConversationAttachment = defineEndpoint({
  id: 'uploadConversationAttachment',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/attachments',
  tag: 'Conversations',
  summary: 'Upload a file to go with an answer',
  description:
    'JPEG, PNG, WebP, GIF or PDF, told apart by content. Name it in `attachments` of an answer within a day. `unsupported_media_type`: none of these; `payload_too_large`: too many bytes or dots.',
  params: z.strictObject({ id: id('cnv') }),
  query: AttachmentUpload,
  consumes: 'application/octet-stream',
  status: 201,
  response: ChatAttachment,
  errors: REFUSED,
  example: CONVERSATION_ATTACHMENT_EXAMPLES.uploadConversationAttachment,
});
