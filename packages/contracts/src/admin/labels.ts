/** The labels our people sort conversations by: one set for the whole company. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { INBOX_EXAMPLES } from '../examples/admin-inbox.ts';
import { id, line } from '../primitives.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;
const Params = z.strictObject({ id: id('lbl') });
const ConversationParams = z.strictObject({ id: id('cnv'), labelId: id('lbl') });

export const LabelColour = z
  .enum(['plain', 'good', 'warn', 'bad', 'info', 'accent'])
  .meta({ id: 'LabelColour', description: 'A colour of the palette, not a shade: screens choose it by their theme' });
export type LabelColour = z.infer<typeof LabelColour>;

const Fields = { name: line(40), colour: LabelColour };

export const LabelMark = z.object({ id: id('lbl'), name: z.string(), colour: LabelColour }).meta({ id: 'LabelMark' });

export const Label = LabelMark.extend({
  version: z.int(),
  used: z.int().meta({ description: 'How many conversations carry it, closed ones too' }),
}).meta({ id: 'Label' });
export type Label = z.infer<typeof Label>;

export const NewLabel = z.strictObject(Fields).meta({ id: 'NewLabel' });
export type NewLabel = z.infer<typeof NewLabel>;

export const LabelChange = z
  .strictObject({ version: z.int().min(1), name: Fields.name.optional(), colour: LabelColour.optional() })
  .meta({ id: 'LabelChange' });
export type LabelChange = z.infer<typeof LabelChange>;

export const listLabels = defineEndpoint({
  id: 'listLabels',
  method: 'GET',
  path: '/api/v1/admin/labels',
  tag: 'Conversations',
  summary: 'List the labels',
  description: 'All of them, by name.',
  status: 200,
  response: z.object({ items: z.array(Label) }).meta({ id: 'LabelList' }),
  errors: REFUSED,
  example: INBOX_EXAMPLES.listLabels,
});

export const addLabel = defineEndpoint({
  id: 'addLabel',
  method: 'POST',
  path: '/api/v1/admin/labels',
  tag: 'Conversations',
  summary: 'Add a label',
  description:
    '`already_exists`: a label has this name, however it is written. `limit_reached`: there are 100, so remove one first.',
  body: NewLabel,
  status: 201,
  response: Label,
  errors: [...REFUSED, 'already_exists', 'limit_reached'],
  example: INBOX_EXAMPLES.addLabel,
});

export const changeLabel = defineEndpoint({
  id: 'changeLabel',
  method: 'PATCH',
  path: '/api/v1/admin/labels/:id',
  tag: 'Conversations',
  summary: 'Change a label',
  description:
    '`already_exists`: another label has this name. `version_conflict`: it was changed meanwhile; read it again.',
  params: Params,
  body: LabelChange,
  status: 200,
  response: Label,
  errors: [...REFUSED, 'already_exists', 'version_conflict'],
  example: INBOX_EXAMPLES.changeLabel,
});

export const removeLabel = defineEndpoint({
  id: 'removeLabel',
  method: 'DELETE',
  path: '/api/v1/admin/labels/:id',
  tag: 'Conversations',
  summary: 'Remove a label',
  description: 'It comes off every conversation that carries it.',
  params: Params,
  status: 204,
  errors: REFUSED,
  example: INBOX_EXAMPLES.removeLabel,
});

export const labelConversation = defineEndpoint({
  id: 'labelConversation',
  method: 'PUT',
  path: '/api/v1/admin/conversations/:id/labels/:labelId',
  tag: 'Conversations',
  summary: 'Put a label on a conversation',
  description: 'Once is enough. `limit_reached`: it carries ten already, so take one off first.',
  params: ConversationParams,
  status: 204,
  errors: [...REFUSED, 'limit_reached'],
  example: INBOX_EXAMPLES.labelConversation,
});

export const unlabelConversation = defineEndpoint({
  id: 'unlabelConversation',
  method: 'DELETE',
  path: '/api/v1/admin/conversations/:id/labels/:labelId',
  tag: 'Conversations',
  summary: 'Take a label off a conversation',
  description: 'Does nothing where it is not on.',
  params: ConversationParams,
  status: 204,
  errors: REFUSED,
  example: INBOX_EXAMPLES.unlabelConversation,
});
