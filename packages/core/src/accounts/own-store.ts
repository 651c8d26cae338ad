/** What belongs to one customer, page by page. The caller has made sure whose it is. */
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../kernel/index.ts';
import type { Belongings } from './family-store.ts';

type At = readonly [at: string, id: string];

/** One array instead of a parameter each: thousands of ids are one value. */
function among(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;
}

export interface OwnBookingRow {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly date: string;
  readonly start: string;
  readonly timeZone: string;
  readonly startsAt: Temporal.Instant;
  readonly guests: number;
  readonly place: string;
  readonly totalCents: number;
  readonly dueCents: number;
}

const OVER = ['cancelled', 'completed', 'no_show'];

/** Those to come soonest first, the others latest first. */
export async function listBookings(
  ctx: Context,
  customerId: string,
  wanted: { readonly when: 'upcoming' | 'past'; readonly after: At | null; readonly limit: number },
): Promise<OwnBookingRow[]> {
  const upcoming = wanted.when === 'upcoming';
  const [order, beyond] = upcoming ? (['asc', '>'] as const) : (['desc', '<'] as const);
  const { after } = wanted;
  let query = ctx.db
    .selectFrom('bookings')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('deleted_at', 'is', null)
    .where('status', upcoming ? 'not in' : 'in', OVER)
    .orderBy('starts_at', order)
    .orderBy('id', order)
    .limit(wanted.limit);
  if (after !== null) {
    const at = Temporal.Instant.from(after[0]);
    query = query.where((eb) =>
      eb.or([eb('starts_at', beyond, at), eb.and([eb('starts_at', '=', at), eb('id', beyond, after[1])])]),
    );
  }
  return (await query.execute()).map((row) => {
    const venue = JSON.parse(ctx.crypto.decrypt('bookings.venue', row.venue_enc)) as Record<string, string>;
    return {
      id: row.id,
      code: row.code,
      status: row.status,
      date: row.event_date,
      start: row.start_time.slice(0, 5),
      timeZone: row.time_zone,
      startsAt: row.starts_at,
      guests: row.adults + row.children + row.toddlers,
      place: `${venue['street']}, ${venue['city']}, ${venue['state']} ${venue['postalCode']}`,
      totalCents: row.total_cents,
      dueCents: row.due_cents,
    };
  });
}

