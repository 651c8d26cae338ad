/** The inbox: what hosts write to us, as our own people read, answer and hand it on (product 6). */
import { z } from 'zod';
import {
  ChatAction,
  ChatAuthor,
  ChatSource,
  ConversationChannel,
  ConversationPriority,
  ConversationStatus,
  EscalationReason,
} from '../chat.ts';
import { AttachmentLimits, ChatAttachment } from '../chat-attachments.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CONVERSATION_EXAMPLES } from '../examples/admin-conversations.ts';
import { ConversationPerson } from './conversation-person.ts';
import { LabelMark } from './labels.ts';
import { Instant, PageQuery, id, line, page } from '../primitives.ts';

const Params = z.strictObject({ id: id('cnv') });
const REFUSED = ['unauthenticated', 'forbidden'] as const;

const Owner = z
  .object({
    kind: z.enum(['concierge', 'desk', 'staff']),
    staff: z.object({ id: id('stf'), name: z.string() }).nullable(),
  })
  .meta({ id: 'ConversationOwner', description: '`desk`: handed to people, and nobody has taken it yet' });

const Head = z.object({
  id: id('cnv'),
  channel: ConversationChannel,
  status: ConversationStatus,
  priority: ConversationPriority,
  owner: Owner,
  name: z.string().nullable().meta({ description: 'Null for a visitor who has not said who they are' }),
  address: z.string().nullable(),
  unread: z.boolean(),
  waitingSince: Instant.nullable().meta({ description: 'The oldest word of the host nobody has answered' }),
  hasDraft: z.boolean().meta({ description: 'The concierge has written an answer that waits for a yes' }),
  dueAt: Instant.nullable().meta({ description: 'By when a person answers; null when nobody waits for one' }),
  escalation: EscalationReason.nullable().meta({ description: 'Why a person is wanted, while one is' }),
  snoozedUntil: Instant.nullable(),
  lastMessageAt: Instant,
  labels: z.array(LabelMark).meta({ description: 'By name' }),
});

export const ConversationRow = Head.extend({
  hostWords: z
    .object({ text: z.string(), page: z.string().nullable() })
    .nullable()
    .meta({ description: 'The beginning of what the host said last, and the page of the site they said it on' }),
  lastWords: z
    .object({ author: ChatAuthor, text: z.string() })
    .nullable()
    .meta({ description: 'The beginning of the last message' }),
}).meta({ id: 'ConversationRow' });
export type ConversationRow = z.infer<typeof ConversationRow>;

const Flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const ConversationQuery = PageQuery.extend({
  q: line(80).optional().meta({
    description: 'A name or the beginning of one, a phone number, an e-mail address, or the code of a booking',
  }),
  status: z
    .enum(['active', 'open', 'pending', 'snoozed', 'closed', 'all'])
    .default('active')
    .meta({ description: '`active`: open or pending' }),
  channel: ConversationChannel.optional(),
  owner: z
    .enum(['me', 'desk', 'concierge', 'people'])
    .optional()
    .meta({ description: '`people`: the desk or anybody' }),
  priority: ConversationPriority.optional(),
  unread: Flag.optional(),
  label: id('lbl').optional().meta({ description: 'Only those that carry it' }),
  booking: id('bkg').optional().meta({ description: 'Only those about this booking, and those of its host' }),
  waiting: Flag.optional().meta({ description: 'Only those whose host waits for a person' }),
  sort: z.enum(['recent', 'due']).default('recent').meta({
    description:
      '`recent`: the newest first; the first page of the `active` ones begins with up to 50 more, whose promised time has passed. `due`: by when a person answers, the most urgent first; only those whose host waits for a person',
  }),
});
export type ConversationQuery = z.infer<typeof ConversationQuery>;

export const listConversations = defineEndpoint({
  id: 'listConversations',
  method: 'GET',
  path: '/api/v1/admin/conversations',
  tag: 'Conversations',
  summary: 'List and search conversations',
  description: 'Those of the stations you reach, and those whose station nobody knows yet.',
  query: ConversationQuery,
  status: 200,
  response: page(ConversationRow).meta({ id: 'ConversationPage' }),
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.listConversations,
});

export const InboxCounts = z
  .object({
    waiting: z.int().meta({ description: 'Hosts who wait for a person' }),
    late: z.int().meta({ description: 'Of these, later than promised' }),
    unread: z.int().meta({ description: 'With people, and something in them nobody has read' }),
    mine: z.int().meta({ description: 'Open ones that are yours' }),
    open: z.int().meta({ description: 'All that are not closed or snoozed, the concierge’s too' }),
  })
  .meta({ id: 'InboxCounts' });
export type InboxCounts = z.infer<typeof InboxCounts>;

export const countConversations = defineEndpoint({
  id: 'countConversations',
  method: 'GET',
  path: '/api/v1/admin/conversations/counts',
  tag: 'Conversations',
  summary: 'How many wait',
  description: 'Each counted up to 500.',
  status: 200,
  response: InboxCounts,
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.countConversations,
});

export const EscalationRow = z
  .object({
    id: id('esc'),
    conversationId: id('cnv'),
    name: z.string().nullable(),
    channel: ConversationChannel,
    reason: EscalationReason,
    priority: ConversationPriority,
    summary: z.string(),
    owner: Owner,
    raisedAt: Instant,
    dueAt: Instant,
    late: z.boolean(),
  })
  .meta({ id: 'EscalationRow' });
