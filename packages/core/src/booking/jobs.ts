import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** The deadline of a hold has come. */
export const holdDeadline = defineJob({ name: 'hold.deadline', schema: z.strictObject({ holdId: z.uuid() }) });
/** The safety net under the single deadlines. */
export const sweepHoldsJob = defineJob({ name: 'holds.sweep', schema: z.strictObject({}) });
/** The enforced deadline of a deposit has come. */
export const depositDeadline = defineJob({
  name: 'booking.deposit-deadline',
  schema: z.strictObject({ bookingId: z.uuid() }),
});
/** A booking was made whose host is to agree to its terms by text, if they may be texted. */
export const termsWanted = defineJob({ name: 'booking.terms-wanted', schema: z.strictObject({ bookingId: z.uuid() }) });
/** The safety net under the single deadlines of deposits. */
export const sweepDepositsJob = defineJob({ name: 'deposits.sweep', schema: z.strictObject({}) });
export const advanceBookingsJob = defineJob({ name: 'bookings.advance', schema: z.strictObject({}) });
