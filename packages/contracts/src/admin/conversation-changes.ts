/** What our own people do with a conversation: answer, note, hand on, put aside. */
import { z } from 'zod';
import { AttachmentIds } from '../chat-attachments.ts';
import { SAY_SOMETHING, saysSomething } from '../chat.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CONVERSATION_EXAMPLES } from '../examples/admin-conversations.ts';
import { Instant, id, text } from '../primitives.ts';

const MOST_REPLY = 2_000;
const Params = z.strictObject({ id: id('cnv') });
const REFUSED = ['unauthenticated', 'forbidden'] as const;
export const ClientKey = z
  .string()
  .regex(/^[\w-]{8,80}$/, 'Please send 8 to 80 letters, digits, dashes or underscores.')
  .meta({ description: "The sender's own key: the same words sent again are the same words" });

/** What its author had read when they wrote. */
export const SeenSeq = z
  .int()
  .min(0)
  .meta({ description: 'The last entry you have before you: when somebody else has spoken since, nothing is sent' });

export const NewOwner = z.union([z.enum(['me', 'desk', 'concierge']), id('stf')], {
  error: 'Please send me, desk, concierge, or the id of a colleague.',
});

const Written = z.object({ seq: z.int() }).meta({ id: 'WrittenEntry' });

export const replyToConversation = defineEndpoint({
  id: 'replyToConversation',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/messages',
  tag: 'Conversations',
  summary: 'Answer a host',
  description:
    'The conversation is yours from then on and the concierge is silent. `invalid_transition`: it is closed, or a colleague answers it; then send `takeOver` if you mean to; or the host wants no messages there, or e-mail to the address comes back. `version_conflict`: somebody else has spoken after `seenSeq`; read it, then send with the `seq` it names.',
  params: Params,
  body: z
    .strictObject({
      text: text(MOST_REPLY).optional().meta({ description: 'May be left out in a chat where files are sent' }),
      attachments: AttachmentIds.optional(),
      takeOver: z.boolean().optional(),
      seenSeq: SeenSeq.optional(),
      clientKey: ClientKey.optional(),
    })
    .refine(saysSomething, SAY_SOMETHING)
    .meta({ id: 'ConversationReply' }),
  status: 201,
  response: Written,
  errors: [...REFUSED, 'invalid_transition', 'version_conflict'],
  example: CONVERSATION_EXAMPLES.replyToConversation,
});

const DraftParams = z.strictObject({ id: id('cnv'), draftId: id('drf') });

export const approveReplyDraft = defineEndpoint({
  id: 'approveReplyDraft',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/drafts/:draftId/approval',
  tag: 'Conversations',
  summary: 'Send an answer the concierge has written',
  description:
    'As it stands, or with `text` in your words. The concierge goes on answering. `invalid_transition`: the host has written since, a colleague dropped it or sent it in other words, the host wants no messages there, or e-mail to the address comes back.',
  params: DraftParams,
  body: z.strictObject({ text: text(MOST_REPLY).optional() }).meta({ id: 'DraftApproval' }),
  status: 201,
  response: Written,
  errors: [...REFUSED, 'invalid_transition'],
  example: CONVERSATION_EXAMPLES.approveReplyDraft,
});

export const dropReplyDraft = defineEndpoint({
  id: 'dropReplyDraft',
  method: 'DELETE',
  path: '/api/v1/admin/conversations/:id/drafts/:draftId',
  tag: 'Conversations',
  summary: 'Drop an answer the concierge has written',
  description:
    'The conversation is yours from then on. `invalid_transition`: it was sent, or the host has written since.',
  params: DraftParams,
  status: 204,
  errors: [...REFUSED, 'invalid_transition'],
  example: CONVERSATION_EXAMPLES.dropReplyDraft,
});

export const addConversationNote = defineEndpoint({
  id: 'addConversationNote',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/notes',
  tag: 'Conversations',
  summary: 'Write a note for colleagues',
  description: 'The host never sees it.',
  params: Params,
  body: z.strictObject({ text: text(MOST_REPLY), clientKey: ClientKey.optional() }).meta({ id: 'NewConversationNote' }),
  status: 201,
  response: Written,
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.addConversationNote,
});

export const changeConversationOwner = defineEndpoint({
  id: 'changeConversationOwner',
  method: 'PUT',
  path: '/api/v1/admin/conversations/:id/owner',
  tag: 'Conversations',
  summary: 'Take a conversation, or hand it on',
  description:
    'To you, to the desk as a whole, to the concierge, or to a colleague who may answer and can open it (`validation_failed` for any other). An answer the concierge is working on is dropped. `invalid_transition`: it is closed; reopen it first.',
  params: Params,
  body: z.strictObject({ to: NewOwner }).meta({ id: 'ConversationOwnerChange' }),
  status: 204,
  errors: [...REFUSED, 'invalid_transition'],
  example: CONVERSATION_EXAMPLES.changeConversationOwner,
});

export const setConversationStatus = defineEndpoint({
  id: 'setConversationStatus',
  method: 'PUT',
  path: '/api/v1/admin/conversations/:id/status',
  tag: 'Conversations',
  summary: 'Close, reopen, snooze or wake a conversation',
  description:
    'Closing resolves its escalation, and reopening brings it back. A snoozed one comes back at `until`, or when the host writes. `invalid_transition`: its state does not allow it, or the person has begun another conversation since.',
  params: Params,
  body: z
    .discriminatedUnion('event', [
      z.strictObject({ event: z.literal('close') }),
      z.strictObject({ event: z.literal('reopen') }),
      z.strictObject({ event: z.literal('wake') }),
      z.strictObject({ event: z.literal('snooze'), until: Instant }),
    ])
    .meta({ id: 'ConversationStatusChange' }),
  status: 204,
  errors: [...REFUSED, 'invalid_transition'],
  example: CONVERSATION_EXAMPLES.setConversationStatus,
});

export const markConversationRead = defineEndpoint({
  id: 'markConversationRead',
  method: 'PUT',
  path: '/api/v1/admin/conversations/:id/read',
  tag: 'Conversations',
  summary: 'Say how far our side has read',
  description: 'Never goes backwards, and no further than there is.',
  params: Params,
  body: z.strictObject({ seq: z.int().min(1) }).meta({ id: 'ReadUpTo' }),
  status: 204,
  errors: REFUSED,
  example: CONVERSATION_EXAMPLES.markConversationRead,
});
