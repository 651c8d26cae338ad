import type { ConciergePeriod } from '@myhibachi/contracts';
import { decodeId, invalidField, notFound, reachesStation, stationScope, type Context } from '../kernel/index.ts';
import { getStation, listStations } from '../stations/index.ts';
import type { ReportFilter } from './report-store.ts';

const REPORT = 'concierge.report';
const MOST_DAYS = 366;
const DAYS = 28;

/** Whose clock days begin by: the station's, or that of the actor's oldest. Throws `not_found` for one out of reach. */
async function placeOf(ctx: Context, asked: string | undefined) {
  const scope = stationScope(ctx.actor, REPORT);
  if (asked !== undefined) {
    const stationId = decodeId('stn', asked);
    if (!reachesStation(ctx.actor, REPORT, stationId)) throw notFound('station');
    return { scope, stationId, timeZone: (await getStation(ctx, stationId)).timeZone };
  }
  const stations = await listStations(ctx);
  const own = stations.find((station) => scope === 'all' || scope.includes(station.id));
  return { scope, stationId: null, timeZone: (own ?? stations[0])?.timeZone ?? 'UTC' };
}

/** The time and stations a report is about. Throws `validation_failed` naming `to` for a time that is none, or too long. */
export async function readPeriod(ctx: Context, { from, to, station }: ConciergePeriod): Promise<ReportFilter> {
  const place = await placeOf(ctx, station);
  const today = ctx.clock.now().toZonedDateTimeISO(place.timeZone).toPlainDate();
  const last = to === undefined ? today : Temporal.PlainDate.from(to);
  const first = from === undefined ? last.subtract({ days: DAYS - 1 }) : Temporal.PlainDate.from(from);
  const days = first.until(last, { largestUnit: 'days' }).days + 1;
  if (days < 1) throw invalidField('to', 'Please choose a last day that is not before the first.');
  if (days > MOST_DAYS) throw invalidField('to', `Please choose at most ${MOST_DAYS} days at a time.`);
  return { ...place, from: first.toString(), to: last.toString() };
}
