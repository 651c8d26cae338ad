import type { AffectedEvent, TimeOff } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  AppError,
  audit,
  authorize,
  decodeCursor,
  decodeId,
  notFound,
  ownChefId,
  pageOf,
  stationScope,
  withTransaction,
  type Context,
  type Page,
  type TransactionContext,
} from '../kernel/index.ts';
import { listAffected } from './change-roster.ts';
import { lockRoster, tryOut, type ChefState } from './chef-store.ts';
import {
  decide,
  findTimeOff,
  listTimeOffRecords,
  overlapsTimeOff,
  type TimeOffRecord,
  type TimeOffStatus,
} from './time-off-store.ts';
import { stationOfChef, viewTimeOff } from './view-chef.ts';

export interface TimeOffDecision {
  readonly timeOffId: string;
  readonly approve: boolean;
  readonly reason: string;
  readonly preview: boolean;
}

interface Decided {
  readonly timeOff: TimeOff;
  readonly affected: AffectedEvent[];
}

async function write(
  tx: TransactionContext,
  row: TimeOffRecord,
  chef: ChefState,
  input: TimeOffDecision,
): Promise<Decided> {
  const status = input.approve ? 'approved' : 'denied';
  if (input.approve && (await overlapsTimeOff(tx.db, row, true)))
    throw new AppError('already_exists', { message: `${chef.displayName} has time off then already.` });
  const at = tx.clock.now();
  if (!(await decide(tx.db, row.id, { status, reason: input.reason, at })))
    throw new AppError('already_done', { message: 'Somebody has decided this meanwhile.' });
  if (!input.preview) {
    audit(tx, {
      action: input.approve ? 'time_off.approve' : 'time_off.deny',
      entityType: 'chef',
      entityId: chef.id,
      stationId: chef.stationId,
      before: { status: 'pending' },
      after: { status, firstDate: row.firstDate, lastDate: row.lastDate },
      reason: input.reason,
    });
  }
  const affected = input.approve ? await listAffected(tx, chef, { from: row.firstDate, to: row.lastDate }) : [];
  return { timeOff: viewTimeOff({ ...row, status, decisionReason: input.reason, decidedAt: at }), affected };
}

/**
 * Approves or denies time off. Once approved the seats of those days are fewer; what is sold stays, and the parties
 * beyond are answered. Throws `already_done` when somebody was faster.
 */
export async function decideTimeOff(ctx: Context, input: TimeOffDecision): Promise<Decided & { applied: boolean }> {
  authorize(ctx, 'time_off.decide');
  const found = await findTimeOff(ctx.db, input.timeOffId);
  if (found === undefined) throw notFound('time off');
  await stationOfChef(ctx, found.chefId, 'time_off.decide');
  return withTransaction(ctx, async (tx) => {
    const chef = await lockRoster(tx.db, found.chefId, found.stationId);
    const row = await findTimeOff(tx.db, input.timeOffId);
    if (chef === undefined || row === undefined) throw notFound('time off');
    const work = () => write(tx, row, chef, input);
    return { applied: !input.preview, ...(input.preview ? await tryOut(tx.db, work) : await work()) };
  });
}

const Cursor = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** Requests within the actor's reach, oldest first; a chef's own. */
export async function listTimeOff(
  ctx: Context,
  query: {
    cursor?: string | undefined;
    limit: number;
    status?: TimeOffStatus | undefined;
    from?: string | undefined;
    to?: string | undefined;
    stationId?: string | undefined;
  },
): Promise<Page<TimeOff>> {
  authorize(ctx, 'chef.read');
  const reach = stationScope(ctx.actor, 'chef.read');
  const wanted = query.stationId === undefined ? null : decodeId('stn', query.stationId);
  const own = ownChefId(ctx.actor, 'chef.read');
  if (own === null && wanted !== null && reach !== 'all' && !reach.includes(wanted)) throw notFound('station');
  const key = query.cursor === undefined ? null : decodeCursor(query.cursor, Cursor);
  const filter = {
    scope: wanted === null ? reach : [wanted],
    chefId: own,
    status: query.status,
    from: query.from,
    to: query.to,
    after: key === null ? null : { createdAt: Temporal.Instant.from(key[0]), id: key[1] },
  };
  const rows = await listTimeOffRecords(ctx.db, filter, query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.createdAt.toString(), row.id]);
  return { items: page.items.map(viewTimeOff), nextCursor: page.nextCursor };
}
