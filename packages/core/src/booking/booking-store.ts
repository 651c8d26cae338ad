import type { BookingStatus, Contact, QuoteLine, TravelSummary, Venue } from '@myhibachi/contracts';
import type { DB } from '@myhibachi/database';
import type { Selectable } from 'kysely';
import { Policy } from '../agreements/index.ts';
import type { Charges } from '../billing/index.ts';
import { newId, type Context } from '../kernel/index.ts';

export interface ItemQuantity {
  readonly item: string;
  readonly quantity: number;
}

export interface Booking {
  readonly id: string;
  readonly code: string;
  readonly holdId: string | null;
  readonly customerId: string;
  readonly stationId: string;
  readonly source: 'web' | 'staff' | 'phone' | 'sms' | 'chat';
  readonly status: BookingStatus;
  readonly date: string;
  readonly start: string;
  readonly slot: string;
  readonly timeZone: string;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly party: { readonly adults: number; readonly children: number; readonly toddlers: number };
  readonly upgrades: readonly ItemQuantity[];
  readonly addOns: readonly ItemQuantity[];
  readonly priceVersion: string;
  readonly gratuityPercent: number | null;
  readonly lines: readonly QuoteLine[];
  readonly charges: Charges;
  readonly totalCents: number;
  readonly depositCents: number;
  readonly travel: TravelSummary;
  readonly needsTravelConfirmation: boolean;
  readonly venue: Venue;
  readonly contact: Contact;
  readonly requests: string | null;
  readonly dietaryNotes: string | null;
  readonly policy: Policy;
  readonly reschedules: number;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
}

function toCharges(row: Selectable<DB['bookings']>): Charges {
  return {
    foodCents: row.food_cents,
    minimumAdjustmentCents: row.minimum_adjustment_cents,
    discountCents: row.discount_cents,
    travelCents: row.travel_cents,
    taxCents: row.tax_cents,
    gratuityCents: row.gratuity_cents,
    feesCents: row.fees_cents,
  };
}

function toBooking(ctx: Context, row: Selectable<DB['bookings']>): Booking {
  const open = (column: string, value: string): string => ctx.crypto.decrypt(`bookings.${column}`, value);
  return {
    id: row.id,
    code: row.code,
    holdId: row.hold_id,
    customerId: row.customer_id,
    stationId: row.station_id,
    source: row.source as Booking['source'],
    status: row.status as BookingStatus,
    date: row.event_date,
    start: row.start_time,
    slot: row.slot,
    timeZone: row.time_zone,
    startsAt: row.starts_at,
    durationMinutes: row.duration_minutes,
    party: { adults: row.adults, children: row.children, toddlers: row.toddlers },
    upgrades: row.upgrades as ItemQuantity[],
    addOns: row.add_ons as ItemQuantity[],
    priceVersion: row.price_version,
    gratuityPercent: row.gratuity_percent,
    lines: row.lines as QuoteLine[],
    charges: toCharges(row),
    totalCents: row.total_cents,
    depositCents: row.deposit_cents,
    travel: row.travel as TravelSummary,
    needsTravelConfirmation: row.needs_travel_confirmation,
    venue: JSON.parse(open('venue', row.venue_enc)) as Venue,
    contact: JSON.parse(open('contact', row.contact_enc)) as Contact,
    requests: row.requests_enc === null ? null : open('requests', row.requests_enc),
    dietaryNotes: row.dietary_notes_enc === null ? null : open('dietary_notes', row.dietary_notes_enc),
    policy: Policy.parse(row.policy),
    reschedules: row.reschedules,
    version: row.version,
    createdAt: row.created_at,
  };
}

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

