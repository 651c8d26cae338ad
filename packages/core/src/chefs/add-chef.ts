import { AppError, audit, authorize, invalidField, newId, withTransaction, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { insertChef, type ChefRow, type WeeklySlot } from './chef-store.ts';

export interface NewChef {
  readonly stationId: string;
  readonly displayName: string;
  readonly payClass: ChefRow['payClass'];
  readonly weeklySlots: readonly WeeklySlot[];
}

/** A manager reaches only the chefs of their own stations; elsewhere is as good as nowhere (domain 12). */
export function assertOwnStation(ctx: Context, stationId: string): void {
  const actor = ctx.actor;
  if (actor.kind === 'staff' && actor.role !== 'super_admin' && !actor.stationIds.includes(stationId)) {
    throw new AppError('not_found', { reason: 'station outside the scope of this member of staff' });
  }
}

/** Adds a chef to a station's roster with the weekly slots they work; seats within the roster's days follow (domain 3, 8). */
export async function addChef(ctx: Context, input: NewChef): Promise<{ chefId: string }> {
  authorize(ctx, 'chef.manage');
  assertOwnStation(ctx, input.stationId);
  await getStation(ctx, input.stationId);
  const displayName = input.displayName.trim();
  if (displayName.length === 0 || displayName.length > 80)
    throw invalidField('displayName', 'Please give a name of 1 to 80 characters.');
  const known = new Set((await getVariables(ctx))['scheduling.slots'].map((slot) => slot.start));
  const stray = input.weeklySlots.findIndex((row) => row.weekday < 1 || row.weekday > 7 || !known.has(row.slot));
  if (stray !== -1) {
    throw invalidField(
      `weeklySlots.${stray}`,
      `Please send a weekday 1 (Monday) to 7 and one of the slots ${[...known].join(', ')}.`,
    );
  }
  const chefId = newId();
  await withTransaction(ctx, async (tx) => {
    await insertChef(
      tx.db,
      { id: chefId, stationId: input.stationId, displayName, payClass: input.payClass },
      input.weeklySlots,
    );
    audit(tx, {
      action: 'chef.add',
      entityType: 'chef',
      entityId: chefId,
      stationId: input.stationId,
      after: { payClass: input.payClass, weeklySlots: input.weeklySlots.length },
    });
  });
  return { chefId };
}
