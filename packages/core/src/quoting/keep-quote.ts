import type { PartialContact } from '@myhibachi/contracts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import type { QuoteRecord } from './quote-record.ts';
import { insertQuote, setQuoteLead } from './quote-store.ts';

async function recordItsLead(tx: TransactionContext, quote: QuoteRecord, contact: PartialContact): Promise<string> {
  const { leadId } = await recordLead(tx, {
    source: 'web_quote',
    contact,
    adults: quote.party.adults,
    children: quote.party.children,
    eventDate: quote.eventDate ?? undefined,
    stationId: quote.stationId,
    quoteId: quote.id,
    venue: quote.venue ?? undefined,
  });
  await setQuoteLead(tx.db, quote.id, leadId);
  return leadId;
}

/** Stores a quote and, when we know who asks, their one lead. The venue stays out of the audit log. */
export async function keepQuote(
  ctx: Context,
  quote: QuoteRecord,
  contact: PartialContact | undefined,
): Promise<QuoteRecord> {
  authorize(ctx, 'quote.create');
  return withTransaction(ctx, async (tx) => {
    await insertQuote(tx.db, tx.crypto, quote);
    const leadId = contact === undefined ? quote.leadId : await recordItsLead(tx, quote, contact);
    audit(tx, {
      action: 'quote.create',
      entityType: 'quote',
      entityId: quote.id,
      stationId: quote.stationId,
      after: {
        outcome: quote.outcome,
        priceVersion: quote.priceVersion,
        party: quote.party,
        totalCents: quote.totals.totalCents,
      },
    });
    return { ...quote, leadId };
  });
}
