import { decodeId, notFound, reachOf, reachesStation, stationScope, type Context } from '../kernel/index.ts';
import { getStation, listStations, type Station } from '../stations/index.ts';

export interface StationView {
  /** Null: all that the actor reaches. */
  readonly station: Station | null;
  readonly timeZone: string;
}

/**
 * Which station is looked at, and by whose clock its days begin: for all of them, that of the actor's oldest. Throws
 * `not_found` for one that is not theirs.
 */
export async function stationView(ctx: Context, asked: string | undefined): Promise<StationView> {
  if (asked !== undefined) {
    const id = decodeId('stn', asked);
    if (!reachesStation(ctx.actor, 'dashboard.read', id)) throw notFound('station');
    const station = await getStation(ctx, id);
    return { station, timeZone: station.timeZone };
  }
  const scope = stationScope(ctx.actor, 'dashboard.read');
  const stations = await listStations(ctx);
  const own = stations.find((station) => scope === 'all' || scope.includes(station.id));
  return { station: null, timeZone: (own ?? stations[0])?.timeZone ?? 'UTC' };
}

/** The stations whose figures the actor reaches, oldest first; a chef's are those they cook for. */
export async function stationsInView(ctx: Context): Promise<readonly Station[]> {
  const { actor } = ctx;
  const isOwn = actor.kind === 'staff' && reachOf(actor.role, 'dashboard.read') === 'own';
  const scope = isOwn ? actor.stationIds : stationScope(actor, 'dashboard.read');
  return (await listStations(ctx)).filter(({ id }) => scope === 'all' || scope.includes(id));
}

/** The calendar's date at the station now. */
export function todayAt(ctx: Context, timeZone: string): Temporal.PlainDate {
  return ctx.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
}
