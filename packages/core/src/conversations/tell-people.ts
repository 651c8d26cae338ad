import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { listStations } from '../stations/index.ts';
import { findEscalation } from './escalation-store.ts';

/**
 * Tells the people of the station, or of every station where nobody knows which, that a person is wanted: once a wish
 * and address, however often it is told. Names no host: what was said stands in the console.
 */
export async function tellPeople(ctx: Context, input: { readonly escalationId: string }): Promise<number> {
  authorize(ctx, 'message.send');
  const wish = await findEscalation(ctx.db, input.escalationId);
  if (wish === null || wish.resolvedAt !== null) return 0;
  const stations = await listStations(ctx);
  const own = stations.filter(({ id }) => wish.stationId === null || id === wish.stationId);
  const addresses = [...new Set(own.map(({ alertEmail }) => alertEmail))];
  const what = wish.reason.replaceAll('_', ' ');
  return withTransaction(ctx, async (tx) => {
    for (const [n, address] of addresses.entries())
      await queueMessage(tx, {
        template: 'staff_alert',
        channel: 'email',
        address,
        details: {
          subject: `A host waits for a person (${wish.priority}): ${what}`,
          body: `Please answer by ${wish.dueAt.toString({ smallestUnit: 'minute' })}: ${tx.settings.publicUrl}/admin`,
        },
        dedupeKey: `person_wanted:${wish.id}:${n}`,
      });
    audit(tx, {
      action: 'staff.alert',
      entityType: 'conversation',
      entityId: wish.conversationId,
      stationId: wish.stationId,
      after: { reason: wish.reason, told: addresses.length },
    });
    return addresses.length;
  });
}
