import { z } from 'zod';
import { ERROR_CODES } from './errors.ts';
import { IsoDate, LocalTime } from './primitives.ts';
import { Quote } from './quotes.ts';

export const SlotAlternative = z
  .object({ date: IsoDate, start: LocalTime, label: z.string().meta({ examples: ['Saturday, May 15 at 6:00 PM'] }) })
  .meta({ id: 'SlotAlternative' });

/** Every error, on every endpoint (RFC 9457). Members beyond these belong to single codes. */
export const Problem = z
  .object({
    type: z.string().meta({ examples: ['/docs/errors#slot_taken'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.enum(ERROR_CODES),
    requestId: z.string(),
    retryable: z.boolean(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })),
    alternatives: z
      .array(SlotAlternative)
      .optional()
      .meta({ description: 'With `slot_taken`: the nearest free starts' }),
    quote: Quote.optional().meta({
      description: 'With `figures_changed` on a hold: the new quote for the full address',
    }),
    version: z.int().optional().meta({ description: 'With `version_conflict`: the version there is now' }),
    changedBy: z
      .string()
      .optional()
      .meta({ description: 'With `version_conflict` on the booking desk: who was faster' }),
    customerId: z
      .string()
      .optional()
      .meta({ description: 'With `already_exists` on a customer: who has the e-mail address' }),
    changedAt: z.string().optional().meta({ description: 'With `version_conflict`: when that was' }),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof Problem>;
export type SlotAlternative = z.infer<typeof SlotAlternative>;
