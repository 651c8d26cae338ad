/** What a conversation is made of, for hosts who chat and for the people who answer them. */
import { z } from 'zod';
import { Instant, id } from './primitives.ts';

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

export const ChatAttachment = z
  .object({
    id: id('att'),
    mediaType: z.string(),
    filename: z.string(),
    bytes: z.int(),
  })
  .meta({ id: 'ChatAttachment' });
export type ChatAttachment = z.infer<typeof ChatAttachment>;

/** A message as its host sees it. */
export const ChatMessage = z
  .object({
    seq: z.int().min(1),
    author: ChatAuthor,
    /** First name of the person of ours who wrote it. */
    name: z.string().nullable(),
    text: z.string(),
    sources: z.array(ChatSource),
    actions: z.array(ChatAction),
    attachments: z.array(ChatAttachment),
    at: Instant,
  })
  .meta({ id: 'ChatMessage' });
export type ChatMessage = z.infer<typeof ChatMessage>;
