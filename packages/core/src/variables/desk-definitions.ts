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
} as const;