/** Parties with their signed agreement, the latest first. */
export async function listBookingsWithPapers(
  ctx: Context,
  customerId: string,
  wanted: { readonly after: At | null; readonly limit: number },
) {
  const { after } = wanted;
  let query = ctx.db
    .selectFrom('bookings as b')
    .select((eb) => [
      'b.id',
      'b.code',
      'b.event_date as date',
      'b.starts_at as startsAt',
      eb
        .exists(
          eb
            .selectFrom('agreements as a')
            .select('a.id')
            .where((or) => or.or([or('a.booking_id', '=', or.ref('b.id')), or('a.hold_id', '=', or.ref('b.hold_id'))])),
        )
        .as('signed'),
    ])
    .where('b.customer_id', '=', customerId)
    .where('b.deleted_at', 'is', null)
    .orderBy('b.starts_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(wanted.limit);
  if (after !== null) {
    const at = Temporal.Instant.from(after[0]);
    query = query.where((eb) =>
      eb.or([eb('b.starts_at', '<', at), eb.and([eb('b.starts_at', '=', at), eb('b.id', '<', after[1])])]),
    );
  }
  return query.execute();
}

/** Quotes of this person that can still be booked: asked for with their e-mail address, or held by them. */
export async function listOpenQuotes(
  ctx: Context,
  own: Belongings,
  wanted: { readonly after: At | null; readonly limit: number },
) {
  const { after } = wanted;
  let query = ctx.db
    .selectFrom('quotes as q')
    .select([
      'q.id',
      'q.outcome',
      'q.event_date as eventDate',
      'q.adults',
      'q.children',
      'q.toddlers',
      'q.total_cents as totalCents',
      'q.created_at as createdAt',
      'q.expires_at as expiresAt',
    ])
    .where('q.expires_at', '>', ctx.clock.now())
    .where((eb) => eb.or([among('q.lead_id', own.leadIds), among('q.id', own.quoteIds)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('holds').select('id').whereRef('quote_id', '=', 'q.id').where('status', '=', 'converted'),
        ),
      ),
    )
    .orderBy('q.created_at', 'desc')
    .orderBy('q.id', 'desc')
    .limit(wanted.limit);
  if (after !== null) {
    const at = Temporal.Instant.from(after[0]);
    query = query.where((eb) =>
      eb.or([eb('q.created_at', '<', at), eb.and([eb('q.created_at', '=', at), eb('q.id', '<', after[1])])]),
    );
  }
  return query.execute();
}

/** Money that arrived for this customer's parties and holds, newest first. */
export async function listCapturedPayments(
  ctx: Context,
  own: Belongings,
  wanted: { readonly after: At | null; readonly limit: number },
) {
  const { after } = wanted;
  let query = ctx.db
    .selectFrom('payments as p')
    .select([
      'p.id',
      'p.booking_code as code',
      'p.method',
      'p.purpose',
      'p.captured_cents as amountCents',
      'p.refunded_cents as refundedCents',
      'p.created_at as createdAt',
      'p.captured_at as capturedAt',
    ])
    .where('p.status', '=', 'captured')
    .where((eb) => eb.or([among('p.booking_id', own.bookingIds), among('p.hold_id', own.holdIds)]))
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(wanted.limit);
  if (after !== null) {
    const at = Temporal.Instant.from(after[0]);
    query = query.where((eb) =>
      eb.or([eb('p.created_at', '<', at), eb.and([eb('p.created_at', '=', at), eb('p.id', '<', after[1])])]),
    );
  }
  return query.execute();
}

export async function listRefundsOf(ctx: Context, paymentIds: readonly string[]) {
  if (paymentIds.length === 0) return [];
  return ctx.db
    .selectFrom('refunds')
    .select(['payment_id as paymentId', 'amount_cents as amountCents', 'status', 'created_at as createdAt'])
    .where('payment_id', 'in', [...paymentIds])
    .orderBy('created_at')
    .execute();
}

const SECRET = ['host_sign_in'];

/**
 * What went out about this customer's parties or to their e-mail address, newest first. Whatever holds a way in is
 * left out, and so is what was never sent.
 */
export async function listSentMessages(
  ctx: Context,
  own: Belongings,
  wanted: { readonly after: At | null; readonly limit: number },
) {
  const { after } = wanted;
  let query = ctx.db
    .selectFrom('messages as m')
    .leftJoin('bookings as b', 'b.id', 'm.booking_id')
    .leftJoin('holds as h', 'h.id', 'm.hold_id')
    .select([
      'm.id',
      'm.channel',
      'm.template',
      'm.status',
      'm.content_enc as contentEnc',
      'm.created_at as createdAt',
      'b.code as bookingCode',
      'h.code as holdCode',
    ])
    .where('m.direction', '=', 'out')
    .where('m.template', 'not in', SECRET)
    .where('m.template', 'not like', 'staff\\_%')
    .where('m.status', 'in', ['sending', 'sent', 'delivered', 'failed'])
    .where((eb) =>
      eb.or([
        among('m.booking_id', own.bookingIds),
        among('m.hold_id', own.holdIds),
        eb.and([
          eb('m.address_bidx', 'in', [...own.emails]),
          eb('m.booking_id', 'is', null),
          eb('m.hold_id', 'is', null),
        ]),
      ]),
    )
    .orderBy('m.created_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(wanted.limit);
  if (after !== null) {
    const at = Temporal.Instant.from(after[0]);
    query = query.where((eb) =>
      eb.or([eb('m.created_at', '<', at), eb.and([eb('m.created_at', '=', at), eb('m.id', '<', after[1])])]),
    );
  }
  return query.execute();
}
