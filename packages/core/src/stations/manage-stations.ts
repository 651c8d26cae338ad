import type { Station as StationView } from '@myhibachi/contracts';
import {
  authorize,
  decodeId,
  encodeId,
  notFound,
  reachesStation,
  stationScope,
  type Context,
  type StationScope,
} from '../kernel/index.ts';
import { changedMeanwhile, saveStation } from './save-station.ts';
import { readManagedStations, type ManagedStation } from './station-store.ts';
import type { StationInput } from './read-station-input.ts';

/** A chef, whose reach is their own, knows the stations they cook for. */
function readableScope(ctx: Context): StationScope {
  const { actor } = ctx;
  return actor.kind === 'staff' && actor.role === 'chef' ? actor.stationIds : stationScope(actor, 'station.read');
}

function view(ctx: Context, row: ManagedStation): StationView {
  const { alertEmail, closedHours, ...rest } = row;
  return {
    ...rest,
    id: encodeId('stn', row.id),
    alertEmail: reachesStation(ctx.actor, 'station.manage', row.id) ? alertEmail : null,
    closedHours: [...closedHours],
  };
}

/** Every station the actor reaches, those no longer active too. */
export async function listManagedStations(ctx: Context): Promise<{ items: StationView[] }> {
  authorize(ctx, 'station.read');
  const rows = await readManagedStations(ctx.db, readableScope(ctx), ctx.clock.now());
  return { items: rows.map((row) => view(ctx, row)) };
}

async function readOne(ctx: Context, stationId: string): Promise<StationView> {
  const [row] = await readManagedStations(ctx.db, [stationId], ctx.clock.now());
  if (row === undefined) throw notFound('station');
  return view(ctx, row);
}

/** Throws `not_found` for a station the actor does not reach. */
export function assertReadsStation(ctx: Context, stationId: string): void {
  const scope = readableScope(ctx);
  if (scope !== 'all' && !scope.includes(stationId)) throw notFound('station');
}

export async function getManagedStation(ctx: Context, input: { stationId: string }): Promise<StationView> {
  authorize(ctx, 'station.read');
  const stationId = decodeId('stn', input.stationId);
  assertReadsStation(ctx, stationId);
  return readOne(ctx, stationId);
}

/** Opens a station. Only who reaches every station may. */
export async function createStation(ctx: Context, input: Omit<StationInput, 'id' | 'version'>): Promise<StationView> {
  return readOne(ctx, (await saveStation(ctx, input)).id);
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> | undefined };
export type StationChange = Defined<Omit<StationInput, 'id' | 'version'>> & {
  readonly stationId: string;
  readonly version: number;
};

/** Changes only what is sent. Throws `version_conflict`, and `invalid_transition` when a busy station is closed silently. */
export async function changeStation(ctx: Context, change: StationChange): Promise<StationView> {
  authorize(ctx, 'station.manage');
  const { stationId, version, ...fields } = change;
  const id = decodeId('stn', stationId);
  if (!reachesStation(ctx.actor, 'station.manage', id)) throw notFound('station');
  // Read anew, not from the cache: together with the version of the page nothing older can be written back.
  const [before] = await readManagedStations(ctx.db, [id], ctx.clock.now());
  if (before === undefined) throw notFound('station');
  const { version: current, chefs: _chefs, upcoming: _upcoming, closedHours: _hours, ...values } = before;
  if (current !== version) throw changedMeanwhile(current);
  const sent = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  await saveStation(ctx, { ...values, ...sent, id, version });
  return readOne(ctx, id);
}
