/** Every conversation of a time with what is counted of it: the figures and their lists are read from the same rows. */
import type { ConciergeCounts, ConciergeMark } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import { belongsWithin } from '../conversations/index.ts';
import type { StationScope } from '../kernel/index.ts';

export interface ReportFilter {
  /** Calendar dates by the clock of `timeZone`, both counted in. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly stationId: string | null;
  readonly scope: StationScope;
}

export type PlaceOf = readonly [openedAt: string, id: string];

function stations({ stationId, scope }: ReportFilter): RawBuilder<boolean> {
  if (stationId !== null) return sql<boolean>`c.station_id = ${stationId}::uuid`;
  return belongsWithin(scope);
}

/** The first instant of a date by the clock there. */
function dayStart(date: string, timeZone: string, after = 0): RawBuilder<Temporal.Instant> {
  return sql`((${date}::date + ${after}::int)::timestamp at time zone ${timeZone})`;
}

const OURS = sql`in (select id from chosen)`;

/**
 * `facts`, one row a conversation the concierge took on. Whatever hangs on it is summed up once a table, so that the
 * time it takes grows with the time asked for and with nothing else.
 */
function facts(filter: ReportFilter, before: PlaceOf | null = null): RawBuilder<unknown> {
  const { from, to, timeZone } = filter;
  const until =
    before === null ? sql`true` : sql`(c.opened_at, c.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`;
  return sql`
    with chosen as materialized (
      select c.id, c.identity_id, c.channel, c.status, c.opened_at,
             (c.opened_at at time zone ${timeZone})::date::text as day
        from conversations c
       where c.opened_at >= ${dayStart(from, timeZone)} and c.opened_at < ${dayStart(to, timeZone, 1)}
         and ${stations(filter)} and ${until}
         and exists (select 1 from concierge_turns t where t.conversation_id = c.id)),
    turns as (
      select conversation_id, count(*)::int as answers, sum(cost_micros)::bigint as cost_micros,
             sum(unbacked)::int as unbacked, count(fell_back)::int as fell_back
        from concierge_turns where conversation_id ${OURS} group by 1),
    wishes as (
      select distinct on (conversation_id) conversation_id, reason
        from escalations where conversation_id ${OURS} order by conversation_id, raised_at),
    people as (
      select distinct conversation_id from conversation_messages
       where author = 'staff' and kind = 'message' and conversation_id ${OURS}),
    made as (
      select r.conversation_id, (count(*) filter (where r.kind = 'quote'))::int as quotes,
             (count(*) filter (where r.kind = 'hold'))::int as holds, (count(b.id) + count(d.id))::int as bookings
        from concierge_results r
        left join bookings b on r.kind = 'hold' and b.hold_id = r.subject_id and b.deleted_at is null
        -- By text a date is booked without a hold.
        left join bookings d on r.kind = 'booking' and d.id = r.subject_id and d.deleted_at is null
       where r.conversation_id ${OURS} group by 1),
    thumbs as (
      select conversation_id, (count(*) filter (where thumb = 'up'))::int as thumbs_up,
             (count(*) filter (where thumb = 'down'))::int as thumbs_down
        from concierge_thumbs where conversation_id ${OURS} group by 1),
    facts as (
      select c.*, t.answers, t.cost_micros, t.unbacked, t.fell_back,
             coalesce(w.reason, case when p.conversation_id is not null then 'taken_over' end) as reason,
             case when w.reason is not null or p.conversation_id is not null then 'handed_over'
                  when c.status = 'closed' then 'resolved' else 'under_way' end as outcome,
             coalesce(m.quotes, 0) as quotes, coalesce(m.holds, 0) as holds, coalesce(m.bookings, 0) as bookings,
             coalesce(h.thumbs_up, 0) as thumbs_up, coalesce(h.thumbs_down, 0) as thumbs_down, s.score
        from chosen c
        join turns t on t.conversation_id = c.id
        left join wishes w on w.conversation_id = c.id
        left join people p on p.conversation_id = c.id
        left join made m on m.conversation_id = c.id
        left join thumbs h on h.conversation_id = c.id
        left join conversation_ratings s on s.conversation_id = c.id)`;
}

/** What a mark means, once for the count and for the list. */
const MARKS: Readonly<Record<ConciergeMark, RawBuilder<boolean>>> = {
  all: sql`true`,
  resolved: sql`f.outcome = 'resolved'`,
  under_way: sql`f.outcome = 'under_way'`,
  handed_over: sql`f.outcome = 'handed_over'`,
  quoted: sql`f.quotes > 0`,
  held: sql`f.holds > 0`,
  booked: sql`f.bookings > 0`,
  unbacked: sql`f.unbacked > 0`,
  fell_back: sql`f.fell_back > 0`,
  thumbs_up: sql`f.thumbs_up > 0`,
  thumbs_down: sql`f.thumbs_down > 0`,
  rated: sql`f.score is not null`,
};

export interface SumRow extends ConciergeCounts {
  readonly day: string;
  readonly reason: string | null;
  readonly answers: number;
  readonly bookings: number;
  readonly cost_micros: number;
  readonly scores: number;
}

/** What each day adds up to, apart by why people took over. One statement. */
export async function readSums(db: Database, filter: ReportFilter): Promise<readonly SumRow[]> {
  const counts = Object.entries(MARKS).map(
    ([mark, holds]) => sql`(count(*) filter (where ${holds}))::int as ${sql.ref(mark)}`,
  );
  const { rows } = await sql<SumRow>`
    ${facts(filter)}
    select f.day, f.reason, ${sql.join(counts)}, sum(f.answers)::int as answers, sum(f.bookings)::int as bookings,
           sum(f.cost_micros)::bigint as cost_micros, coalesce(sum(f.score), 0)::int as scores
      from facts f group by f.day, f.reason`.execute(db);
  return rows;
}

export interface FactRow {
  readonly id: string;
  readonly name_enc: string | null;
  readonly channel: string;
  readonly opened_at: Temporal.Instant;
  readonly outcome: string;
  readonly reason: string | null;
  readonly answers: number;
  readonly unbacked: number;
  readonly fell_back: number;
  readonly quotes: number;
  readonly holds: number;
  readonly bookings: number;
  readonly thumbs_up: number;
  readonly thumbs_down: number;
  readonly score: number | null;
  readonly cost_micros: number;
}

export interface ListedMark {
  readonly mark: ConciergeMark;
  readonly reason: string | null;
  readonly before: PlaceOf | null;
  readonly limit: number;
}

/** The conversations a figure counts, newest first. */
export async function readMarked(db: Database, filter: ReportFilter, listed: ListedMark): Promise<readonly FactRow[]> {
  const { mark, reason, before, limit } = listed;
  const { rows } = await sql<FactRow>`
    ${facts(filter, before)}
    select f.id, i.name_enc, f.channel, f.opened_at, f.outcome, f.reason, f.answers, f.unbacked, f.fell_back, f.quotes,
           f.holds, f.bookings, f.thumbs_up, f.thumbs_down, f.score, f.cost_micros
      from facts f join contact_identities i on i.id = f.identity_id
     where ${MARKS[mark]} and ${reason === null ? sql`true` : sql`f.reason = ${reason}`}
     order by f.opened_at desc, f.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Open questions without an article that were asked in this time. */
export async function countGaps(db: Database, { from, to, timeZone }: ReportFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from knowledge_gaps
     where status = 'open' and last_asked_at >= ${dayStart(from, timeZone)}
       and last_asked_at < ${dayStart(to, timeZone, 1)}`.execute(db);
  return rows[0]?.count ?? 0;
}
