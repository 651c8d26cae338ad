/** Deadlines of deposits, and the hands staff hold over them (domain 4). */
import { describeActor, newId, type Context } from '../kernel/index.ts';

export interface DepositPause {
  readonly id: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Temporal.Instant;
  /** Null until somebody lifts it. */
  readonly until: Temporal.Instant | null;
}

/** The pause that keeps a booking from being cancelled now, if any. */
export async function findDepositPause(ctx: Context, bookingId: string): Promise<DepositPause | null> {
  const now = ctx.clock.now();
  const row = await ctx.db
    .selectFrom('deposit_pauses')
    .selectAll()
    .where('booking_id', '=', bookingId)
    .where('lifted_at', 'is', null)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    reason: ctx.crypto.decrypt('deposit_pauses.reason', row.reason_enc),
    placedBy: row.placed_by,
    placedAt: row.placed_at,
    until: row.until,
  };
}

/** Takes the hand away; also from a pause that has run out, so that a new one finds its place. */
export async function liftDepositPause(ctx: Context, bookingId: string): Promise<void> {
  await ctx.db
    .updateTable('deposit_pauses')
    .set({ lifted_at: ctx.clock.now(), lifted_by: describeActor(ctx.actor) })
    .where('booking_id', '=', bookingId)
    .where('lifted_at', 'is', null)
    .execute();
}

export async function insertDepositPause(
  ctx: Context,
  pause: { bookingId: string; reason: string; until: Temporal.Instant | null },
): Promise<void> {
  await ctx.db
    .insertInto('deposit_pauses')
    .values({
      id: newId(),
      booking_id: pause.bookingId,
      reason_enc: ctx.crypto.encrypt('deposit_pauses.reason', pause.reason),
      placed_by: describeActor(ctx.actor),
      placed_at: ctx.clock.now(),
      until: pause.until,
    })
    .execute();
}

/** Bookings whose deposit is overdue and that nobody keeps open, the longest overdue first. */
export async function listOverdueDeposits(ctx: Context, limit: number): Promise<string[]> {
  const now = ctx.clock.now();
  const rows = await ctx.db
    .selectFrom('bookings as b')
    .select('b.id')
    .where('b.status', '=', 'deposit_pending')
    .where('b.deleted_at', 'is', null)
    .where('b.deposit_due_at', '<=', now)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('deposit_pauses as p')
            .select('p.id')
            .whereRef('p.booking_id', '=', 'b.id')
            .where('p.lifted_at', 'is', null)
            .where((row) => row.or([row('p.until', 'is', null), row('p.until', '>', now)])),
        ),
      ),
    )
    .orderBy('b.deposit_due_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
