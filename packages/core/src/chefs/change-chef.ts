import type { RosterAnswer } from '@myhibachi/contracts';
import { AppError, audit, type Context, type TransactionContext } from '../kernel/index.ts';
import { changeRoster } from './change-roster.ts';
import { linkStaff, saveChef, type ChefRow } from './chef-store.ts';

export interface ChefChange {
  readonly chefId: string;
  readonly version: number;
  readonly preview: boolean;
  readonly displayName?: string | undefined;
  readonly payClass?: ChefRow['payClass'] | undefined;
  readonly active?: boolean | undefined;
  /** Who signs in as this chef; null is nobody. */
  readonly staffId?: string | null | undefined;
}

async function link(tx: TransactionContext, change: ChefChange, stationId: string): Promise<void> {
  if (change.staffId === undefined) return;
  if (!(await linkStaff(tx.db, change.chefId, change.staffId, tx.clock.now()))) {
    throw new AppError('already_exists', {
      message: 'This person signs in as another chef, or not as a chef at all.',
      fields: [{ field: 'staffId', message: 'Please choose somebody with the role of a chef who has no roster yet.' }],
    });
  }
  if (change.preview || change.staffId === null) return;
  const facts = { action: 'staff.link_chef', entityType: 'staff', entityId: change.staffId, stationId };
  audit(tx, { ...facts, after: { chefId: change.chefId } });
}

/** Name, pay class, whether they cook at all, and who signs in as them. Throws `version_conflict`, `already_exists`. */
export async function changeChef(ctx: Context, change: ChefChange): Promise<RosterAnswer> {
  return changeRoster(ctx, change, async (tx, chef) => {
    const after = {
      ...chef,
      displayName: change.displayName ?? chef.displayName,
      payClass: change.payClass ?? chef.payClass,
      active: change.active ?? chef.active,
    };
    await saveChef(tx.db, after);
    await link(tx, change, chef.stationId);
    const { displayName, payClass, active } = chef;
    return {
      action: 'chef.change',
      before: { displayName, payClass, active },
      after: {
        displayName: after.displayName,
        payClass: after.payClass,
        active: after.active,
        ...(change.staffId === undefined ? {} : { staffId: change.staffId }),
      },
    };
  });
}
