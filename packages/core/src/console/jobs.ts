import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

export const indexSearchJob = defineJob({ name: 'search.index', schema: z.strictObject({}) });
export const foldDaysJob = defineJob({ name: 'booking-days.fold', schema: z.strictObject({}) });
