import { AppError, decodeId, invalidField, isAppError, type Action, type Context, type Role } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { readChef } from './people-store.ts';
import { assertMayGrant, unknownStation } from './staff-rules.ts';

export interface GrantWish {
  readonly role: Role;
  readonly stationIds: readonly string[];
  readonly chefId: string | null;
}

/** The UUIDs behind public ids of stations; those that are none look like stations of others. */
export function stationIdsOf(ids: readonly string[]): string[] {
  return ids.map((id) => decodeId('stn', id));
}

/** Throws on `stations` unless each of them exists. */
export async function assertStations(ctx: Context, stationIds: readonly string[]): Promise<void> {
  try {
    await Promise.all(stationIds.map((id) => getStation(ctx, id)));
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') throw unknownStation();
    throw error;
  }
}

export function chefTaken(): AppError {
  return new AppError('already_exists', { message: 'Somebody signs in as this chef already.' });
}

/** The UUID behind a public id of a chef. */
export function chefIdOf(chef: string | null): string | null {
  return chef === null ? null : decodeId('chf', chef);
}

async function assertChef(ctx: Context, wish: GrantWish, ownChefId: string | null): Promise<void> {
  if (wish.chefId === null) return;
  if (wish.role !== 'chef') throw invalidField('chef', 'Only chefs stand on the roster. Please leave this out.');
  const chef = await readChef(ctx.db, wish.chefId);
  if (chef === undefined || !wish.stationIds.includes(chef.stationId))
    throw invalidField('chef', 'Please choose a chef of these stations.');
  if (chef.taken && chef.id !== ownChefId) throw chefTaken();
}

/** Whether the actor may give somebody this, and whether it makes sense. Throws, naming the field. */
export async function assertGrant(
  ctx: Context,
  action: Action,
  wish: GrantWish,
  ownChefId: string | null = null,
): Promise<void> {
  assertMayGrant(ctx.actor, action, wish);
  await assertStations(ctx, wish.stationIds);
  await assertChef(ctx, wish, ownChefId);
}
