import type { StaffMember } from '@myhibachi/contracts';
import { accountLocks } from '../identity/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import type { PersonRow } from './people-store.ts';
import { mayChange } from './staff-rules.ts';

/** Stations as they are shown. */
export async function stationRefs(ctx: Context, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const stations = await Promise.all(ids.map((id) => getStation(ctx, id)));
  return stations.map(({ id, name }) => ({ id: encodeId('stn', id), name }));
}

function chefOf({ chefId, chefName, chefStationId }: PersonRow): StaffMember['chef'] {
  if (chefId === null || chefName === null || chefStationId === null) return null;
  return { id: encodeId('chf', chefId), name: chefName, stationId: encodeId('stn', chefStationId) };
}

/** People as the console shows them, all locks in one look-up. */
export async function viewPeople(ctx: Context, rows: readonly PersonRow[]): Promise<StaffMember[]> {
  const locks = await accountLocks(
    ctx,
    rows.map((row) => row.emailBidx),
  );
  return Promise.all(
    rows.map(async (row) => ({
      id: encodeId('stf', row.id),
      name: row.name,
      email: ctx.crypto.decrypt('staff_users.email', row.emailEnc),
      role: row.role,
      status: row.status,
      stations: await stationRefs(ctx, row.stationIds),
      chef: chefOf(row),
      hasSecondFactor: row.hasSecondFactor,
      lockedUntil: locks.get(row.emailBidx)?.toString() ?? null,
      lastSeenAt: row.lastSeenAt?.toString() ?? null,
      createdAt: row.createdAt.toString(),
      mayChange: mayChange(ctx.actor, 'staff.change', row),
      version: row.version,
    })),
  );
}

export async function viewPerson(ctx: Context, row: PersonRow): Promise<StaffMember> {
  const [person] = await viewPeople(ctx, [row]);
  return person as StaffMember;
}
