/** Filters of the inbox that somebody keeps under a name. */
import { z } from 'zod';
import { ConversationChannel, ConversationPriority } from '../chat.ts';
import { defineEndpoint } from '../endpoint.ts';
import { INBOX_EXAMPLES } from '../examples/admin-inbox.ts';
import { id, line } from '../primitives.ts';
import { SavedView } from './saved-views.ts';

const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;

export const InboxFilters = z
  .strictObject({
    view: z
      .enum(['people', 'waiting', 'unread', 'me', 'desk', 'concierge', 'snoozed', 'closed', 'all'])
      .optional()
      .meta({ description: 'Open and pending ones when absent' }),
    q: line(80).optional(),
    channel: ConversationChannel.optional(),
    priority: ConversationPriority.optional(),
    label: id('lbl').optional(),
  })
  .meta({ id: 'InboxFilters' });
export type InboxFilters = z.infer<typeof InboxFilters>;

const { sharedRole } = SavedView.shape;
const Fields = { name: line(60), filters: InboxFilters, sharedRole };

export const InboxView = z
  .object({ id: id('viw'), mine: z.boolean(), by: z.string(), ...Fields, name: z.string() })
  .meta({ id: 'InboxView' });
export type InboxView = z.infer<typeof InboxView>;

export const NewInboxView = z
  .strictObject({ ...Fields, sharedRole: sharedRole.default(null) })
  .meta({ id: 'NewInboxView' });
export type NewInboxView = z.output<typeof NewInboxView>;

export const listInboxViews = defineEndpoint({
  id: 'listInboxViews',
  method: 'GET',
  path: '/api/v1/admin/inbox-views',
  tag: 'Conversations',
  summary: 'List the kept views of the inbox',
  description: 'Your own, and those shared with your role.',
  status: 200,
  response: z.object({ items: z.array(InboxView) }).meta({ id: 'InboxViewList' }),
  errors: STAFF_ERRORS,
  example: INBOX_EXAMPLES.listInboxViews,
});

export const addInboxView = defineEndpoint({
  id: 'addInboxView',
  method: 'POST',
  path: '/api/v1/admin/inbox-views',
  tag: 'Conversations',
  summary: 'Keep a view of the inbox',
  description:
    '`already_exists`: one of your views, of whichever list, has this name. `limit_reached`: you keep 50, so remove one first.',
  body: NewInboxView,
  status: 201,
  response: InboxView,
  errors: [...STAFF_ERRORS, 'already_exists', 'limit_reached'],
  example: INBOX_EXAMPLES.addInboxView,
});

export const removeInboxView = defineEndpoint({
  id: 'removeInboxView',
  method: 'DELETE',
  path: '/api/v1/admin/inbox-views/:id',
  tag: 'Conversations',
  summary: 'Remove a kept view of the inbox',
  description: 'Only your own.',
  params: z.strictObject({ id: id('viw') }),
  status: 204,
  errors: STAFF_ERRORS,
  example: INBOX_EXAMPLES.removeInboxView,
});
