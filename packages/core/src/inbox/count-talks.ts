import { authorize, decodeId, invalidField, narrowedScope, stationScope, type Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { readArrived, readHandedOver } from './talk-count-store.ts';

const MOST_DAYS = 366;

/**
 * In how many conversations hosts wrote between two days, by channel, and in how many a person was wanted, by why; by the
 * clock of the station, within the actor's stations and among those whose station nobody knows; of a
 * station that is asked for, only those known to be its own.
 */
export async function countTalks(
  ctx: Context,
  query: { readonly from: string; readonly to: string; readonly station?: string | undefined },
) {
  authorize(ctx, 'conversation.read');
  const { from, to } = query;
  const days = Temporal.PlainDate.from(from).until(to).days;
  if (days < 0 || days >= MOST_DAYS) throw invalidField('to', 'Please ask for a year at most, in order.');
  const asked = query.station === undefined ? undefined : decodeId('stn', query.station);
  const scope = narrowedScope(stationScope(ctx.actor, 'conversation.read'), asked);
  const stations = await listStations(ctx);
  const own = stations.find(({ id }) => scope === 'all' || scope.includes(id)) ?? stations[0];
  const span = { from, to, scope, isNamed: asked !== undefined, timeZone: own?.timeZone ?? 'UTC' };
  const [arrived, handedOver] = [await readArrived(ctx.db, span), await readHandedOver(ctx.db, span)];
  return { from, to, arrived, handedOver };
}
