import type { TimeOff } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  invalidField,
  newId,
  notFound,
  ownChefId,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { lockRoster } from './chef-store.ts';
import { getStation } from '../stations/index.ts';
import { dropTimeOff, findTimeOff, insertTimeOff, overlapsTimeOff, type TimeOffRecord } from './time-off-store.ts';
import { stationOfChef, today, viewTimeOff } from './view-chef.ts';

const MAX_DAYS = 180;

export interface TimeOffWish {
  readonly chefId: string;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly reason: string;
}

async function assertSane(ctx: Context, wish: TimeOffWish, stationId: string): Promise<void> {
  const here = today(ctx, (await getStation(ctx, stationId)).timeZone).toString();
  if (wish.firstDate > wish.lastDate)
    throw invalidField('lastDate', 'Please end the time off on or after its first day.');
  if (wish.lastDate < here) throw invalidField('lastDate', 'Please ask for days that are still to come.');
  const { days } = Temporal.PlainDate.from(wish.firstDate).until(wish.lastDate, { largestUnit: 'days' });
  if (days >= MAX_DAYS) throw invalidField('lastDate', `Please ask for at most ${MAX_DAYS} days at once.`);
}

/** Asks for whole days off, for oneself or for a chef of one's stations. Throws `already_exists`. */
export async function requestTimeOff(ctx: Context, wish: TimeOffWish): Promise<TimeOff> {
  authorize(ctx, 'time_off.request');
  const stationId = await stationOfChef(ctx, wish.chefId, 'time_off.request');
  await assertSane(ctx, wish, stationId);
  return withTransaction(ctx, async (tx) => {
    const chef = await lockRoster(tx.db, wish.chefId, stationId);
    if (chef === undefined) throw notFound('chef');
    const row = { ...wish, id: newId() };
    if (await overlapsTimeOff(tx.db, row, false)) {
      const message = 'Some of these days are asked for, or given, already.';
      throw new AppError('already_exists', { message, fields: [{ field: 'firstDate', message }] });
    }
    const at = tx.clock.now();
    await insertTimeOff(tx.db, row, 'pending', at);
    audit(tx, {
      action: 'time_off.request',
      entityType: 'chef',
      entityId: chef.id,
      stationId,
      after: { timeOffId: row.id, firstDate: row.firstDate, lastDate: row.lastDate },
    });
    return viewTimeOff({
      ...row,
      chefName: chef.displayName,
      stationId,
      status: 'pending',
      decisionReason: null,
      decidedAt: null,
      createdAt: at,
    });
  });
}

/** Chefs take back what nobody has decided; who decides takes back what was given and is not over. */
function mayWithdraw(ctx: Context, row: TimeOffRecord, here: string): boolean {
  if (row.status === 'pending') return true;
  return row.status === 'approved' && ownChefId(ctx.actor, 'time_off.request') === null && row.lastDate >= here;
}

/** Takes time off back: the chef works as before. */
export async function withdrawTimeOff(ctx: Context, input: { timeOffId: string }): Promise<void> {
  authorize(ctx, 'time_off.request');
  const row = await findTimeOff(ctx.db, input.timeOffId);
  if (row === undefined) throw notFound('time off');
  await stationOfChef(ctx, row.chefId, 'time_off.request');
  const here = today(ctx, (await getStation(ctx, row.stationId)).timeZone).toString();
  await withTransaction(ctx, async (tx) => {
    if (!mayWithdraw(ctx, row, here) || !(await dropTimeOff(tx.db, row.id, row.status)))
      throw new AppError('invalid_transition', { message: 'This was decided meanwhile, or is over.' });
    audit(tx, {
      action: 'time_off.withdraw',
      entityType: 'chef',
      entityId: row.chefId,
      stationId: row.stationId,
      before: { status: row.status, firstDate: row.firstDate, lastDate: row.lastDate },
    });
  });
}
