import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** A published article is to be made comparable by meaning. */
export const embedArticleJob = defineJob({
  name: 'knowledge.embed',
  schema: z.strictObject({ articleId: z.uuid() }),
});

/** Articles without a vector of the model in use, after it was configured or changed. */
export const embedMissingJob = defineJob({ name: 'knowledge.embed-missing', schema: z.strictObject({}) });
