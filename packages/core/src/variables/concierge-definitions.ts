/** How the concierge behaves: what it takes on, how it speaks, and how a model is tried (product 6). */
import { z } from 'zod';
import { define } from './define-variable.ts';

export const CONCIERGE_DEFINITIONS = {
  'concierge.canaryPercent': define({
    category: 'concierge',
    unit: 'percent of the conversations that a model answers, where one does; 100: all',
    schema: z.int().min(0).max(100),
    value: 100,
  }),
  'concierge.canaryRollback': define({
    category: 'concierge',
    unit: 'hours looked back upon, answers each side needs, and percentage points it may do worse before it ends',
    schema: z.strictObject({
      hours: z.int().min(1).max(720),
      answers: z.int().min(5).max(10_000),
      worsePoints: z.number().min(1).max(100),
    }),
    value: { hours: 24, answers: 30, worsePoints: 10 },
  }),
} as const;
