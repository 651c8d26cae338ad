import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

export const forgetEndedSessionsJob = defineJob({ name: 'account.forget-sessions', schema: z.strictObject({}) });
export const purgeAgreementsJob = defineJob({ name: 'account.purge-agreements', schema: z.strictObject({}) });
