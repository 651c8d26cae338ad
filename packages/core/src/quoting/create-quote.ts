import type { Quote, QuoteRequest } from '@myhibachi/contracts';
import { ensurePriceVersion, type PriceVersion } from '../catalog/index.ts';
import { authorize, invalidField, type Context } from '../kernel/index.ts';
import { measureTravel, resolvePlace } from '../travel/index.ts';
import { getVariables } from '../variables/index.ts';
import { draftQuote } from './draft-quote.ts';
import { keepQuote } from './keep-quote.ts';
import { presentQuote } from './quote-record.ts';
import { shareQuote, sharingEnds, type SharedQuote } from './share-quote.ts';

function refusePastDate(eventDate: string | undefined, timeZone: string, now: Temporal.Instant): void {
  if (eventDate === undefined) return;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(eventDate, today) < 0) {
    throw invalidField('eventDate', `Please choose ${today.toLocaleString('en-US', { dateStyle: 'long' })} or later.`);
  }
}

async function storeQuote(ctx: Context, request: QuoteRequest, version: PriceVersion): Promise<SharedQuote> {
  const { party, upgrades, addOns, venue, contact } = request;
  const place = resolvePlace(venue);
  const measured = await measureTravel(ctx, place);
  const now = ctx.clock.now();
  refusePastDate(request.eventDate, measured.station.timeZone, now);
  const validHours = (await getVariables(ctx))['quote.validDays'] * 24;
  const quote = draftQuote({
    version,
    party,
    upgrades,
    addOns,
    gratuityPercent: request.gratuityPercent ?? null,
    eventDate: request.eventDate ?? null,
    venue: Object.keys(venue).length === 0 ? null : venue,
    place,
    measured,
    depositCents: version.snapshot.depositCents,
    createdAt: now,
    expiresAt: now.add({ hours: validHours }),
  });
  const kept = await keepQuote(ctx, quote, contact);
  // The next one who asks gets a measured drive if the provider answers again.
  const unmeasured = measured.summary.status === 'to_be_confirmed';
  return {
    quote: await presentQuote(ctx, kept),
    sharedUntil: unmeasured ? null : sharingEnds(now, measured.station.timeZone, validHours),
  };
}

/**
 * Prices a party exactly and keeps the quote with its lines and price version until it expires (domain 1, 2). Too many
 * guests for the site, or a place too far, is an outcome and not an error: a person quotes then. With a contact the
 * person's one lead is made or updated in the same transaction. Visitors who ask for the same without saying who or
 * where exactly get the same quote. Throws `validation_failed` naming the field.
 */
export async function createQuote(ctx: Context, request: QuoteRequest): Promise<Quote> {
  authorize(ctx, 'quote.create');
  const version = await ensurePriceVersion(ctx);
  return shareQuote(ctx, request, version.id, () => storeQuote(ctx, request, version));
}
