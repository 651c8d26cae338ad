/** Front door of quoting: the one price engine, and the quotes that are booked from (domain 1, 2). */
export { createQuote } from './create-quote.ts';
export { getQuote, loadQuote } from './get-quote.ts';
export type { PartyToPrice } from './party-to-price.ts';
export { previewChange, type ProposedChange } from './preview-change.ts';
export { priceParty, type PricedParty } from './price-party.ts';
export type { QuoteOutcome, QuoteRecord } from './quote-record.ts';
export { taxLine } from './quote-lines.ts';
export { repriceParty, type PartyToReprice } from './reprice-party.ts';
export { requoteForVenue, type Requote } from './requote-for-venue.ts';
export { travelForVenue, type VenueTravel } from './travel-for-venue.ts';
