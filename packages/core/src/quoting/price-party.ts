import type { QuoteLine, QuoteTotals } from '@myhibachi/contracts';
import { addCents, cents, roundHalfUp } from '../kernel/index.ts';
import type { PartyToPrice } from './party-to-price.ts';
import { foodLines, gratuityLine, minimumLine, discountLine, taxLine, travelLine } from './quote-lines.ts';

export interface PricedParty {
  readonly lines: readonly QuoteLine[];
  readonly totals: QuoteTotals;
}

/**
 * The price of a party, in the order of domain 1: food; minimum adjustment; discount; travel; tax on food, adjustment
 * and discount; gratuity on food; total. Each line is rounded once, half-up, and names its rule; the lines add up to
 * the total exactly.
 */
export function priceParty(input: PartyToPrice): PricedParty {
  const { snapshot } = input;
  const food = foodLines(input);
  const foodCents = addCents(...food.map((line) => line.amountCents));
  const minimumAdjustmentCents = cents(Math.max(0, snapshot.partyMinimumCents - foodCents));
  const eventCents = addCents(foodCents, minimumAdjustmentCents);
  const discountCents = cents(Math.min(input.discountCents ?? 0, eventCents));
  const taxableCents = cents(eventCents - discountCents);
  const taxCents = roundHalfUp((taxableCents * input.taxRateMillipercent) / 100_000);
  const gratuityPercent = input.gratuityPercent ?? 0;
  // Percentages have at most two decimals: in hundredths the product stays a whole number.
  const gratuityCents = roundHalfUp((foodCents * Math.round(gratuityPercent * 100)) / 10_000);
  const totals = {
    foodCents,
    minimumAdjustmentCents,
    discountCents,
    travelCents: input.travelCents,
    taxCents,
    gratuityCents,
    totalCents: addCents(taxableCents, input.travelCents, taxCents, gratuityCents),
  };
  const lines = [
    ...food,
    ...minimumLine(foodCents, minimumAdjustmentCents, snapshot),
    ...discountLine(discountCents),
    travelLine(input.travel, input.travelCents, snapshot),
    taxLine(taxableCents, taxCents, input.taxRateMillipercent),
    ...gratuityLine(foodCents, gratuityCents, gratuityPercent),
  ];
  return { lines, totals };
}
