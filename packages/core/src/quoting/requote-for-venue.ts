import type { Quote, Venue } from '@myhibachi/contracts';
import { readPriceVersion } from '../catalog/index.ts';
import { authorize, type Context } from '../kernel/index.ts';
import { measureTravel, resolvePlace, type Place } from '../travel/index.ts';
import { draftQuote } from './draft-quote.ts';
import { keepQuote } from './keep-quote.ts';
import { presentQuote, type QuoteRecord } from './quote-record.ts';

/** `same: true`: book from this quote. `same: false`: the host has to see the new quote first. */
export type Requote =
  | { readonly same: true; readonly quote: QuoteRecord }
  | { readonly same: false; readonly quote: Quote };

function isWhereQuoted(quote: QuoteRecord, place: Place | null): boolean {
  return place !== null && place.lat === quote.venueLat && place.lng === quote.venueLng;
}

/** Whether the host agreed to all of this when they saw the first one. */
function isAgreed(before: QuoteRecord, after: QuoteRecord): boolean {
  return (
    after.outcome === 'priced' &&
    after.stationId === before.stationId &&
    after.totals.totalCents === before.totals.totalCents &&
    (after.travel.status !== 'to_be_confirmed' || before.travel.status === 'to_be_confirmed')
  );
}

/**
 * Checks a quote against the full address given when booking. At another place than it was quoted for, a new quote is
 * stored: by the same prices, with the same expiry, for the same lead. Throws `validation_failed` for an address that
 * cannot be.
 */
export async function requoteForVenue(ctx: Context, quote: QuoteRecord, venue: Venue): Promise<Requote> {
  authorize(ctx, 'quote.create');
  const place = resolvePlace(venue);
  if (isWhereQuoted(quote, place)) return { same: true, quote };
  const drafted = draftQuote({
    ...quote,
    version: await readPriceVersion(ctx, quote.priceVersion),
    venue,
    place,
    measured: await measureTravel(ctx, place),
    createdAt: ctx.clock.now(),
  });
  const kept = await keepQuote(ctx, { ...drafted, leadId: quote.leadId }, undefined);
  return isAgreed(quote, kept) ? { same: true, quote: kept } : { same: false, quote: await presentQuote(ctx, kept) };
}
