import type { RosterAnswer } from '@myhibachi/contracts';
import { invalidField, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { changeRoster } from './change-roster.ts';
import { replaceWeek, saveChef, type WeeklySlot } from './chef-store.ts';
import { dropOverride, putOverride } from './override-store.ts';

/** Throws a field error for the first slot that is not among the standard ones. */
async function assertKnownSlots(ctx: Context, rows: readonly { slot: string }[], field: string): Promise<void> {
  const known = (await getVariables(ctx))['scheduling.slots'].map((slot) => slot.start);
  const stray = rows.findIndex((row) => !known.includes(row.slot));
  if (stray === -1) return;
  throw invalidField(
    rows.length === 1 && field === 'slot' ? field : `${field}.${stray}.slot`,
    `Please choose among the slots ${known.join(', ')}.`,
  );
}

/** Replaces the slots of the week a chef works. */
export async function setWeek(
  ctx: Context,
  input: { chefId: string; version: number; preview: boolean; weeklySlots: readonly WeeklySlot[] },
): Promise<RosterAnswer> {
  return changeRoster(ctx, input, async (tx, chef) => {
    await assertKnownSlots(tx, input.weeklySlots, 'weeklySlots');
    await replaceWeek(tx.db, chef.id, input.weeklySlots);
    await saveChef(tx.db, chef);
    return { action: 'chef.set_week', after: { weeklySlots: input.weeklySlots } };
  });
}

export interface OverrideInput {
  readonly chefId: string;
  readonly version: number;
  readonly preview: boolean;
  readonly date: string;
  readonly slot: string;
  /** Null goes back to the usual week. */
  readonly works: boolean | null;
  readonly reason?: string | undefined;
}

/** Lets a chef work, or not, one slot of one day against their usual week. */
export async function setOverride(ctx: Context, input: OverrideInput): Promise<RosterAnswer> {
  const { date, slot, works, reason } = input;
  return changeRoster(ctx, { ...input, days: { from: date, to: date } }, async (tx, chef) => {
    await assertKnownSlots(tx, [{ slot }], 'slot');
    if (works === null) await dropOverride(tx.db, chef.id, date, slot);
    else if (reason === undefined) throw invalidField('reason', 'Please say why.');
    else await putOverride(tx.db, chef.id, { date, slot, works, reason });
    await saveChef(tx.db, chef);
    return { action: 'chef.set_day', after: { date, slot, works }, ...(reason === undefined ? {} : { reason }) };
  });
}
