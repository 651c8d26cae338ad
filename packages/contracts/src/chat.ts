/** What a conversation is made of, for hosts who chat and for the people who answer them. */
import { z } from 'zod';
import { AttachmentIds, AttachmentLimits, ChatAttachment } from './chat-attachments.ts';
import { defineEndpoint } from './endpoint.ts';
import { CHAT_EXAMPLES } from './examples/chat.ts';
import { Instant, id, text } from './primitives.ts';

export const ConversationStatus = z.enum(['open', 'pending', 'snoozed', 'closed']);
export type ConversationStatus = z.infer<typeof ConversationStatus>;

export const ConversationChannel = z.enum(['web_chat', 'sms', 'email']);
export type ConversationChannel = z.infer<typeof ConversationChannel>;

export const ConversationPriority = z.enum(['low', 'normal', 'high', 'urgent']);
export type ConversationPriority = z.infer<typeof ConversationPriority>;

/** Why a person is wanted. */
export const EscalationReason = z.enum([
  'severe_allergy',
  'injury',
  'legal_threat',
  'refund_dispute',
  'large_event',
  'discount_wish',
  'anger',
  'asked_for_person',
  'needs_travel_quote',
  'unbacked_answer',
  'cannot_answer',
  'engine_failed',
  'terms_unclear',
  'terms_refused',
  'switched_off',
  'file_to_read',
  'staff',
]);
export type EscalationReason = z.infer<typeof EscalationReason>;

/** Where a statement of an answer comes from. */
export const ChatSource = z
  .object({
    kind: z.enum(['article', 'tool']),
    title: z.string().max(200),
    /** An article's slug, a tool's name. */
    ref: z.string().max(120),
    version: z.string().max(40).optional(),
    url: z.string().max(2_000).optional(),
  })
  .meta({ id: 'ChatSource' });
export type ChatSource = z.infer<typeof ChatSource>;

/** What can be pressed under a message: a page to open, or words to answer with. */
export const ChatAction = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('link'), label: z.string().max(80), url: z.string().max(2_000) }),
    z.object({ kind: z.literal('reply'), label: z.string().max(80), text: z.string().max(300) }),
  ])
  .meta({ id: 'ChatAction' });
export type ChatAction = z.infer<typeof ChatAction>;

export const ChatAuthor = z.enum(['host', 'concierge', 'staff', 'system']);
export type ChatAuthor = z.infer<typeof ChatAuthor>;

/** A message as its host sees it. */
export const ChatMessage = z
  .object({
    seq: z.int().min(1),
    author: ChatAuthor,
    /** First name of the person of ours who wrote it. */
    name: z.string().nullable(),
    /** Empty where files came without a word. */
    text: z.string(),
    sources: z.array(ChatSource),
    actions: z.array(ChatAction),
    attachments: z.array(ChatAttachment),
    at: Instant,
  })
  .meta({ id: 'ChatMessage' });
export type ChatMessage = z.infer<typeof ChatMessage>;

/** What a visitor may type at once. */
const MOST_CHAT_TEXT = 2_000;

interface Saying {
  readonly text?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/** Neither words nor files are no message. */
export function saysSomething({ text: words, attachments }: Saying): boolean {
  return words !== undefined || attachments !== undefined;
}
export const SAY_SOMETHING = { message: 'Please write something, or attach a file.', path: ['text'] };

export const ChatRequest = z
  .strictObject({
    /** May be left out where files are sent. */
    text: text(MOST_CHAT_TEXT).optional(),
    attachments: AttachmentIds.optional(),
    /** The conversation they are in; the newest one of this browser when left out. */
    conversationId: id('cnv').optional(),
    /** The sender's own key: the same message sent again is the same message. The Idempotency-Key serves as well. */
    clientKey: z
      .string()
      .regex(/^[\w-]{8,80}$/, 'Please send 8 to 80 letters, digits, dashes or underscores.')
      .optional(),
    /** The page of the site they are on, as its path. */
    page: z
      .string()
      .regex(/^\/[^\s]*$/, 'Please send a path such as /menu.')
      .max(200)
      .optional(),
  })
  .refine(saysSomething, SAY_SOMETHING)
  .meta({ id: 'ChatRequest' });
export type ChatRequest = z.infer<typeof ChatRequest>;

export const ChatState = z
  .object({
    conversationId: id('cnv'),
    status: ConversationStatus,
    /** Who answers: the concierge, or people. */
    answeredBy: z.enum(['concierge', 'people']),
    /** The last message there is. */
    lastSeq: z.int().min(0),
    /** How far our side has read. */
    readSeq: z.int().min(0),
    /** What the host writes in, as far as we can tell. */
    language: z.enum(['en', 'es']),
  })
  .meta({ id: 'ChatState' });
export type ChatState = z.infer<typeof ChatState>;

export const ChatAnswer = z
  .object({
    conversationId: id('cnv'),
    messages: z.array(ChatMessage),
    state: ChatState,
  })
  .meta({ id: 'ChatAnswer' });
export type ChatAnswer = z.infer<typeof ChatAnswer>;

export const openChatVisitor = defineEndpoint({
  id: 'openChatVisitor',
  method: 'POST',
  path: '/api/v1/chat/visitors',
  tag: 'Chat',
  summary: 'Be known in the chat without a cookie',
  description:
    'For programs that keep no cookies: send the token as `Authorization: Bearer …` with every message. Browsers need not ask; they get a cookie with their first message.',
  status: 201,
  response: z.object({ visitorToken: z.string() }).meta({ id: 'ChatVisitor' }),
  errors: ['forbidden'],
  example: CHAT_EXAMPLES.openChatVisitor,
});

export const postChatMessage = defineEndpoint({
  id: 'postChatMessage',
  method: 'POST',
  path: '/api/v1/chat/messages',
  tag: 'Chat',
  summary: 'Say something to us',
  description:
    'Answers with what was said and, where the concierge answers, with its reply. A browser is known again by its cookie, a program by its token. `invalid_transition`: the conversation is closed; leave `conversationId` out.',
  body: ChatRequest,
  status: 201,
  response: ChatAnswer,
  errors: ['invalid_transition', 'forbidden'],
  example: CHAT_EXAMPLES.postChatMessage,
});

export const listChatMessages = defineEndpoint({
  id: 'listChatMessages',
  method: 'GET',
  path: '/api/v1/chat/messages',
  tag: 'Chat',
  summary: 'What was said in this browser',
  description:
    'The newest messages, or those after `after`, oldest first, at most `limit`. Without `conversationId`, of the newest conversation; an empty list when there is none.',
  query: z.strictObject({
    conversationId: id('cnv').optional(),
    after: z.coerce.number().int().min(0).optional(),
    before: z.coerce.number().int().min(1).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  status: 200,
  response: z
    .object({
      conversationId: id('cnv').nullable(),
      messages: z.array(ChatMessage),
      state: ChatState.nullable(),
      files: AttachmentLimits,
    })
    .meta({ id: 'ChatHistory' }),
  errors: [],
  example: CHAT_EXAMPLES.listChatMessages,
});
