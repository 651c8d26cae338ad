/** The lists of a customer's profile, each up to 100 and within the stations of whoever looks. */
import { sql } from 'kysely';
import type { Context, StationScope } from '../kernel/index.ts';
import type { Belongings } from './family-store.ts';

const MOST = 100;

function within(column: string, scope: StationScope) {
  return scope === 'all' ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${[...scope]}::uuid[])`;
}

function among(column: string, ids: readonly string[]) {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;
}

export async function sumBookings(ctx: Context, own: Belongings, scope: StationScope) {
  const { rows } = await sql<{
    bookings: number;
    parties: number;
    billed: number | string;
    paid: number | string;
    refunded: number | string;
  }>`
    select count(*)::int as bookings, count(*) filter (where b.status <> 'cancelled')::int as parties,
           coalesce(sum(b.total_cents), 0) as billed, coalesce(sum(b.paid_cents), 0) as paid,
           coalesce((select sum(p.refunded_cents) from payments p
                      where p.booking_id = any(array_agg(b.id))), 0) as refunded
      from bookings b
     where ${among('b.id', own.bookingIds)} and ${within('b.station_id', scope)} and b.deleted_at is null`.execute(
    ctx.db,
  );
  const [sums] = rows;
  return {
    bookings: sums?.bookings ?? 0,
    parties: sums?.parties ?? 0,
    billedCents: Number(sums?.billed ?? 0),
    paidCents: Number(sums?.paid ?? 0),
    refundedCents: Number(sums?.refunded ?? 0),
  };
}

export async function listQuotes(ctx: Context, own: Belongings, scope: StationScope) {
  return ctx.db
    .selectFrom('quotes')
    .select(['id', 'outcome', 'total_cents as totalCents', 'created_at as at', 'expires_at as expiresAt'])
    .where((eb) => eb.or([among('id', own.quoteIds), among('lead_id', own.leadIds)]))
    .where(within('station_id', scope))
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .execute();
}

export async function listLeads(ctx: Context, own: Belongings, scope: StationScope) {
  const reached =
    scope === 'all' ? sql<boolean>`true` : sql<boolean>`station_id is null or ${within('station_id', scope)}`;
  return ctx.db
    .selectFrom('leads')
    .select(['id', 'source', 'status', 'score', 'last_activity_at as at'])
    .where(among('id', own.leadIds))
    .where(sql<boolean>`(${reached})`)
    .orderBy('last_activity_at', 'desc')
    .limit(MOST)
    .execute();
}

export async function listPayments(ctx: Context, own: Belongings, scope: StationScope) {
  return ctx.db
    .selectFrom('payments as p')
    .leftJoin('bookings as b', 'b.id', 'p.booking_id')
    .leftJoin('holds as h', 'h.id', 'p.hold_id')
    .select([
      'p.id',
      'p.booking_code as code',
      'p.method',
      'p.status',
      'p.amount_cents as amountCents',
      'p.refunded_cents as refundedCents',
      'p.created_at as at',
    ])
    .where((eb) => eb.or([among('p.booking_id', own.bookingIds), among('p.hold_id', own.holdIds)]))
    .where((eb) => eb.or([within('b.station_id', scope), within('h.station_id', scope)]))
    .orderBy('p.created_at', 'desc')
    .limit(MOST)
    .execute();
}

export async function listMessages(ctx: Context, own: Belongings, scope: StationScope) {
  return ctx.db
    .selectFrom('messages as m')
    .leftJoin('bookings as b', 'b.id', 'm.booking_id')
    .leftJoin('holds as h', 'h.id', 'm.hold_id')
    .select((eb) => [
      'm.channel',
      'm.template',
      'm.content_enc as contentEnc',
      'm.status as state',
      'm.created_at as at',
      eb.fn.coalesce('b.code', 'h.code').as('code'),
    ])
    .where((eb) => eb.or([among('m.booking_id', own.bookingIds), among('m.hold_id', own.holdIds)]))
    .where((eb) => eb.or([within('b.station_id', scope), within('h.station_id', scope)]))
    .where('m.template', 'not like', 'staff\\_%')
    .orderBy('m.created_at', 'desc')
    .limit(MOST)
    .execute();
}
