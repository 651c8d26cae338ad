import { ItemCount, PartialVenue, QuoteLine, TravelSummary } from '@myhibachi/contracts';
import type { DB, Database } from '@myhibachi/database';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { FieldCrypto } from '../kernel/index.ts';
import type { QuoteOutcome, QuoteRecord } from './quote-record.ts';

const VENUE = 'quotes.venue';
const Items = z.array(ItemCount);
const Lines = z.array(QuoteLine);

export async function insertQuote(db: Database, crypto: FieldCrypto, quote: QuoteRecord): Promise<void> {
  const { totals } = quote;
  await db
    .insertInto('quotes')
    .values({
      id: quote.id,
      outcome: quote.outcome,
      station_id: quote.stationId,
      price_version: quote.priceVersion,
      ...quote.party,
      upgrades: JSON.stringify(quote.upgrades),
      add_ons: JSON.stringify(quote.addOns),
      gratuity_percent: quote.gratuityPercent,
      event_date: quote.eventDate,
      venue_enc: quote.venue === null ? null : crypto.encrypt(VENUE, JSON.stringify(quote.venue)),
      venue_lat: quote.venueLat,
      venue_lng: quote.venueLng,
      lines: JSON.stringify(quote.lines),
      food_cents: totals.foodCents,
      minimum_adjustment_cents: totals.minimumAdjustmentCents,
      discount_cents: totals.discountCents,
      travel_cents: totals.travelCents,
      tax_cents: totals.taxCents,
      gratuity_cents: totals.gratuityCents,
      total_cents: totals.totalCents,
      deposit_cents: quote.depositCents,
      travel: JSON.stringify(quote.travel),
      lead_id: quote.leadId,
      created_at: quote.createdAt,
      expires_at: quote.expiresAt,
    })
    .execute();
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
