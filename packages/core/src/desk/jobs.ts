import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** Ends the days of grace of deleted bookings. */
export const purgeBookingsJob = defineJob({ name: 'bookings.purge', schema: z.strictObject({}) });
