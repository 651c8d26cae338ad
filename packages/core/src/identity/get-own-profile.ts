import {
  STAFF_ACTIONS,
  authorize,
  notFound,
  reachOf,
  type Context,
  type Reach,
  type Role,
  type StaffAction,
} from '../kernel/index.ts';
import { listStations, type Station } from '../stations/index.ts';
import { readStaff } from './staff-store.ts';

export interface OwnProfile {
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly stations: readonly Pick<Station, 'id' | 'name' | 'timeZone'>[];
  readonly chefId: string | null;
  readonly permissions: Readonly<Partial<Record<StaffAction, Reach>>>;
}

function permissionsOf(role: Role): Partial<Record<StaffAction, Reach>> {
  return Object.fromEntries(
    STAFF_ACTIONS.flatMap((action) => {
      const reach = reachOf(role, action);
      return reach === null ? [] : [[action, reach]];
    }),
  );
}

/** Support and finance work for every station; everybody else for those they are assigned to. */
function worksEverywhere(role: Role): boolean {
  return reachOf(role, 'station.read') === 'all';
}

/** Who one is, and the part of the permission matrix that is theirs: the console asks nothing else. */
export async function getOwnProfile(ctx: Context): Promise<OwnProfile> {
  authorize(ctx, 'profile.manage');
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw notFound('a person of our own');
  const staff = await readStaff(ctx.db, actor.staffId);
  if (staff === undefined) throw notFound('staff');
  const stations = await listStations(ctx);
  const own = worksEverywhere(actor.role) ? stations : stations.filter(({ id }) => actor.stationIds.includes(id));
  return {
    staffId: staff.id,
    name: staff.name,
    email: ctx.crypto.decrypt('staff_users.email', staff.emailEnc),
    role: actor.role,
    stations: own.map(({ id, name, timeZone }) => ({ id, name, timeZone })),
    chefId: staff.chefId,
    permissions: permissionsOf(actor.role),
  };
}
