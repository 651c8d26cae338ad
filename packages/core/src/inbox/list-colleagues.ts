import type { ColleagueList } from '@myhibachi/contracts';
import { ROLES, authorize, encodeId, reachOf, type Context } from '../kernel/index.ts';
import { readColleagues } from './person-store.ts';

/** Everybody of ours who may answer hosts now, by name: whom a conversation can be given to. */
export async function listColleagues(ctx: Context): Promise<ColleagueList> {
  authorize(ctx, 'conversation.assign');
  const answering = ROLES.filter((role) => reachOf(role, 'conversation.reply') !== null);
  const rows = await readColleagues(ctx.db, answering);
  return { items: rows.map(({ id, name }) => ({ id: encodeId('stf', id), name })) };
}
