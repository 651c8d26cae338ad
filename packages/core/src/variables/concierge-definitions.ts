/** How the concierge behaves: what it takes on, how it speaks, and how a model is tried (product 6). */
import { z } from 'zod';
import { define } from './define-variable.ts';

/** What hosts ask for that may be left to people. What is grave goes to a person whatever is set. */
const INTENTS = [
  'quote',
  'availability',
  'book',
  'change_guests',
  'change_menu',
  'reschedule',
  'cancel',
  'payment_status',
  'pay_link',
  'booking_details',
  'menu_question',
  'price_question',
  'travel_question',
  'allergy_question',
  'venue_question',
  'policy_question',
  'weather_question',
  'tip_question',
  'process_question',
  'referral',
] as const;

export const CONCIERGE_DEFINITIONS = {
  'concierge.intentsOff': define({
    category: 'concierge',
    unit: 'what hosts ask for that goes to a person instead of being answered',
    schema: z
      .array(z.enum(INTENTS))
      .max(INTENTS.length)
      .refine((names) => new Set(names).size === names.length, 'each once'),
    value: [],
  }),
  'concierge.tone': define({
    category: 'concierge',
    unit: 'how the concierge speaks: warm, or plain, without exclamations',
    schema: z.enum(['warm', 'plain']),
    value: 'warm',
  }),
  'concierge.keptAnswerHours': define({
    category: 'concierge',
    unit: 'hours an answer is given again to who opens with the same question, while nothing it rests on changes; 0: never',
    schema: z.int().min(0).max(720),
    value: 168,
  }),
  'concierge.resumeHours': define({
    category: 'concierge',
    unit: 'quiet hours after a person’s answer from which the concierge answers again, where nobody waits; 0: only when told to',
    schema: z.int().min(0).max(720),
    value: 12,
  }),
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
