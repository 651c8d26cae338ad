/** The queue of what waits for a decision, over all bookings within reach. */
import { sql } from 'kysely';
import type { Context, StationScope } from '../kernel/index.ts';

export interface QueueRow {
  readonly id: string;
  readonly kind: 'cancellation' | 'deletion' | 'overpayment' | 'refund';
  readonly bookingId: string | null;
  readonly code: string | null;
  readonly contactEnc: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly stationId: string;
  readonly cause: 'host' | 'company' | 'weather' | null;
  readonly amountCents: number | null;
  readonly method: string | null;
  readonly byHand: boolean;
  /** The card it came from takes none back: a person may send it another way. */
  readonly cardTookNone: boolean;
  /** Who agreed to it and chose another way than the money came: somebody else sends it. */
  readonly wayBy: string | null;
  readonly reasonEnc: string | null;
  readonly reason: string | null;
  /** Paid beyond the bill, and so the host's. */
  readonly owed: boolean;
  /** Why a refund takes a second person. */
  readonly because: string | null;
  readonly requestedBy: string;
  readonly at: Temporal.Instant;
}

export interface QueuePage {
  readonly scope: StationScope;
  readonly kind: QueueRow['kind'] | null;
  /** Whether decisions about money are among them. */
  readonly money: boolean;
  /** The last row of the page before. */
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

/** Oldest first, one row more than the page: cancellations, deletions and overpayments beside refunds. */
export async function readQueue(ctx: Context, { scope, kind, money, after, limit }: QueuePage): Promise<QueueRow[]> {
  const stations = scope === 'all' ? null : [...scope];
  const [at, id] = after === null ? [null, null] : [after.at, after.id];
  const { rows } = await sql<QueueRow>`
    select * from (
      (select d.id, d.kind, b.id as "bookingId", b.code, b.contact_enc as "contactEnc", b.event_date as date,
              b.start_time as start, d.station_id as "stationId", d.cause,
              (d.payment->>'amountCents')::int as "amountCents", d.payment->>'method' as method, false as "byHand", false as "cardTookNone", null as "wayBy",
              d.reason_enc as "reasonEnc", null as reason, false as owed, null as because, d.requested_by as "requestedBy", d.requested_at as at
         from booking_decisions d join bookings b on b.id = d.booking_id
        where d.status = 'waiting' and b.deleted_at is null and (${money} or d.kind <> 'overpayment')
          and (${stations}::uuid[] is null or d.station_id = any (${stations}::uuid[]))
          and (${kind}::text is null or d.kind = ${kind}::text)
          and (${at}::timestamptz is null
               or (d.requested_at, d.id) > (${at}::timestamptz, ${id}::uuid))
        order by d.requested_at, d.id limit ${limit + 1})
      union all
      (select r.id, 'refund', b.id, p.booking_code, coalesce(b.contact_enc, h.contact_enc),
              coalesce(b.event_date, h.event_date), coalesce(b.start_time, h.start_time),
              coalesce(b.station_id, h.station_id), null, r.amount_cents, coalesce(r.way, p.method), r.status = 'requested',
              r.status = 'needs_approval' and p.method = 'card' and exists (
                select from refunds f where f.payment_id = p.id and f.status = 'failed' and f.rejected_by is null and f.withdrawn_by is null),
              case when r.way is not null then r.approved_by end, null,
              r.reason, r.owed, case when r.status = 'needs_approval' or r.way is not null then r.approval_because end, r.requested_by, r.created_at
         from refunds r join payments p on p.id = r.payment_id
         left join bookings b on b.id = p.booking_id left join holds h on h.id = p.hold_id
        where (r.status = 'needs_approval' or (r.status = 'requested' and coalesce(r.way, p.method) <> 'card'))
          and b.purged_at is null and ${money}
          and (${stations}::uuid[] is null or coalesce(b.station_id, h.station_id) = any (${stations}::uuid[]))
          and (${kind}::text is null or ${kind}::text = 'refund')
          and (${at}::timestamptz is null
               or (r.created_at, r.id) > (${at}::timestamptz, ${id}::uuid))
        order by r.created_at, r.id limit ${limit + 1})
    ) waiting order by at, id limit ${limit + 1}`.execute(ctx.db);
  return rows;
}
