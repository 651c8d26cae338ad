/** What happened to a booking, in the words its host or our own people read. */
import { describeActor, newId, type Context } from '../kernel/index.ts';

export interface TimelineEvent {
  readonly kind: string;
  readonly text: string;
  readonly at: Temporal.Instant;
}

/** What only staff see, with who did it and the words they gave for it. */
export interface StaffEvent extends TimelineEvent {
  readonly audience: 'host' | 'staff';
  readonly actor: string | null;
  readonly note: string | null;
}

/** `staff` keeps it from the host; a `note` is never shown to them either way. */
export interface EventExtra {
  readonly audience?: 'host' | 'staff';
  readonly note?: string | undefined;
  /** Who did it, where a job only writes it down for them. */
  readonly by?: string | undefined;
}

export async function appendTimeline(
  ctx: Context,
  bookingId: string,
  kind: string,
  text: string,
  extra: EventExtra = {},
): Promise<void> {
  await ctx.db
    .insertInto('booking_events')
    .values({
      id: newId(),
      booking_id: bookingId,
      kind,
      text,
      at: ctx.clock.now(),
      audience: extra.audience ?? 'host',
      actor: extra.by ?? describeActor(ctx.actor),
      note_enc: extra.note === undefined ? null : ctx.crypto.encrypt('booking_events.note', extra.note),
    })
    .execute();
}

const LIMIT = 500;

/** As the host may see it. */
export async function readTimeline(ctx: Context, bookingId: string): Promise<TimelineEvent[]> {
  return ctx.db
    .selectFrom('booking_events')
    .select(['kind', 'text', 'at'])
    .where('booking_id', '=', bookingId)
    .where('audience', '=', 'host')
    .orderBy('at')
    .orderBy('id')
    .limit(LIMIT)
    .execute();
}

/** All of it, for our own people. */
export async function readStaffTimeline(ctx: Context, bookingId: string): Promise<StaffEvent[]> {
  const rows = await ctx.db
    .selectFrom('booking_events')
    .select(['kind', 'text', 'at', 'audience', 'actor', 'note_enc'])
    .where('booking_id', '=', bookingId)
    .orderBy('at')
    .orderBy('id')
    .limit(LIMIT)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    text: row.text,
    at: row.at,
    audience: row.audience === 'staff' ? 'staff' : 'host',
    actor: row.actor,
    note: row.note_enc === null ? null : ctx.crypto.decrypt('booking_events.note', row.note_enc),
  }));
}
