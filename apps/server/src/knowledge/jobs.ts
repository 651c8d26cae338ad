import { embedArticle, embedArticleJob, embedMissing, embedMissingJob } from '@myhibachi/core/knowledge';
import { handles } from '../jobs/registry.ts';

export const knowledgeJobs = [
  handles(embedArticleJob, {}, (ctx, payload) => embedArticle(ctx, payload)),
  handles(embedMissingJob, { cron: '*/15 * * * *', retries: 0 }, (ctx) => embedMissing(ctx)),
];
