import { sql } from 'kysely';
import { describeActor, type Context } from '../kernel/index.ts';
import { searchTokens } from '../customers/index.ts';
import type { Charges } from '../billing/index.ts';
import { toBooking, type Booking } from './booking-row-store.ts';

function chargeColumns(charges: Charges, totalCents: number) {
  return {
    food_cents: charges.foodCents,
    minimum_adjustment_cents: charges.minimumAdjustmentCents,
    discount_cents: charges.discountCents,
    travel_cents: charges.travelCents,
    tax_cents: charges.taxCents,
    gratuity_cents: charges.gratuityCents,
    fees_cents: charges.feesCents,
    total_cents: totalCents,
  };
}

function seal(ctx: Context, column: string, value: string | null): string | null {
  return value === null ? null : ctx.crypto.encrypt(`bookings.${column}`, value);
}

/** What a search finds it by; what was purged is found by nothing any more. */
function bookingTokens(ctx: Context, { contact, code, purgedAt }: Booking): number[] {
  return purgedAt === null ? searchTokens(ctx.crypto, { ...contact, code }) : [];
}

/** Columns that staff and the host may change after a booking was made, and what follows from it. */
function changeableColumns(ctx: Context, booking: Booking) {
  return {
    status: booking.status,
    event_date: booking.date,
    start_time: booking.start,
    slot: booking.slot,
    starts_at: booking.startsAt,
    duration_minutes: booking.durationMinutes,
    ...booking.party,
    upgrades: JSON.stringify(booking.upgrades),
    add_ons: JSON.stringify(booking.addOns),
    gratuity_percent: booking.gratuityPercent,
    lines: JSON.stringify(booking.lines),
    ...chargeColumns(booking.charges, booking.totalCents),
    travel: JSON.stringify(booking.travel),
    needs_travel_confirmation: booking.needsTravelConfirmation,
    venue_enc: ctx.crypto.encrypt('bookings.venue', JSON.stringify(booking.venue)),
    contact_enc: ctx.crypto.encrypt('bookings.contact', JSON.stringify(booking.contact)),
    search_tokens: bookingTokens(ctx, booking),
    requests_enc: seal(ctx, 'requests', booking.requests),
    dietary_notes_enc: seal(ctx, 'dietary_notes', booking.dietaryNotes),
    allergens_enc: seal(ctx, 'allergens', booking.allergens === null ? null : JSON.stringify(booking.allergens)),
    phone_wrong_at: booking.phoneWrongAt,
    reschedules: booking.reschedules,
    deposit_due_at: booking.depositDueAt,
    status_before: booking.statusBefore,
    lapsed_at: booking.lapsedAt,
    bill_before: booking.billBefore === null ? null : JSON.stringify(booking.billBefore),
    links_sent: JSON.stringify(booking.linksSent),
    deleted_at: booking.deletedAt,
    deleted_by: booking.deletedBy,
    purged_at: booking.purgedAt,
    changed_by: describeActor(ctx.actor),
    version: booking.version,
  };
}

