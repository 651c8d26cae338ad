import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** A figure has changed, or somebody asks for it: our people may want to hear of it. */
export const settingChanged = defineJob({
  name: 'settings.changed',
  schema: z.strictObject({
    key: z.string().max(120),
    /** Of the value, or of the request. */
    id: z.uuid(),
    stage: z.enum(['asked', 'changed']),
  }),
});
