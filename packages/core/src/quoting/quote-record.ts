import type { Quote, ItemCount, PartialVenue, QuoteLine, QuoteTotals, TravelSummary } from '@myhibachi/contracts';
import { readPriceVersion, snapshotAt } from '../catalog/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { cityHint } from '../travel/index.ts';

export type QuoteOutcome = Quote['outcome'];

/** A quote as it is kept: everything a booking is made from. Ids are UUIDs. */
export interface QuoteRecord {
  readonly id: string;
  readonly outcome: QuoteOutcome;
  readonly stationId: string;
  readonly priceVersion: string;
  readonly party: { readonly adults: number; readonly children: number; readonly toddlers: number };
  readonly upgrades: readonly ItemCount[];
  readonly addOns: readonly ItemCount[];
  readonly gratuityPercent: number | null;
  readonly eventDate: string | null;
  /** As the host gave it; null when nothing was given. */
  readonly venue: PartialVenue | null;
  /** Rounded to three decimals; null while the place is not known. */
  readonly venueLat: number | null;
  readonly venueLng: number | null;
  readonly lines: readonly QuoteLine[];
  readonly totals: QuoteTotals;
  readonly depositCents: number;
  readonly travel: TravelSummary;
  readonly leadId: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** What follows where a person quotes: said to whoever asks, a host or one of us who has a host on the phone. */
function nextStep(ctx: Context, known: boolean): string {
  if (ctx.actor.kind === 'staff')
    return 'Take down an e-mail address or a phone number, so that one of us can quote it.';
  return known
    ? 'One of us will send you a quote soon.'
    : 'Leave us your e-mail or phone and one of us will send you a quote.';
}

async function messageOf(ctx: Context, quote: QuoteRecord): Promise<string | null> {
  if (quote.outcome === 'priced') return null;
  const version = await readPriceVersion(ctx, quote.priceVersion);
  const { maxOnlineGuests, maxMiles } = snapshotAt(version.snapshot, quote.stationId);
  const next = nextStep(ctx, quote.leadId !== null);
  return quote.outcome === 'large_event'
    ? `Parties above ${maxOnlineGuests} guests are planned in person. ${next}`
    : `This is more than ${maxMiles} miles of driving from our nearest station. ${next}`;
}

/** The quote as everyone may see it. */
export async function presentQuote(ctx: Context, quote: QuoteRecord): Promise<Quote> {
  const station = await getStation(ctx, quote.stationId);
  return {
    id: encodeId('qte', quote.id),
    outcome: quote.outcome,
    message: await messageOf(ctx, quote),
    party: quote.party,
    upgrades: [...quote.upgrades],
    addOns: [...quote.addOns],
    lines: [...quote.lines],
    totals: quote.totals,
    depositCents: quote.depositCents,
    travel: quote.travel,
    placeHint: quote.venue === null ? null : cityHint(quote.venue),
    station: { id: encodeId('stn', station.id), name: station.name },
    eventDate: quote.eventDate,
    priceVersion: quote.priceVersion,
    leadRecorded: quote.leadId !== null,
    expiresAt: quote.expiresAt.toString(),
  };
}