/** False when the code is taken by another booking, or this very request has made its booking already. */
export async function insertBooking(ctx: Context, booking: Booking, requestKey?: string): Promise<boolean> {
  const inserted = await ctx.db
    .insertInto('bookings')
    .values({
      id: booking.id,
      code: booking.code,
      hold_id: booking.holdId,
      customer_id: booking.customerId,
      station_id: booking.stationId,
      source: booking.source,
      time_zone: booking.timeZone,
      price_version: booking.priceVersion,
      deposit_cents: booking.depositCents,
      policy: JSON.stringify(booking.policy),
      deposit_told_at: booking.depositToldAt,
      request_key: requestKey ?? null,
      ...changeableColumns(ctx, booking),
      created_at: booking.createdAt,
      updated_at: booking.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findBooking(ctx: Context, id: string): Promise<Booking | null> {
  const row = await ctx.db.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toBooking(ctx, row);
}

/**
 * Guards against every other change of the booking. What only refers to it, such as a message, need not wait: the
 * keys of a booking never change, and waiting there would turn two orders of locks into a deadlock.
 */
export async function lockBooking(ctx: Context, id: string): Promise<Booking | null> {
  const row = await ctx.db.selectFrom('bookings').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row === undefined ? null : toBooking(ctx, row);
}

export async function findBookingByCode(ctx: Context, code: string): Promise<Booking | null> {
  const row = await ctx.db.selectFrom('bookings').selectAll().where('code', '=', code).executeTakeFirst();
  return row === undefined ? null : toBooking(ctx, row);
}

export async function findBookingOfHold(ctx: Context, holdId: string): Promise<Booking | null> {
  const row = await ctx.db.selectFrom('bookings').selectAll().where('hold_id', '=', holdId).executeTakeFirst();
  return row === undefined ? null : toBooking(ctx, row);
}

/** The booking a request made before, when it comes again under its Idempotency-Key after a crash. */
export async function findBookingOfRequest(ctx: Context): Promise<Booking | null> {
  const { requestKey } = ctx.origin;
  if (requestKey === undefined) return null;
  const row = await ctx.db.selectFrom('bookings').selectAll().where('request_key', '=', requestKey).executeTakeFirst();
  return row === undefined ? null : toBooking(ctx, row);
}

/** A code names one party, held or booked. */
export async function isCodeTaken(ctx: Context, code: string): Promise<boolean> {
  const held = await ctx.db.selectFrom('holds').select('id').where('code', '=', code).executeTakeFirst();
  return held !== undefined || (await findBookingByCode(ctx, code)) !== null;
}

/** Writes everything of a booking that can change, and raises its version. The caller holds the row's lock. */
export async function saveBooking(
  ctx: Context,
  booking: Booking,
  cancellationReason: string | null = null,
): Promise<Booking> {
  const now = ctx.clock.now();
  const saved = { ...booking, version: booking.version + 1, changedBy: describeActor(ctx.actor), updatedAt: now };
  await ctx.db
    .updateTable('bookings')
    .set({
      ...changeableColumns(ctx, saved),
      updated_at: now,
      ...(cancellationReason === null
        ? {}
        : { cancellation_reason_enc: seal(ctx, 'cancellation_reason', cancellationReason) }),
    })
    .where('id', '=', saved.id)
    .where('version', '=', booking.version)
    .executeTakeFirstOrThrow();
  return saved;
}

/** Counts a link sent again; no change of the booking, so its version stays. */
export async function saveLinksSent(
  ctx: Context,
  bookingId: string,
  linksSent: Readonly<Record<string, number>>,
): Promise<void> {
  await ctx.db
    .updateTable('bookings')
    .set({ links_sent: JSON.stringify(linksSent) })
    .where('id', '=', bookingId)
    .execute();
}

/** Confirmed parties that have begun and those under way that are over, by the clock given. */
export async function listBookingsToAdvance(
  ctx: Context,
  status: 'confirmed' | 'in_progress',
  limit: number,
): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('bookings')
    .select(['id', 'starts_at', 'duration_minutes'])
    .where('status', '=', status)
    .where('deleted_at', 'is', null)
    .where('starts_at', '<=', ctx.clock.now())
    .orderBy('starts_at')
    .limit(limit)
    .execute();
  const now = ctx.clock.now().epochMilliseconds;
  return rows
    .filter((row) => status === 'confirmed' || row.starts_at.epochMilliseconds + row.duration_minutes * 60_000 <= now)
    .map((row) => row.id);
}

/**
 * Bookings of a customer that wait for a deposit, counted. The transaction keeps a lock for the customer, so that parallel
 * requests cannot all find room for one more.
 */
export async function countWaitingForDeposit(ctx: Context, customerId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(71630038, hashtext(${customerId}))`.execute(ctx.db);
  const row = await ctx.db
    .selectFrom('bookings')
    .select((eb) => eb.fn.countAll<number>().as('bookings'))
    .where('customer_id', '=', customerId)
    .where('status', '=', 'deposit_pending')
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.bookings;
}
