/** How a model does that is tried by a share of the conversations (product 6). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { Instant } from '../primitives.ts';

const Arm = z
  .object({
    answers: z.int(),
    handedOver: z.int(),
    unbacked: z.int(),
    fellBack: z.int(),
    failed: z.int(),
    thumbsDown: z.int(),
    bad: z.int().meta({ description: 'Answers of which any of these holds' }),
  })
  .meta({ id: 'TrialArm' });

export const ConciergeTrial = z
  .object({
    percent: z.int().meta({ description: 'The share of conversations the model answers' }),
    since: Instant.meta({ description: 'Answers from here on count: the window, or since the share was set' }),
    needed: z.int().meta({ description: 'Answers each side needs' }),
    worsePoints: z.number().meta({ description: 'Percentage points of bad answers the model may have more' }),
    canary: Arm,
    rest: Arm,
    verdict: z.enum(['too_few', 'as_good', 'worse']).meta({ description: '`worse`: the share is set to 0 by itself' }),
    points: z.number().nullable().meta({ description: 'By how much the model does worse; negative: better' }),
  })
  .meta({ id: 'ConciergeTrial' });
export type ConciergeTrial = z.infer<typeof ConciergeTrial>;

const ARM = { answers: 120, handedOver: 6, unbacked: 2, fellBack: 1, failed: 0, thumbsDown: 2, bad: 9 };

export const getConciergeTrial = defineEndpoint({
  id: 'getConciergeTrial',
  method: 'GET',
  path: '/api/v1/admin/concierge/trial',
  tag: 'Concierge',
  summary: 'See how the model does that is tried',
  description:
    'Beside the conversations that do not have it, over the window of `concierge.canaryRollback`. Nothing is tried at 0 and at 100 percent.',
  status: 200,
  response: ConciergeTrial,
  errors: ['unauthenticated', 'forbidden'],
  example: {
    response: {
      percent: 20,
      since: '2027-04-12T17:00:00Z',
      needed: 30,
      worsePoints: 10,
      canary: ARM,
      rest: { ...ARM, answers: 480, handedOver: 30, bad: 36 },
      verdict: 'as_good',
      points: 0,
    },
  },
});
