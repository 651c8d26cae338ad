import type { Quote, QuoteRequest } from '@myhibachi/contracts';
import { ensurePriceVersion } from '../catalog/index.ts';
import { authorize, invalidField, type Context } from '../kernel/index.ts';
import { measureTravel, resolvePlace } from '../travel/index.ts';
import { getVariables } from '../variables/index.ts';
import { draftQuote } from './draft-quote.ts';
import { keepQuote } from './keep-quote.ts';
import { presentQuote } from './quote-record.ts';

function refusePastDate(eventDate: string | undefined, timeZone: string, now: Temporal.Instant): void {
  if (eventDate === undefined) return;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(eventDate, today) < 0) {
    throw invalidField('eventDate', `Please choose ${today.toString()} or later.`);
  }
}

/**
 * Prices a party exactly and keeps the quote with its lines and price version until it expires (domain 1, 2). Too many
 * guests for the site, or a place too far, is an outcome and not an error: a person quotes then. With a contact the
 * person's one lead is made or updated in the same transaction. Throws `validation_failed` naming the field.
 */
export async function createQuote(ctx: Context, request: QuoteRequest): Promise<Quote> {
  authorize(ctx, 'quote.create');
  const { party, upgrades, addOns, venue, contact } = request;
  const version = await ensurePriceVersion(ctx);
  const place = resolvePlace(venue);
  const measured = await measureTravel(ctx, place);
  const now = ctx.clock.now();
  refusePastDate(request.eventDate, measured.station.timeZone, now);
  const validDays = (await getVariables(ctx))['quote.validDays'];
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
    expiresAt: now.add({ hours: validDays * 24 }),
  });
  return presentQuote(ctx, await keepQuote(ctx, quote, contact));
}