export type EscalationRow = z.infer<typeof EscalationRow>;

export const listEscalations = defineEndpoint({
  id: 'listEscalations',
  method: 'GET',
  path: '/api/v1/admin/escalations',
  tag: 'Conversations',
  summary: 'Who waits for a person',
  description: 'Open escalations of the stations you reach, late ones first, then by when they are due.',
  query: PageQuery,
  status: 200,
  response: page(EscalationRow).meta({ id: 'EscalationPage' }),
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.listEscalations,
});

export const ThreadEntry = z
  .object({
    seq: z.int().min(1),
    author: ChatAuthor,
    kind: z.enum(['message', 'note', 'event']),
    name: z.string().nullable().meta({ description: 'First name of the person of ours who wrote it' }),
    staffId: id('stf').nullable().meta({ description: 'Who of ours wrote it' }),
    text: z.string(),
    sources: z.array(ChatSource),
    actions: z.array(ChatAction),
    attachments: z.array(ChatAttachment),
    page: z.string().nullable().meta({ description: 'The page of the site the host was on' }),
    delivery: z.string().nullable().meta({ description: 'How far a text or e-mail has come' }),
    undelivered: z.string().nullable().meta({ description: 'Why it was not sent, or did not arrive' }),
    at: Instant,
  })
  .meta({ id: 'ThreadEntry' });
export type ThreadEntry = z.infer<typeof ThreadEntry>;

export const ConciergeTurn = z
  .object({
    triggerSeq: z.int(),
    engine: z.string(),
    status: z.string(),
    outcome: z.string().nullable(),
    intents: z.array(z.string()),
    tools: z.array(z.object({ name: z.string(), ok: z.boolean() })),
    findings: z.array(z.string()).meta({ description: 'What the guard held against a draft' }),
    costMicros: z.int().meta({ description: 'Millionths of a dollar' }),
    at: Instant,
  })
  .meta({ id: 'ConciergeTurn' });
export type ConciergeTurn = z.infer<typeof ConciergeTurn>;

const ReplyDraft = z
  .object({
    id: id('drf'),
    text: z.string(),
    sources: z.array(ChatSource),
    actions: z.array(ChatAction),
    madeAt: Instant,
  })
  .meta({ id: 'ReplyDraft', description: 'An answer of the concierge to an e-mail; it leaves with a yes of ours' });

const ScheduledReply = z
  .object({
    id: id('sch'),
    version: z.int(),
    text: z.string(),
    attachments: z.array(ChatAttachment).meta({ description: 'Files that go with it' }),
    sendAt: Instant,
    status: z.enum(['waiting', 'held']),
    why: z
      .enum(['host_spoke', 'answered', 'owner', 'closed', 'no_consent', 'dead_address', 'author_gone'])
      .nullable()
      .meta({ description: 'Why it was held instead of sent' }),
    by: z.object({ id: id('stf'), name: z.string() }),
  })
  .meta({ id: 'ScheduledReply' });

export const ConversationView = Head.extend({
  language: z.enum(['en', 'es']),
  subject: z.string().nullable(),
  openedAt: Instant,
  lastSeq: z.int(),
  hostReadSeq: z.int(),
  staffReadSeq: z.int(),
  bookingId: id('bkg').nullable(),
  messages: z.array(ThreadEntry).meta({ description: 'The newest 50, oldest first' }),
  person: ConversationPerson,
  openEscalation: z
    .object({
      id: id('esc'),
      reason: EscalationReason,
      priority: ConversationPriority,
      summary: z.string(),
      tried: z.array(z.string()),
      raisedAt: Instant,
      dueAt: Instant,
    })
    .nullable(),
  draft: ReplyDraft.nullable(),
  scheduled: z.array(ScheduledReply).meta({ description: 'Answers to be sent later, and those that were held' }),
  files: AttachmentLimits,
  timeZone: z.string().meta({ description: 'By which clock the host lives, as an IANA name' }),
  turns: z
    .array(ConciergeTurn)
    .meta({ description: "The concierge's last five, for whoever may manage conversations" }),
}).meta({ id: 'ConversationView' });
export type ConversationView = z.infer<typeof ConversationView>;

export const getConversation = defineEndpoint({
  id: 'getConversation',
  method: 'GET',
  path: '/api/v1/admin/conversations/:id',
  tag: 'Conversations',
  summary: 'See a conversation',
  description: 'With the newest messages and the person. That you looked at a customer is kept in the audit log.',
  params: Params,
  status: 200,
  response: ConversationView,
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.getConversation,
});

export const listConversationMessages = defineEndpoint({
  id: 'listConversationMessages',
  method: 'GET',
  path: '/api/v1/admin/conversations/:id/messages',
  tag: 'Conversations',
  summary: 'Read on in a conversation',
  description: 'What follows `after`, or the newest before `before`; oldest first, at most `limit`.',
  params: Params,
  query: z.strictObject({
    after: z.coerce.number().int().min(0).optional(),
    before: z.coerce.number().int().min(1).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  status: 200,
  response: z.object({ messages: z.array(ThreadEntry) }).meta({ id: 'ThreadPart' }),
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.listConversationMessages,
});