export async function insertBooking(ctx: Context, booking: Booking): Promise<void> {
  await ctx.db
    .insertInto('bookings')
    .values({
      id: booking.id,
      code: booking.code,
      hold_id: booking.holdId,
      customer_id: booking.customerId,
      station_id: booking.stationId,
      source: booking.source,
      status: booking.status,
      event_date: booking.date,
      start_time: booking.start,
      slot: booking.slot,
      time_zone: booking.timeZone,
      starts_at: booking.startsAt,
      duration_minutes: booking.durationMinutes,
      ...booking.party,
      upgrades: JSON.stringify(booking.upgrades),
      add_ons: JSON.stringify(booking.addOns),
      price_version: booking.priceVersion,
      gratuity_percent: booking.gratuityPercent,
      lines: JSON.stringify(booking.lines),
      ...chargeColumns(booking.charges, booking.totalCents),
      deposit_cents: booking.depositCents,
      travel: JSON.stringify(booking.travel),
      needs_travel_confirmation: booking.needsTravelConfirmation,
      venue_enc: ctx.crypto.encrypt('bookings.venue', JSON.stringify(booking.venue)),
      contact_enc: ctx.crypto.encrypt('bookings.contact', JSON.stringify(booking.contact)),
      requests_enc: seal(ctx, 'requests', booking.requests),
      dietary_notes_enc: seal(ctx, 'dietary_notes', booking.dietaryNotes),
      policy: JSON.stringify(booking.policy),
      reschedules: booking.reschedules,
      version: booking.version,
      created_at: booking.createdAt,
      updated_at: booking.createdAt,
    })
    .execute();
}

export async function findBooking(ctx: Context, id: string): Promise<Booking | null> {
  const row = await ctx.db.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toBooking(ctx, row);
}

export async function lockBooking(ctx: Context, id: string): Promise<Booking | null> {
  const row = await ctx.db.selectFrom('bookings').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
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

/** Writes everything of a booking that can change, and raises its version. The caller holds the row's lock. */
export async function saveBooking(
  ctx: Context,
  booking: Booking,
  cancellationReason: string | null = null,
): Promise<Booking> {
  const saved = { ...booking, version: booking.version + 1 };
  await ctx.db
    .updateTable('bookings')
    .set({
      status: saved.status,
      event_date: saved.date,
      start_time: saved.start,
      slot: saved.slot,
      starts_at: saved.startsAt,
      duration_minutes: saved.durationMinutes,
      ...saved.party,
      upgrades: JSON.stringify(saved.upgrades),
      add_ons: JSON.stringify(saved.addOns),
      gratuity_percent: saved.gratuityPercent,
      lines: JSON.stringify(saved.lines),
      ...chargeColumns(saved.charges, saved.totalCents),
      requests_enc: seal(ctx, 'requests', saved.requests),
      dietary_notes_enc: seal(ctx, 'dietary_notes', saved.dietaryNotes),
      reschedules: saved.reschedules,
      version: saved.version,
      updated_at: ctx.clock.now(),
      ...(cancellationReason === null
        ? {}
        : { cancellation_reason_enc: seal(ctx, 'cancellation_reason', cancellationReason) }),
    })
    .where('id', '=', saved.id)
    .where('version', '=', booking.version)
    .executeTakeFirstOrThrow();
  return saved;
}

export interface TimelineEvent {
  readonly kind: string;
  readonly text: string;
  readonly at: Temporal.Instant;
}

export async function appendTimeline(ctx: Context, bookingId: string, kind: string, text: string): Promise<void> {
  await ctx.db
    .insertInto('booking_events')
    .values({ id: newId(), booking_id: bookingId, kind, text, at: ctx.clock.now() })
    .execute();
}

export async function readTimeline(ctx: Context, bookingId: string): Promise<TimelineEvent[]> {
  return ctx.db
    .selectFrom('booking_events')
    .select(['kind', 'text', 'at'])
    .where('booking_id', '=', bookingId)
    .orderBy('at')
    .orderBy('id')
    .limit(500)
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
    .where('starts_at', '<=', ctx.clock.now())
    .orderBy('starts_at')
    .limit(limit)
    .execute();
  const now = ctx.clock.now().epochMilliseconds;
  return rows
    .filter((row) => status === 'confirmed' || row.starts_at.epochMilliseconds + row.duration_minutes * 60_000 <= now)
    .map((row) => row.id);
}
