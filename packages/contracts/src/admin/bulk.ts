/** One action on many bookings of the list at once. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { BULK_EXAMPLES } from '../examples/admin-lists.ts';
import { id, text } from '../primitives.ts';

const BulkAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('resend_link'),
    link: z.enum(['manage', 'sign', 'pay']),
    channel: z.enum(['email', 'sms']),
  }),
  z.strictObject({ action: z.literal('add_note'), text: text(2000) }),
  z.strictObject({ action: z.literal('assign_chef'), chefId: id('chf') }),
]);
export type BulkAction = z.output<typeof BulkAction>;

export const BulkRequest = z
  .strictObject({
    bookings: z
      .array(z.strictObject({ id: id('bkg'), version: z.int().min(1) }))
      .min(1)
      .max(100)
      .refine((rows) => new Set(rows.map((row) => row.id)).size === rows.length, 'Please send each booking once.'),
    what: BulkAction,
  })
  .meta({ id: 'BulkRequest' });
export type BulkRequest = z.output<typeof BulkRequest>;

export const BulkResult = z
  .object({
    results: z.array(
      z.object({
        id: id('bkg'),
        done: z.boolean(),
        code: z.string().nullable().meta({ description: 'Why not, as an error code' }),
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'BulkResult' });
export type BulkResult = z.infer<typeof BulkResult>;

export const changeManyBookings = defineEndpoint({
  id: 'changeManyBookings',
  method: 'POST',
  path: '/api/v1/admin/bookings/bulk',
  tag: 'Lists',
  summary: 'Do one thing to many bookings',
  description:
    'Each booking by itself: what one refuses does not undo the others, and each answers how it went. `forbidden` when you may not do this at all.',
  body: BulkRequest,
  status: 200,
  response: BulkResult,
  errors: ['unauthenticated', 'forbidden'],
  example: BULK_EXAMPLES.changeManyBookings,
});
