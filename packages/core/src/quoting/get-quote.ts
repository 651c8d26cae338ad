import type { Quote } from '@myhibachi/contracts';
import { authorize, decodeId, notFound, type Context } from '../kernel/index.ts';
import { presentQuote, type QuoteRecord } from './quote-record.ts';
import { findQuote } from './quote-store.ts';

/** A quote by its public id, expired ones too. Throws `not_found`. */
export async function getQuote(ctx: Context, id: string): Promise<Quote> {
  authorize(ctx, 'quote.read');
  return presentQuote(ctx, await loadQuote(ctx, decodeId('qte', id)));
}

/** A quote with everything a booking needs, by its UUID. Expiry is the caller's to judge. Throws `not_found`. */
export async function loadQuote(ctx: Context, quoteId: string): Promise<QuoteRecord> {
  const quote = await findQuote(ctx.db, ctx.crypto, quoteId);
  if (quote === null) throw notFound('quote');
  return quote;
}
