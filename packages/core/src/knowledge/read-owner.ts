import { decodeId, invalidField, type Context } from '../kernel/index.ts';
import { staffExists } from './article-store.ts';

/** Whom an article is to belong to. Throws `validation_failed` for somebody who does not exist. */
export async function readOwner(ctx: Context, ownerId: string | null): Promise<string | null> {
  if (ownerId === null) return null;
  const id = decodeId('stf', ownerId);
  if (!(await staffExists(ctx.db, id))) throw invalidField('ownerId', 'Please name somebody who works here.');
  return id;
}
