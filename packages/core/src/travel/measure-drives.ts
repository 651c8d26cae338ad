import { GatewayError, type Context, type Coordinates, type Drive, type RouteGateway } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { placeKey, readDrives, rememberDrives, type RememberedDrive } from './drive-store.ts';

async function rememberedDrives(ctx: Context, routes: RouteGateway, keys: readonly string[], toKey: string) {
  const hours = Math.round((await getVariables(ctx))['travel.cacheDays'] * 24);
  const since = ctx.clock.now().subtract({ hours });
  const rows = await readDrives(ctx.db, { fromKeys: keys, toKey, provider: routes.provider, since });
  return new Map(rows.map((row) => [row.fromKey, row.drive]));
}

/**
 * Measured drives from each station to the place, in the order of the stations; null where there is no road. Remembered
 * ones are used for `travel.cacheDays`; all others are asked for in one call. Null as a whole when the provider does
 * not answer: nothing is guessed then (domain 2).
 */
export async function measureDrives(
  ctx: Context,
  routes: RouteGateway,
  stations: readonly Station[],
  place: Coordinates,
): Promise<readonly (Drive | null)[] | null> {
  const toKey = placeKey(place);
  const known = await rememberedDrives(ctx, routes, stations.map(placeKey), toKey);
  const missing = stations.filter((station) => !known.has(placeKey(station)));
  if (missing.length > 0) {
    const answers = await askProvider(ctx, routes, missing, place);
    if (answers === null) return null;
    const fresh = missing.map((station, i): RememberedDrive => ({
      fromKey: placeKey(station),
      drive: answers[i] ?? null,
    }));
    const distinct = [...new Map(fresh.map((row) => [row.fromKey, row])).values()];
    await rememberDrives(ctx.db, toKey, routes.provider, distinct, ctx.clock.now());
    for (const row of distinct) known.set(row.fromKey, row.drive);
  }
  return stations.map((station) => known.get(placeKey(station)) ?? null);
}

async function askProvider(ctx: Context, routes: RouteGateway, origins: readonly Coordinates[], place: Coordinates) {
  try {
    return await routes.drives(origins, place);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    ctx.log.warn({ provider: routes.provider, kind: error.kind }, 'no distance: the route provider did not answer');
    return null;
  }
}
