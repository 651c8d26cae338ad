/** One action on many conversations at once. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { INBOX_EXAMPLES } from '../examples/admin-inbox.ts';
import { Instant, id } from '../primitives.ts';
import { NewOwner } from './conversation-changes.ts';

const MOST = 100;

const BulkAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('assign'), to: NewOwner }),
  z.strictObject({ action: z.literal('label'), labelId: id('lbl') }),
  z.strictObject({ action: z.literal('unlabel'), labelId: id('lbl') }),
  z.strictObject({ action: z.literal('snooze'), until: Instant }),
  z.strictObject({ action: z.literal('wake') }),
  z.strictObject({ action: z.literal('close') }),
  z.strictObject({ action: z.literal('reopen') }),
  z.strictObject({ action: z.literal('read') }),
  z.strictObject({ action: z.literal('unread') }),
]);

export const ConversationBulkRequest = z
  .strictObject({
    conversations: z
      .array(id('cnv'))
      .min(1)
      .max(MOST)
      .refine((ids) => new Set(ids).size === ids.length, 'Please send each conversation once.'),
    what: BulkAction,
  })
  .meta({ id: 'ConversationBulkRequest' });
export type ConversationBulkRequest = z.output<typeof ConversationBulkRequest>;

export const ConversationBulkResult = z
  .object({
    results: z.array(
      z.object({
        id: id('cnv'),
        done: z.boolean(),
        changed: z.boolean().meta({ description: 'False where it was so already: there is nothing to take back' }),
        code: z.string().nullable().meta({ description: 'Why not, as an error code' }),
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ConversationBulkResult' });
export type ConversationBulkResult = z.infer<typeof ConversationBulkResult>;

export const ColleagueList = z
  .object({ items: z.array(z.object({ id: id('stf'), name: z.string() })) })
  .meta({ id: 'ColleagueList' });
export type ColleagueList = z.infer<typeof ColleagueList>;

export const listColleagues = defineEndpoint({
  id: 'listColleagues',
  method: 'GET',
  path: '/api/v1/admin/conversations/colleagues',
  tag: 'Conversations',
  summary: 'List whom a conversation can be given to',
  description:
    'Everybody of ours who may answer hosts, by name. With `conversations`, only those who can open every one of them. `not_found`: one of these is out of your own reach. `validation_failed`: an id that is none, or too many of them.',
  query: z.strictObject({
    conversations: z
      // One is no list in an address.
      .preprocess((ids) => (typeof ids === 'string' ? [ids] : ids), z.array(id('cnv')).max(MOST))
      .optional(),
  }),
  status: 200,
  response: ColleagueList,
  errors: ['unauthenticated', 'forbidden', 'not_found', 'validation_failed'],
  example: INBOX_EXAMPLES.listColleagues,
});

export const changeManyConversations = defineEndpoint({
  id: 'changeManyConversations',
  method: 'POST',
  path: '/api/v1/admin/conversations/bulk',
  tag: 'Conversations',
  summary: 'Do one thing to many conversations',
  description:
    'Each conversation by itself: what one refuses does not undo the others, and each answers how it went. `forbidden` when you may not do this at all.',
  body: ConversationBulkRequest,
  status: 200,
  response: ConversationBulkResult,
  errors: ['unauthenticated', 'forbidden'],
  example: INBOX_EXAMPLES.changeManyConversations,
});
