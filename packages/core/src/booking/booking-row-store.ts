/** A booking as the business knows it, and how it is read from its row. */
import type {
  BookingStatus,
  DeclaredAllergen,
  DeskContact,
  QuoteLine,
  TravelSummary,
  Venue,
} from '@myhibachi/contracts';
import type { DB } from '@myhibachi/database';
import type { Selectable } from 'kysely';
import { Policy } from '../agreements/index.ts';
import type { Charges } from '../billing/index.ts';
import type { Context } from '../kernel/index.ts';
import type { StatusBefore } from './booking-state.ts';

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
  readonly contact: DeskContact;
  readonly requests: string | null;
  readonly dietaryNotes: string | null;
  /** What the host declared besides the agreement; empty where they said that there are none, null where nobody said. */
  readonly allergens: readonly DeclaredAllergen[] | null;
  /** When whoever has `contact.phone` said that it is not the host's. */
  readonly phoneWrongAt: Temporal.Instant | null;
  readonly policy: Policy;
  readonly reschedules: number;
  /** Made by staff: when the deposit was promised for, and when it is enforced. Null for what came from a hold. */
  readonly depositToldAt: Temporal.Instant | null;
  readonly depositDueAt: Temporal.Instant | null;
  /** The state a rejected cancellation goes back to. */
  readonly statusBefore: StatusBefore | null;
  /** When it was cancelled for want of a deposit; `billBefore` is what it cost until then. */
  readonly lapsedAt: Temporal.Instant | null;
  readonly billBefore: Bill | null;
  readonly linksSent: Readonly<Record<string, number>>;
  readonly deletedAt: Temporal.Instant | null;
  readonly deletedBy: string | null;
  readonly purgedAt: Temporal.Instant | null;
  readonly version: number;
  /** Who made the present version, as the audit log names them. */
  readonly changedBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

/** A booking nobody has done anything about yet. */
export const UNTOUCHED = {
  allergens: null,
  phoneWrongAt: null,
  depositToldAt: null,
  depositDueAt: null,
  statusBefore: null,
  lapsedAt: null,
  billBefore: null,
  linksSent: {},
  deletedAt: null,
  deletedBy: null,
  purgedAt: null,
  version: 1,
  changedBy: null,
} as const satisfies Partial<Booking>;

/** What a booking costs, in full. */
export interface Bill {
  readonly lines: readonly QuoteLine[];
  readonly charges: Charges;
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

/** What the host said of allergies, and others of the phone. */
function toSaidFacts(ctx: Context, row: Selectable<DB['bookings']>) {
  const sealed = row.allergens_enc;
  return {
    allergens:
      sealed === null ? null : (JSON.parse(ctx.crypto.decrypt('bookings.allergens', sealed)) as DeclaredAllergen[]),
    phoneWrongAt: row.phone_wrong_at,
  };
}

/** What staff have done about it. */
function toDeskFacts(row: Selectable<DB['bookings']>) {
  return {
    depositToldAt: row.deposit_told_at,
    depositDueAt: row.deposit_due_at,
    statusBefore: row.status_before as StatusBefore | null,
    lapsedAt: row.lapsed_at,
    billBefore: row.bill_before as Bill | null,
    linksSent: row.links_sent as Readonly<Record<string, number>>,
    deletedAt: row.deleted_at,
    deletedBy: row.deleted_by,
    purgedAt: row.purged_at,
  };
}

export function toBooking(ctx: Context, row: Selectable<DB['bookings']>): Booking {
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
    contact: JSON.parse(open('contact', row.contact_enc)) as DeskContact,
    requests: row.requests_enc === null ? null : open('requests', row.requests_enc),
    dietaryNotes: row.dietary_notes_enc === null ? null : open('dietary_notes', row.dietary_notes_enc),
    ...toSaidFacts(ctx, row),
    policy: Policy.parse(row.policy),
    reschedules: row.reschedules,
    ...toDeskFacts(row),
    version: row.version,
    changedBy: row.changed_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
