/** Files of conversations: pictures and PDFs. What a file is, its content says; its name and declared type say nothing. */
import { z } from 'zod';
import { visibleText } from './visible-text.ts';
import { defineEndpoint } from './endpoint.ts';
import { CHAT_ATTACHMENT_EXAMPLES } from './examples/chat-attachments.ts';
import { id } from './primitives.ts';

export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf'] as const;
export const AttachmentType = z.enum(ATTACHMENT_TYPES);
export type AttachmentType = z.infer<typeof AttachmentType>;

/** Why a file that came by text or e-mail is not there. */
export const AttachmentProblem = z.enum(['empty', 'too_large', 'type', 'broken', 'too_many', 'gone', 'unreachable']);
export type AttachmentProblem = z.infer<typeof AttachmentProblem>;

export const ChatAttachment = z
  .object({
    id: id('att'),
    /** Cleaned: no path, nothing invisible, and the ending its content calls for. */
    name: z.string(),
    /** Null where it is not there. */
    mediaType: AttachmentType.nullable(),
    bytes: z.int().nullable(),
    /** Of a picture. */
    width: z.int().nullable(),
    height: z.int().nullable(),
    /** `fetching`: it came by text, and its service has not handed it over yet. */
    status: z.enum(['ready', 'fetching', 'refused', 'failed']),
    problem: AttachmentProblem.nullable(),
  })
  .meta({ id: 'ChatAttachment' });
export type ChatAttachment = z.infer<typeof ChatAttachment>;

/** More than any figure of the business allows for one message. */
export const MOST_ATTACHMENTS = 10;

/** What goes along with a message: uploads that no other message has taken. */
export const AttachmentIds = z
  .array(id('att'))
  .min(1, 'Please name a file, or leave this out.')
  .max(MOST_ATTACHMENTS)
  .refine((ids) => new Set(ids).size === ids.length, 'Please name each file once.');

/** What a file may be, for who is about to choose one. */
export const AttachmentLimits = z
  .object({ fileBytes: z.int(), perMessage: z.int(), mediaTypes: z.array(AttachmentType) })
  .meta({ id: 'AttachmentLimits' });
export type AttachmentLimits = z.infer<typeof AttachmentLimits>;

/** The sender's own name and key of a file; its bytes are the request. */
export const AttachmentUpload = z.strictObject({
  name: z.string().overwrite(visibleText).min(1, 'Please send the file’s name.').max(500),
  /** Sent again under the same key, it is the same file. */
  clientKey: z.string().regex(/^[\w-]{8,80}$/, 'Please send 8 to 80 letters, digits, dashes or underscores.'),
});

export const AttachmentParams = z.strictObject({ attachment: id('att') });
export const AttachmentQuery = z.strictObject({
  /** `preview`: a small picture of a picture. */
  size: z.enum(['full', 'preview']).default('full'),
});

export const uploadChatAttachment = defineEndpoint({
  id: 'uploadChatAttachment',
  method: 'POST',
  path: '/api/v1/chat/attachments',
  tag: 'Chat',
  summary: 'Upload a file to go with a message',
  description:
    'JPEG, PNG, WebP, GIF or PDF, told apart by content. Pictures are drawn anew: where and with what they were taken does not stay in them. Name it in `attachments` of a message within a day, or it is gone. `unsupported_media_type`: none of these; `payload_too_large`: too many bytes or dots; `limit_reached`: too much for one day.',
  query: AttachmentUpload,
  consumes: 'application/octet-stream',
  status: 201,
  response: ChatAttachment,
  errors: ['limit_reached', 'forbidden'],
  example: CHAT_ATTACHMENT_EXAMPLES.uploadChatAttachment,
});

export const getSentMedia = defineEndpoint({
  id: 'getSentMedia',
  method: 'GET',
  path: '/api/v1/media/:mediaToken',
  tag: 'Chat',
  summary: 'A picture we send by text, for the SMS service',
  description: 'The address is signed and holds for a few hours; without its signature there is nothing here.',
  params: z.strictObject({ mediaToken: z.string().max(200) }),
  status: 200,
  produces: 'application/octet-stream',
  errors: [],
  example: CHAT_ATTACHMENT_EXAMPLES.getSentMedia,
});

export const getChatAttachment = defineEndpoint({
  id: 'getChatAttachment',
  method: 'GET',
  path: '/api/v1/chat/attachments/:attachment',
  tag: 'Chat',
  summary: 'A file of this browser’s conversations',
  description: 'Or one it has uploaded and not sent yet. What is missing and what is somebody else’s look the same.',
  params: AttachmentParams,
  query: AttachmentQuery,
  status: 200,
  produces: 'application/octet-stream',
  errors: [],
  example: CHAT_ATTACHMENT_EXAMPLES.getChatAttachment,
});
