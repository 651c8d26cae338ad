/** Two customers who are one person (domain 9, 14). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { MERGE_EXAMPLES } from '../examples/admin-customers.ts';
import { Instant, id } from '../primitives.ts';

const Params = z.strictObject({ id: id('cus') });
const Side = z
  .object({
    id: id('cus'),
    firstName: z.string(),
    lastName: z.string(),
    email: z.string().nullable(),
    phone: z.string(),
    version: z.int(),
    createdAt: Instant,
    bookings: z.int(),
  })
  .meta({ id: 'MergeSide' });
export type MergeSide = z.infer<typeof Side>;

export const listDuplicates = defineEndpoint({
  id: 'listDuplicates',
  method: 'GET',
  path: '/api/v1/admin/customers/:id/duplicates',
  tag: 'Customers',
  summary: 'Who may be the same person',
  description: 'Up to 20 customers within your reach with the same phone number or a name alike.',
  params: Params,
  status: 200,
  response: z
    .object({ items: z.array(Side.extend({ because: z.array(z.enum(['phone', 'name'])) })) })
    .meta({ id: 'DuplicateList' }),
  errors: ['unauthenticated', 'forbidden'],
  example: MERGE_EXAMPLES.listDuplicates,
});

export const MERGE_FIELDS = ['name', 'email', 'phone'] as const;
const Take = z
  .array(z.enum(MERGE_FIELDS))
  .max(3)
  .default([])
  .meta({ description: 'What is taken from the duplicate instead of kept' });

const MergeBase = z.strictObject({ otherId: id('cus'), take: Take });

export const MergePreview = z
  .object({
    survivor: Side,
    duplicate: Side,
    result: z.object({ firstName: z.string(), lastName: z.string(), email: z.string().nullable(), phone: z.string() }),
    moves: z.object({
      bookings: z.int(),
      holds: z.int(),
      notes: z.int(),
      quotes: z.int(),
      leads: z.int(),
    }),
    consents: z
      .array(z.object({ channel: z.string(), purpose: z.string(), address: z.string() }))
      .meta({ description: 'What will be stopped, because one of the two has stopped it' }),
    undoDays: z.int(),
  })
  .meta({ id: 'MergePreview' });
export type MergePreview = z.infer<typeof MergePreview>;

export const previewMerge = defineEndpoint({
  id: 'previewMerge',
  method: 'POST',
  path: '/api/v1/admin/customers/:id/merges/preview',
  tag: 'Customers',
  summary: 'See what merging a duplicate would do',
  description: 'Nothing is changed. `invalid_transition`: one of the two is merged or erased already.',
  params: Params,
  body: MergeBase.meta({ id: 'MergePreviewRequest' }),
  status: 200,
  response: MergePreview,
  errors: ['unauthenticated', 'forbidden', 'invalid_transition'],
  example: MERGE_EXAMPLES.previewMerge,
});

export const MergeRequest = MergeBase.extend({
  version: z.int().min(1),
  otherVersion: z.int().min(1),
}).meta({ id: 'MergeRequest' });
export type MergeRequest = z.infer<typeof MergeRequest>;

const MergeDone = z.object({ id: id('mrg'), customerId: id('cus'), undoUntil: Instant }).meta({ id: 'MergeDone' });
export type MergeDone = z.infer<typeof MergeDone>;

export const mergeCustomers = defineEndpoint({
  id: 'mergeCustomers',
  method: 'POST',
  path: '/api/v1/admin/customers/:id/merges',
  tag: 'Customers',
  summary: 'Merge a duplicate into a customer',
  description:
    'Bookings, holds and notes move over; quotes, leads and messages are found by both addresses; what one of them stopped hearing, both have stopped. `version_conflict`: one of the two was changed or merged meanwhile. `invalid_transition`: one of the two is merged or erased already.',
  params: Params,
  body: MergeRequest,
  status: 201,
  response: MergeDone,
  errors: ['unauthenticated', 'forbidden', 'version_conflict', 'invalid_transition'],
  example: MERGE_EXAMPLES.mergeCustomers,
});

const Since = z
  .array(
    z.object({
      kind: z.enum(['booking', 'hold', 'conversation', 'lead', 'note']),
      id: z.string(),
      code: z.string().nullable().meta({ description: 'The booking’s code' }),
      at: Instant,
      to: z.enum(['duplicate', 'unknown']).meta({ description: 'Whose its contact says it is; `unknown` stays' }),
    }),
  )
  .meta({ description: 'Made while the two were one, and not this customer’s own by its contact' });
export const UndoPreview = z.object({ since: Since }).meta({ id: 'UndoPreview' });
export type UndoPreview = z.infer<typeof UndoPreview>;
const MergeUndone = MergeDone.extend({ since: Since }).meta({ id: 'MergeUndone' });
export type MergeUndone = z.infer<typeof MergeUndone>;

const UNDO_ERRORS = ['unauthenticated', 'forbidden', 'already_done', 'cutoff_passed', 'invalid_transition'] as const;

export const previewUndo = defineEndpoint({
  id: 'previewUndo',
  method: 'GET',
  path: '/api/v1/admin/customer-merges/:mergeId/undo',
  tag: 'Customers',
  summary: 'See what undoing a merge would do',
  description:
    'Nothing is changed. Lists what was made since the merge and goes to the other one by its own contact, and what nobody can tell, which stays. Refused where the undo would be. `already_done`: it is undone. `cutoff_passed`: it is too long ago. `invalid_transition`: the customer was merged on or erased since.',
  params: z.strictObject({ mergeId: id('mrg') }),
  status: 200,
  response: UndoPreview,
  errors: [...UNDO_ERRORS],
  example: MERGE_EXAMPLES.previewUndo,
});

export const undoMerge = defineEndpoint({
  id: 'undoMerge',
  method: 'POST',
  path: '/api/v1/admin/customer-merges/:mergeId/undo',
  tag: 'Customers',
  summary: 'Undo a merge',
  description:
    'Everything that moved goes back. What was made since goes to whom its contact says it is, by its e-mail address and else its phone number; what nobody can tell stays and is listed. Whoever signed in meanwhile signs in again. `already_done`: it is undone. `cutoff_passed`: it is too long ago. `invalid_transition`: the customer was merged on or erased since. `already_exists`: an address is another customer’s by now.',
  params: z.strictObject({ mergeId: id('mrg') }),
  status: 200,
  response: MergeUndone,
  errors: [...UNDO_ERRORS, 'already_exists'],
  example: MERGE_EXAMPLES.undoMerge,
});
