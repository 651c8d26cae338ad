import { consolePath } from '../booking/index.ts';
import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { getVariables } from '../variables/index.ts';
import { listUnassigned, type Unassigned } from './unassigned-store.ts';

const MOST_PARTIES = 500;

type Topic = 'unassigned_event' | 'unassigned_critical';

async function tell(ctx: Context, party: Unassigned, topic: Topic): Promise<boolean> {
  authorize(ctx, 'message.send');
  return withTransaction(ctx, async (tx) => {
    const isNew = await tellStaff(tx, {
      topic,
      // A party that moves to another day is news again.
      key: `${topic}:${party.id}:${party.date}`,
      stationId: party.stationId,
      subject: `${party.code} on ${party.date} has no chef`,
      body: topic === 'unassigned_critical' ? 'It is near: please assign one now.' : 'Please assign one.',
      bookingId: party.id,
      path: consolePath(party.id),
    });
    if (isNew)
      audit(tx, {
        action: 'staff.alert',
        entityType: 'booking',
        entityId: party.id,
        stationId: party.stationId,
        after: { topic },
      });
    return isNew;
  });
}

/** Tells of every party that comes near without enough chefs: once when it is near, once when it is critical (domain 8). */
export async function watchUnassigned(ctx: Context): Promise<number> {
  authorize(ctx, 'message.send');
  const figures = await getVariables(ctx);
  const { alert, critical } = figures['scheduling.unassignedDays'];
  const now = ctx.clock.now();
  const range = { from: now, until: now.add({ hours: alert * 24 }) };
  const soon = now.add({ hours: critical * 24 });
  let told = 0;
  for (const party of await listUnassigned(ctx.db, range, figures['scheduling.secondChefAbove'], MOST_PARTIES)) {
    const isNear = Temporal.Instant.compare(party.startsAt, soon) <= 0;
    if (await tell(ctx, party, isNear ? 'unassigned_critical' : 'unassigned_event')) told += 1;
  }
  return told;
}
