import type { ColleagueList } from '@myhibachi/contracts';
import { listAnswerers } from '../conversations/index.ts';
import { authorize, encodeId, type Context } from '../kernel/index.ts';

/**
 * Whom conversations can be given to, by name: everybody of ours who may answer hosts now and can open all of them.
 * Throws `not_found` where one is out of the actor's own reach.
 */
export async function listColleagues(
  ctx: Context,
  { conversationIds = [] }: { readonly conversationIds?: readonly string[] } = {},
): Promise<ColleagueList> {
  authorize(ctx, 'conversation.assign');
  const people = await listAnswerers(ctx, { conversationIds });
  return { items: people.map(({ staffId, name }) => ({ id: encodeId('stf', staffId), name })) };
}
