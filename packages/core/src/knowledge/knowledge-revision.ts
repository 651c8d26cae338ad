import type { Context } from '../kernel/index.ts';
import { findRevision } from './article-store.ts';

/** Another word whenever a published article is changed, added or taken back: what rests on any of them may be stale. */
export async function knowledgeRevision(ctx: Context): Promise<string> {
  return findRevision(ctx.db);
}
