/** Ready-made answers, with places for what is true when they are used. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { INBOX_EXAMPLES } from '../examples/admin-inbox.ts';
import { id, line, text } from '../primitives.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;
const Params = z.strictObject({ id: id('crp') });
const Fields = { name: line(60), body: text(2_000) };

export const CannedReply = z
  .object({ id: id('crp'), name: z.string(), body: z.string(), version: z.int() })
  .meta({ id: 'CannedReply', description: '`{firstName}` and the like stand for what is true when it is used' });
export type CannedReply = z.infer<typeof CannedReply>;

export const CannedReplyList = z
  .object({
    items: z.array(CannedReply),
    placeholders: z
      .array(z.object({ name: z.string(), means: z.string() }))
      .meta({ description: 'What may stand between braces' }),
  })
  .meta({ id: 'CannedReplyList' });
export type CannedReplyList = z.infer<typeof CannedReplyList>;

export const NewCannedReply = z.strictObject(Fields).meta({ id: 'NewCannedReply' });
export type NewCannedReply = z.infer<typeof NewCannedReply>;

export const CannedReplyChange = z
  .strictObject({ version: z.int().min(1), name: Fields.name.optional(), body: Fields.body.optional() })
  .meta({ id: 'CannedReplyChange' });
export type CannedReplyChange = z.infer<typeof CannedReplyChange>;

export const FilledReplyList = z
  .object({
    items: z.array(
      z.object({
        id: id('crp'),
        name: z.string(),
        text: z.string().nullable().meta({ description: 'Null where something it names is not known here' }),
        missing: z.array(z.string()).meta({ description: 'What it names and nobody knows, in words' }),
      }),
    ),
  })
  .meta({ id: 'FilledReplyList' });
export type FilledReplyList = z.infer<typeof FilledReplyList>;

export const listCannedReplies = defineEndpoint({
  id: 'listCannedReplies',
  method: 'GET',
  path: '/api/v1/admin/canned-replies',
  tag: 'Conversations',
  summary: 'List the ready-made answers',
  description: 'By name, with their places unfilled, and what may stand in them.',
  status: 200,
  response: CannedReplyList,
  errors: REFUSED,
  example: INBOX_EXAMPLES.listCannedReplies,
});

export const addCannedReply = defineEndpoint({
  id: 'addCannedReply',
  method: 'POST',
  path: '/api/v1/admin/canned-replies',
  tag: 'Conversations',
  summary: 'Add a ready-made answer',
  description:
    'A place that does not exist is refused by name. `already_exists`: another one has this name. `limit_reached`: there are 200, so remove one first.',
  body: NewCannedReply,
  status: 201,
  response: CannedReply,
  errors: [...REFUSED, 'already_exists', 'limit_reached'],
  example: INBOX_EXAMPLES.addCannedReply,
});

export const changeCannedReply = defineEndpoint({
  id: 'changeCannedReply',
  method: 'PATCH',
  path: '/api/v1/admin/canned-replies/:id',
  tag: 'Conversations',
  summary: 'Change a ready-made answer',
  description:
    '`already_exists`: another one has this name. `version_conflict`: it was changed meanwhile; read it again.',
  params: Params,
  body: CannedReplyChange,
  status: 200,
  response: CannedReply,
  errors: [...REFUSED, 'already_exists', 'version_conflict'],
  example: INBOX_EXAMPLES.changeCannedReply,
});

export const removeCannedReply = defineEndpoint({
  id: 'removeCannedReply',
  method: 'DELETE',
  path: '/api/v1/admin/canned-replies/:id',
  tag: 'Conversations',
  summary: 'Remove a ready-made answer',
  description: 'What was sent with it stays.',
  params: Params,
  status: 204,
  errors: REFUSED,
  example: INBOX_EXAMPLES.removeCannedReply,
});

export const fillCannedReplies = defineEndpoint({
  id: 'fillCannedReplies',
  method: 'GET',
  path: '/api/v1/admin/conversations/:id/canned-replies',
  tag: 'Conversations',
  summary: 'Read the ready-made answers as they would be sent here',
  description:
    'Filled from the person, their party or the quote that still stands, and the company. One that names what is not known here has no text, and says what is missing.',
  params: z.strictObject({ id: id('cnv') }),
  status: 200,
  response: FilledReplyList,
  errors: REFUSED,
  example: INBOX_EXAMPLES.fillCannedReplies,
});
