import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** The deadline of a hold has come. */
export const holdDeadline = defineJob({ name: 'hold.deadline', schema: z.strictObject({ holdId: z.uuid() }) });
/** The safety net under the single deadlines. */
export const sweepHoldsJob = defineJob({ name: 'holds.sweep', schema: z.strictObject({}) });
export const advanceBookingsJob = defineJob({ name: 'bookings.advance', schema: z.strictObject({}) });
