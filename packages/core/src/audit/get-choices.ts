import type { AuditChoices } from '@myhibachi/contracts';
import { authorize, encodeId, stationScope, type Context } from '../kernel/index.ts';
import { readActions, readPeopleOf } from './audit-log-store.ts';

/** What the log can be narrowed by: its actions, and the people of the actor's stations or of all. */
export async function getAuditChoices(ctx: Context): Promise<AuditChoices> {
  authorize(ctx, 'audit.read');
  const [actions, people] = await Promise.all([
    readActions(ctx.db),
    readPeopleOf(ctx.db, stationScope(ctx.actor, 'audit.read')),
  ]);
  return { actions, people: people.map(({ id, name, role }) => ({ id: encodeId('stf', id), name, role })) };
}
