import type { PartialContact } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import {
  audit,
  authorize,
  isTransaction,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import { groupWrites } from './group-writes.ts';
import type { QuoteRecord } from './quote-record.ts';
import { insertQuotes, setQuoteLead } from './quote-store.ts';

interface NewQuote {
  readonly ctx: Context;
  readonly quote: QuoteRecord;
}

/** Quotes of one commit: enough to carry a busy evening, few enough for one statement. */
const MOST_AT_ONCE = 100;

/** Quotes that come at the same time share a commit; each process and database has one queue for them. */
const keepers = new WeakMap<Database, (item: NewQuote) => Promise<void>>();

function keeperOf(db: Database): (item: NewQuote) => Promise<void> {
  const known = keepers.get(db);
  if (known !== undefined) return known;
  const keeper = groupWrites(keepTogether, MOST_AT_ONCE);
  keepers.set(db, keeper);
  return keeper;
}

/** Stores the quotes with one audit row each, in the name of who asked for it. The venue stays out of the log. */
async function keepTogether(items: readonly NewQuote[]): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  for (const { ctx } of items) authorize(ctx, 'quote.create');
  await withTransaction(first.ctx, async (tx) => {
    await insertQuotes(
      tx.db,
      tx.crypto,
      items.map(({ quote }) => quote),
    );
    for (const { ctx, quote } of items) {
      const { actor, origin, requestId } = ctx;
      const { id, outcome, priceVersion, party, totals } = quote;
      audit(
        { ...tx, actor, origin, requestId },
        {
          action: 'quote.create',
          entityType: 'quote',
          entityId: id,
          stationId: quote.stationId,
          after: { outcome, priceVersion, party, totalCents: totals.totalCents },
        },
      );
    }
  });
}

async function recordItsLead(tx: TransactionContext, quote: QuoteRecord, contact: PartialContact): Promise<string> {
  const { leadId } = await recordLead(tx, {
    source: tx.actor.kind === 'concierge' ? 'chat' : 'web_quote',
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

/** Stores a quote and, when we know who asks, their one lead in the same transaction. */
export async function keepQuote(
  ctx: Context,
  quote: QuoteRecord,
  contact: PartialContact | undefined,
): Promise<QuoteRecord> {
  authorize(ctx, 'quote.create');
  if (contact === undefined) {
    await (isTransaction(ctx) ? keepTogether([{ ctx, quote }]) : keeperOf(ctx.db)({ ctx, quote }));
    return quote;
  }
  return withTransaction(ctx, async (tx) => {
    await keepTogether([{ ctx: tx, quote }]);
    const leadId = await recordItsLead(tx, quote, contact);
    audit(tx, { action: 'quote.link_lead', entityType: 'quote', entityId: quote.id, after: { leadId } });
    return { ...quote, leadId };
  });
}
