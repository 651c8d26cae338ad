import type { StaffMember, StaffOptions, StaffQuery } from '@myhibachi/contracts';
import { z } from 'zod';
import { normaliseEmail } from '../customers/index.ts';
import {
  authorize,
  decodeCursor,
  decodeId,
  encodeId,
  notFound,
  pageOf,
  stationScope,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { readFreeChefs, readPeople, readPerson, type PeopleFilter, type PersonRow } from './people-store.ts';
import { grantableRoles, maySee } from './staff-rules.ts';
import { viewPeople, viewPerson } from './view-person.ts';

const Cursor = z.tuple([z.string(), z.uuid()]);

function filterOf(ctx: Context, query: StaffQuery): PeopleFilter {
  const asEmail = query.q?.includes('@') === true;
  return {
    scope: stationScope(ctx.actor, 'staff.read'),
    self: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    name: query.q === undefined || asEmail ? null : query.q,
    emailBidx: query.q === undefined || !asEmail ? null : ctx.crypto.blindIndex('email', normaliseEmail(query.q)),
    role: query.role ?? null,
    status: query.status ?? null,
    stationId: query.station === undefined ? null : decodeId('stn', query.station),
  };
}

/** The people within the actor's stations, by name. */
export async function listStaff(ctx: Context, query: StaffQuery): Promise<Page<StaffMember>> {
  authorize(ctx, 'staff.read');
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, Cursor);
  const window = { after, limit: query.limit + 1, now: ctx.clock.now() };
  const rows = await readPeople(ctx.db, filterOf(ctx, query), window);
  const page = pageOf(rows, query.limit, (row) => [row.sortName, row.id]);
  return { ...page, items: await viewPeople(ctx, page.items) };
}

/** Somebody the actor sees; throws `not_found`. */
export async function findVisible(ctx: Context, staffId: string): Promise<PersonRow> {
  const row = await readPerson(ctx.db, staffId, ctx.clock.now());
  if (row === undefined || !maySee(ctx.actor, 'staff.read', row)) throw notFound('staff');
  return row;
}

export async function getStaffMember(ctx: Context, input: { readonly staffId: string }): Promise<StaffMember> {
  authorize(ctx, 'staff.read');
  return viewPerson(ctx, await findVisible(ctx, input.staffId));
}

/** The roles, stations and chefs the actor may give to others. */
export async function getStaffOptions(ctx: Context): Promise<StaffOptions> {
  authorize(ctx, 'staff.read');
  const scope = stationScope(ctx.actor, 'staff.invite');
  const [stations, chefs] = await Promise.all([listStations(ctx), readFreeChefs(ctx.db, scope)]);
  return {
    roles: [...grantableRoles(ctx.actor)],
    stations: stations
      .filter((station) => scope === 'all' || scope.includes(station.id))
      .map(({ id, name }) => ({ id: encodeId('stn', id), name })),
    chefs: chefs.map(({ id, name, stationId }) => ({
      id: encodeId('chf', id),
      name,
      stationId: encodeId('stn', stationId),
    })),
  };
}
