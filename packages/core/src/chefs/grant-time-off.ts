import { audit, authorize, invalidField, newId, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { assertOwnStation } from './add-chef.ts';
import { findChefStation, lockRoster } from './chef-store.ts';
import { insertTimeOff } from './time-off-store.ts';

export interface TimeOff {
  readonly chefId: string;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly reason: string;
}

/** Takes a chef off the roster for whole days, both ends included; overlapping grants are refused by the database. */
export async function grantTimeOff(ctx: Context, input: TimeOff): Promise<void> {
  authorize(ctx, 'chef.manage');
  if (input.firstDate > input.lastDate)
    throw invalidField('lastDate', 'Please end the time off on or after its first day.');
  if (input.reason.trim().length === 0) throw invalidField('reason', 'Please give a reason.');
  await withTransaction(ctx, async (tx) => {
    const stationId = await findChefStation(tx.db, input.chefId);
    if (stationId === null) throw notFound('chef');
    assertOwnStation(tx, stationId);
    const id = newId();
    await lockRoster(tx.db, input.chefId, stationId);
    await insertTimeOff(tx.db, { id, ...input, reason: input.reason.trim() }, 'approved', tx.clock.now());
    audit(tx, {
      action: 'chef.time_off',
      entityType: 'chef',
      entityId: input.chefId,
      stationId,
      after: { firstDate: input.firstDate, lastDate: input.lastDate },
      reason: input.reason,
    });
  });
}
