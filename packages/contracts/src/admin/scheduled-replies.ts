/** Answers to be sent later, and answers the concierge proposes. */
import { z } from 'zod';
import { ChatSource } from '../chat.ts';
import { AttachmentIds, MOST_ATTACHMENTS } from '../chat-attachments.ts';
import { defineEndpoint } from '../endpoint.ts';
import { INBOX_EXAMPLES } from '../examples/admin-inbox.ts';
import { Instant, id, text } from '../primitives.ts';
import { ClientKey, SeenSeq } from './conversation-changes.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;
const Conversation = z.strictObject({ id: id('cnv') });
const Params = z.strictObject({ id: id('sch') });
const Fields = {
  text: text(2_000),
  sendAt: Instant.meta({ description: 'Still to come, and at most 90 days ahead' }),
  seenSeq: SeenSeq,
};

export const scheduleReply = defineEndpoint({
  id: 'scheduleReply',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/scheduled-replies',
  tag: 'Conversations',
  summary: 'Answer a host later',
  description:
    'Whether it is sent is decided when its moment comes. It is held, and you are told, when somebody has spoken since, a colleague answers by then, or the host may not be written to; a text message at night waits for the morning. `version_conflict`: somebody spoke after `seenSeq`. `invalid_transition`: it is closed, or a colleague answers it. `limit_reached`: five wait here already.',
  params: Conversation,
  body: z
    .strictObject({
      ...Fields,
      attachments: AttachmentIds.optional().meta({
        description: 'Uploads of yours that go with it; they wait as long',
      }),
      clientKey: ClientKey.optional(),
    })
    .meta({ id: 'NewScheduledReply' }),
  status: 201,
  response: z.object({ id: id('sch') }).meta({ id: 'ScheduledReplyKept' }),
  errors: [...REFUSED, 'invalid_transition', 'version_conflict', 'limit_reached'],
  example: INBOX_EXAMPLES.scheduleReply,
});

export const changeScheduledReply = defineEndpoint({
  id: 'changeScheduledReply',
  method: 'PATCH',
  path: '/api/v1/admin/scheduled-replies/:id',
  tag: 'Conversations',
  summary: 'Change an answer that is to be sent later',
  description:
    'Only your own; one that was held waits again. `version_conflict`: it was changed meanwhile, or somebody spoke after `seenSeq`. `invalid_transition`: it was sent or called off already, the conversation is closed, or a colleague answers it.',
  params: Params,
  body: z
    .strictObject({
      ...Fields,
      attachments: z
        .array(id('att'))
        .max(MOST_ATTACHMENTS)
        .refine((ids) => new Set(ids).size === ids.length, 'Please name each file once.')
        .optional()
        .meta({ description: 'All that go with it from now on; left out, those it has' }),
      version: z.int().min(1),
    })
    .meta({ id: 'ScheduledReplyChange' }),
  status: 204,
  errors: [...REFUSED, 'invalid_transition', 'version_conflict'],
  example: INBOX_EXAMPLES.changeScheduledReply,
});

export const cancelScheduledReply = defineEndpoint({
  id: 'cancelScheduledReply',
  method: 'DELETE',
  path: '/api/v1/admin/scheduled-replies/:id',
  tag: 'Conversations',
  summary: 'Call off an answer that is to be sent later',
  description: 'Also a colleague’s. `invalid_transition`: it was sent or called off already.',
  params: Params,
  status: 204,
  errors: [...REFUSED, 'invalid_transition'],
  example: INBOX_EXAMPLES.cancelScheduledReply,
});

export const SuggestedReply = z
  .object({
    text: z.string().nullable().meta({ description: 'Null where the concierge has no answer it can back' }),
    why: z.string().nullable().meta({ description: 'Why there is none, or what it leaves unanswered, in words' }),
    seq: z.int().nullable().meta({ description: 'The message of the host it answers' }),
    sources: z.array(ChatSource),
  })
  .meta({ id: 'SuggestedReply' });
export type SuggestedReply = z.infer<typeof SuggestedReply>;

export const suggestReply = defineEndpoint({
  id: 'suggestReply',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/suggestions',
  tag: 'Conversations',
  summary: 'Let the concierge draft an answer',
  description:
    'To what the host said last, for you to edit and send. It changes nothing and is sent to nobody; every figure in it is backed, as in the concierge’s own answers.',
  params: Conversation,
  body: z.strictObject({}).meta({ id: 'SuggestionWish' }),
  status: 200,
  response: SuggestedReply,
  errors: REFUSED,
  example: INBOX_EXAMPLES.suggestReply,
});
