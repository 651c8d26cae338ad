import { ItemCount, PartialVenue, QuoteLine, TravelSummary } from '@myhibachi/contracts';
import type { DB, Database } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import type { FieldCrypto } from '../kernel/index.ts';
import type { QuoteOutcome, QuoteRecord } from './quote-record.ts';

const VENUE = 'quotes.venue';
const Items = z.array(ItemCount);
const Lines = z.array(QuoteLine);

function rowOf(crypto: FieldCrypto, quote: QuoteRecord): Readonly<Record<keyof DB['quotes'], unknown>> {
  const { totals } = quote;
  return {
    id: quote.id,
    outcome: quote.outcome,
    station_id: quote.stationId,
    price_version: quote.priceVersion,
    ...quote.party,
    upgrades: quote.upgrades,
    add_ons: quote.addOns,
    gratuity_percent: quote.gratuityPercent,
    event_date: quote.eventDate,
    venue_enc: quote.venue === null ? null : crypto.encrypt(VENUE, JSON.stringify(quote.venue)),
    venue_lat: quote.venueLat,
    venue_lng: quote.venueLng,
    lines: quote.lines,
    food_cents: totals.foodCents,
    minimum_adjustment_cents: totals.minimumAdjustmentCents,
    discount_cents: totals.discountCents,
    travel_cents: totals.travelCents,
    tax_cents: totals.taxCents,
    gratuity_cents: totals.gratuityCents,
    total_cents: totals.totalCents,
    deposit_cents: quote.depositCents,
    travel: quote.travel,
    lead_id: quote.leadId,
    created_at: quote.createdAt,
    expires_at: quote.expiresAt,
  };
}

export async function insertQuotes(db: Database, crypto: FieldCrypto, quotes: readonly QuoteRecord[]): Promise<void> {
  // One parameter however many rows: compiling and binding thousands of them costs more than the insert itself.
  const rows = JSON.stringify(quotes.map((quote) => rowOf(crypto, quote)));
  await sql`insert into quotes select * from jsonb_populate_recordset(null::quotes, ${rows}::jsonb)`.execute(db);
}

export async function setQuoteLead(db: Database, quoteId: string, leadId: string): Promise<void> {
  await db.updateTable('quotes').set({ lead_id: leadId }).where('id', '=', quoteId).execute();
}

function recordOf(crypto: FieldCrypto, row: Selectable<DB['quotes']>): QuoteRecord {
  return {
    id: row.id,
    outcome: row.outcome as QuoteOutcome,
    stationId: row.station_id,
    priceVersion: row.price_version,
    party: { adults: row.adults, children: row.children, toddlers: row.toddlers },
    upgrades: Items.parse(row.upgrades),
    addOns: Items.parse(row.add_ons),
    gratuityPercent: row.gratuity_percent,
    eventDate: row.event_date,
    venue: row.venue_enc === null ? null : PartialVenue.parse(JSON.parse(crypto.decrypt(VENUE, row.venue_enc))),
    venueLat: row.venue_lat,
    venueLng: row.venue_lng,
    lines: Lines.parse(row.lines),
    totals: {
      foodCents: row.food_cents,
      minimumAdjustmentCents: row.minimum_adjustment_cents,
      discountCents: row.discount_cents,
      travelCents: row.travel_cents,
      taxCents: row.tax_cents,
      gratuityCents: row.gratuity_cents,
      totalCents: row.total_cents,
    },
    depositCents: row.deposit_cents,
    travel: TravelSummary.parse(row.travel),
    leadId: row.lead_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

export async function findQuote(db: Database, crypto: FieldCrypto, id: string): Promise<QuoteRecord | null> {
  const row = await db.selectFrom('quotes').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : recordOf(crypto, row);
}
