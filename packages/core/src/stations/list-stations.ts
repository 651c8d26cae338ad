import { notFound, readFigure, type Context } from '../kernel/index.ts';
import { readStations, type Station } from './station-store.ts';

async function allStations(ctx: Context): Promise<readonly Station[]> {
  return readFigure(ctx, 'stations', () => readStations(ctx.db));
}

/** The stations that take parties now, oldest first. Cached until a change is announced. */
export async function listStations(ctx: Context): Promise<readonly Station[]> {
  return (await allStations(ctx)).filter((station) => station.active);
}

/** One station, closed ones too, because past events still belong to it. Throws `not_found`. */
export async function getStation(ctx: Context, id: string): Promise<Station> {
  const station = (await allStations(ctx)).find((row) => row.id === id);
  if (station === undefined) throw notFound('station');
  return station;
}
