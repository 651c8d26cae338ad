import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** The time to answer a request for agreement by text is over. */
export const termsDeadline = defineJob({
  name: 'terms.deadline',
  schema: z.strictObject({ requestId: z.uuid() }),
});
/** The safety net under the single deadlines. */
export const sweepTermsJob = defineJob({ name: 'terms.sweep', schema: z.strictObject({}) });
