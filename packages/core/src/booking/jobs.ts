import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** The deadline of a hold has come. */
export const holdDeadline = defineJob({ name: 'hold.deadline', schema: z.strictObject({ holdId: z.uuid() }) });
