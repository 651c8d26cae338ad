import type { StaffChange, StaffMember } from '@myhibachi/contracts';
import { recordSecurityEvent } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  masked,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { assertGrant, chefIdOf, chefTaken, stationIdsOf, type GrantWish } from './grant.ts';
import { readPerson, replaceStations, updatePerson, type PersonRow } from './people-store.ts';
import { assertNotLast, takePerson } from './take-person.ts';
import { viewPerson } from './view-person.ts';

/** The one station a person belongs to, for the audit log. */
export function stationOf(person: { readonly stationIds: readonly string[] }): string | null {
  return person.stationIds.length === 1 ? (person.stationIds[0] ?? null) : null;
}

/** The person as they are now. */
export async function viewNow(tx: TransactionContext, staffId: string): Promise<StaffMember> {
  const row = await readPerson(tx.db, staffId, tx.clock.now());
  if (row === undefined) throw notFound('staff');
  return viewPerson(tx, row);
}

function wishOf(person: PersonRow, change: StaffChange): GrantWish {
  const role = change.role ?? person.role;
  const named = change.chef === undefined ? person.chefId : chefIdOf(change.chef);
  return {
    role,
    stationIds: change.stations === undefined ? person.stationIds : stationIdsOf(change.stations),
    // A chef who becomes something else leaves the roster's row to others.
    chefId: role === 'chef' || change.chef !== undefined ? named : null,
  };
}

function sameStations(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

async function write(tx: TransactionContext, person: PersonRow, change: StaffChange, wish: GrantWish): Promise<void> {
  const name = change.name ?? person.name;
  const saved = await updatePerson(tx.db, person.id, { name, role: wish.role, chefId: wish.chefId }, tx.clock.now());
  if (!saved) throw chefTaken();
  const moved = !sameStations(person.stationIds, wish.stationIds);
  if (moved) await replaceStations(tx.db, person.id, wish.stationIds);
  if (wish.role !== person.role) {
    const detail = { from: person.role, to: wish.role };
    await recordSecurityEvent(tx, { kind: 'role_changed', staffId: person.id, detail });
  }
  const changed = {
    name: name !== person.name,
    role: wish.role !== person.role,
    stationIds: moved,
    chefId: wish.chefId !== person.chefId,
  };
  const facts = (values: GrantWish & { readonly name: string }) => ({
    ...(changed.name ? { name: masked(values.name) } : {}),
    ...(changed.role ? { role: values.role } : {}),
    ...(changed.stationIds ? { stationIds: [...values.stationIds] } : {}),
    ...(changed.chefId ? { chefId: values.chefId } : {}),
  });
  audit(tx, {
    action: 'staff.change',
    entityType: 'staff',
    entityId: person.id,
    stationId: stationOf(person),
    before: facts(person),
    after: facts({ ...wish, name }),
  });
}

/**
 * Changes somebody's name, role, stations or chef, which counts from their next request on. Throws `version_conflict`,
 * `forbidden` for what is not the actor's to change or give, and `limit_reached` for the last super admin.
 */
export async function changeStaff(
  ctx: Context,
  input: { readonly staffId: string; readonly change: StaffChange },
): Promise<StaffMember> {
  authorize(ctx, 'staff.change');
  const { staffId, change } = input;
  return withTransaction(ctx, async (tx) => {
    const taken = await takePerson(tx, 'staff.change', staffId);
    const { person } = taken;
    if (person.version !== change.version)
      throw new AppError('version_conflict', { details: { version: person.version } });
    const wish = wishOf(person, change);
    const regranted = change.role !== undefined || change.stations !== undefined || change.chef !== undefined;
    if (regranted) await assertGrant(tx, 'staff.change', wish, person.chefId);
    if (wish.role !== person.role) assertNotLast(taken);
    await write(tx, person, change, wish);
    return viewNow(tx, staffId);
  });
}
