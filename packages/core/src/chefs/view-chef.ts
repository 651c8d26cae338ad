import type { Chef, ChefDetail, TimeOff } from '@myhibachi/contracts';
import { encodeId, notFound, ownChefId, reachesStation, type Action, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { findChefStation, readRoster, type RosterRow } from './chef-store.ts';
import { readOverrides } from './override-store.ts';
import { readTimeOffOf, type TimeOffRecord } from './time-off-store.ts';

const MAX_OVERRIDES = 400;
const MAX_TIME_OFF = 100;

export function viewChef(row: RosterRow): Chef {
  return {
    id: encodeId('chf', row.id),
    stationId: encodeId('stn', row.stationId),
    displayName: row.displayName,
    payClass: row.payClass,
    active: row.active,
    version: row.version,
    staff: row.staffId === null ? null : { id: encodeId('stf', row.staffId), name: row.staffName ?? '' },
    weeklySlots: [...row.weeklySlots],
    pendingTimeOff: row.pendingTimeOff,
    upcoming: row.upcoming,
  };
}

export function viewTimeOff(row: TimeOffRecord): TimeOff {
  return {
    id: encodeId('tof', row.id),
    chef: { id: encodeId('chf', row.chefId), name: row.chefName, stationId: encodeId('stn', row.stationId) },
    firstDate: row.firstDate,
    lastDate: row.lastDate,
    status: row.status,
    reason: row.reason,
    decisionReason: row.decisionReason,
    decidedAt: row.decidedAt?.toString() ?? null,
    createdAt: row.createdAt.toString(),
  };
}

/** The station of a chef within the actor's reach, their own self included; elsewhere is as good as nowhere. */
export async function stationOfChef(ctx: Context, chefId: string, action: Action): Promise<string> {
  const stationId = await findChefStation(ctx.db, chefId);
  if (stationId === null) throw notFound('chef');
  if (ownChefId(ctx.actor, action) !== chefId && !reachesStation(ctx.actor, action, stationId)) throw notFound('chef');
  return stationId;
}

export function today(ctx: Context, timeZone: string): Temporal.PlainDate {
  return ctx.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
}

/** A chef with single days and time off, as the caller's transaction sees them. */
export async function readDetail(ctx: Context, chefId: string): Promise<ChefDetail> {
  const [row] = await readRoster(ctx.db, { scope: 'all', chefId }, ctx.clock.now(), 1);
  if (row === undefined) throw notFound('chef');
  const yesterday = today(ctx, (await getStation(ctx, row.stationId)).timeZone)
    .subtract({ days: 1 })
    .toString();
  const overrides = await readOverrides(ctx.db, chefId, yesterday, MAX_OVERRIDES);
  const timeOff = await readTimeOffOf(ctx.db, chefId, MAX_TIME_OFF);
  return { ...viewChef(row), overrides, timeOff: timeOff.map(viewTimeOff) };
}
