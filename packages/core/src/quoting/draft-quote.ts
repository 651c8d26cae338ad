import type { ItemCount, PartialVenue, TravelSummary } from '@myhibachi/contracts';
import { snapshotAt, type PriceSnapshot, type PriceVersion } from '../catalog/index.ts';
import { ZERO, newId, type Cents } from '../kernel/index.ts';
import { travelFee, type MeasuredTravel, type Place } from '../travel/index.ts';
import { priceParty } from './price-party.ts';
import type { QuoteOutcome, QuoteRecord } from './quote-record.ts';
import { readItems, type ItemRow } from './read-items.ts';

export interface QuoteFacts {
  readonly version: PriceVersion;
  readonly party: QuoteRecord['party'];
  readonly upgrades: readonly ItemCount[];
  readonly addOns: readonly ItemCount[];
  readonly gratuityPercent: number | null;
  readonly eventDate: string | null;
  readonly venue: PartialVenue | null;
  readonly place: Place | null;
  readonly measured: MeasuredTravel;
  readonly depositCents: number;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

function outcomeOf({ party, version, measured }: QuoteFacts): QuoteOutcome {
  if (party.adults + party.children + party.toddlers > version.snapshot.maxOnlineGuests) return 'large_event';
  return measured.beyond ? 'beyond_service_area' : 'priced';
}

/** Beyond our reach a person quotes the drive: nothing that was measured may pass for the price of it (domain 2). */
function travelOf({ measured }: QuoteFacts, snapshot: PriceSnapshot): TravelSummary {
  const { summary, beyond } = measured;
  if (!beyond) return summary;
  const note = `${summary.note} That is beyond the ${snapshot.maxMiles} miles we drive: a person quotes the travel, and without it there is no total.`;
  return { ...summary, status: 'to_be_confirmed', note };
}

/** Nothing is charged for a drive that is not measured, or that a person has to agree to first. */
function travelCents({ measured }: QuoteFacts, snapshot: PriceSnapshot): Cents {
  const { miles } = measured.summary;
  return miles === null || measured.beyond ? ZERO : travelFee(miles, snapshot);
}

function countsOf(rows: readonly ItemRow[]): readonly ItemCount[] {
  return rows.map(({ item, quantity }) => ({ item: item.slug, quantity }));
}

/** A quote ready to be kept; pure. Throws `validation_failed` for items that cannot be. */
export function draftQuote(facts: QuoteFacts): QuoteRecord {
  const { version, measured, place } = facts;
  const snapshot = snapshotAt(version.snapshot, measured.station.id);
  const items = readItems(facts, snapshot);
  const travel = travelOf(facts, snapshot);
  const { lines, totals } = priceParty({
    snapshot,
    party: facts.party,
    items,
    taxRateMillipercent: snapshot.taxRates[measured.station.id] ?? measured.station.taxRateMillipercent,
    travel,
    travelCents: travelCents(facts, snapshot),
    gratuityPercent: facts.gratuityPercent,
  });
  return {
    id: newId(),
    outcome: outcomeOf(facts),
    stationId: measured.station.id,
    priceVersion: version.id,
    party: facts.party,
    upgrades: countsOf(items.upgrades),
    addOns: countsOf(items.addOns),
    gratuityPercent: facts.gratuityPercent,
    eventDate: facts.eventDate,
    venue: facts.venue,
    venueLat: place?.lat ?? null,
    venueLng: place?.lng ?? null,
    lines,
    totals,
    depositCents: facts.depositCents,
    travel,
    leadId: null,
    createdAt: facts.createdAt,
    expiresAt: facts.expiresAt,
  };
}
