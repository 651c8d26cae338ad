import type { StaffGrant, StaffMember } from '@myhibachi/contracts';
import { recordSecurityEvent } from '../identity/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { stationOf, viewNow } from './change-staff.ts';
import { assertGrant, chefIdOf, chefTaken, stationIdsOf } from './grant.ts';
import { replaceStations, updatePerson } from './people-store.ts';
import { takePerson } from './take-person.ts';

/**
 * Lets in somebody who signed in with an account nobody invited, with the role and stations they get. Throws
 * `invalid_transition` unless they wait for it.
 */
export async function approveStaff(
  ctx: Context,
  input: { readonly staffId: string; readonly grant: StaffGrant },
): Promise<StaffMember> {
  authorize(ctx, 'staff.change');
  const { role, stations, chef } = input.grant;
  const wish = { role, stationIds: stationIdsOf(stations), chefId: chefIdOf(chef) };
  return withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.change', input.staffId);
    if (person.status !== 'pending_approval') throw new AppError('invalid_transition');
    await assertGrant(tx, 'staff.change', wish);
    const change = { status: 'active', role, chefId: wish.chefId } as const;
    if (!(await updatePerson(tx.db, person.id, change, tx.clock.now()))) throw chefTaken();
    await replaceStations(tx.db, person.id, wish.stationIds);
    await recordSecurityEvent(tx, { kind: 'account_approved', staffId: person.id, detail: { role } });
    audit(tx, {
      action: 'staff.approve',
      entityType: 'staff',
      entityId: person.id,
      stationId: stationOf(wish),
      before: { status: person.status },
      after: { status: 'active', ...wish },
    });
    return viewNow(tx, person.id);
  });
}
