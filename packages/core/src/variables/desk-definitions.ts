/** Figures of bookings that staff make and look after (domain 4, 5). */
import { z } from 'zod';
import { define } from './define-variable.ts';

export const DESK_DEFINITIONS = {
  'desk.restoreDays': define({
    category: 'policy',
    unit: 'days a deleted booking can be restored',
    schema: z.int().min(1).max(365),
    value: 30,
    guarded: true,
  }),
  'desk.linkLimit': define({
    category: 'messages',
    unit: 'times each link of a booking is sent again by staff',
    schema: z.int().min(1).max(50),
    value: 5,
  }),
  'agreement.replyHours': define({
    category: 'policy',
    unit: 'hours to agree to the terms by text',
    schema: z.number().min(1).max(168),
    value: 24,
  }),
  'agreement.reAsks': define({
    category: 'policy',
    unit: 'times an unclear reply is asked about',
    schema: z.int().min(0).max(3),
    value: 1,
  }),
} as const;
