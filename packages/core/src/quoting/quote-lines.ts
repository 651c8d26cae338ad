/** The lines of a quote, each with its rule in words. Every figure in them comes from the price version. */
import type { QuoteLine, TravelSummary } from '@myhibachi/contracts';
import type { PriceSnapshot } from '../catalog/index.ts';
import { cents, countOf, formatCents, roundHalfUp, type Cents } from '../kernel/index.ts';
import type { ItemRow } from './read-items.ts';
import type { PartyToPrice } from './party-to-price.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

function guestLines({ party, snapshot }: Pick<PartyToPrice, 'party' | 'snapshot'>): QuoteLine[] {
  const { adultCents, childCents, toddlerCents, adultFromAge, childFromAge } = snapshot;
  const rows = [
    {
      kind: 'adults',
      label: `Adults (${adultFromAge} and over)`,
      count: party.adults,
      unit: adultCents,
      one: 'adult',
      many: 'adults',
    },
    {
      kind: 'children',
      label: `Children (${childFromAge} to ${adultFromAge - 1})`,
      count: party.children,
      unit: childCents,
      one: 'child',
      many: 'children',
    },
    {
      kind: 'toddlers',
      label: `Toddlers (${childFromAge - 1} and under)`,
      count: party.toddlers,
      unit: toddlerCents,
      one: 'toddler',
      many: 'toddlers',
    },
  ] as const;
  return rows
    .filter((row) => row.count > 0)
    .map((row) => ({
      kind: row.kind,
      label: row.label,
      quantity: row.count,
      unitCents: row.unit,
      amountCents: cents(row.count * row.unit),
      rule: `${countOf(row.count, row.one, row.many)} × ${row.unit === 0 ? 'free' : formatCents(row.unit)}`,
    }));
}

function itemLine(kind: 'upgrade' | 'add_on', { item, quantity }: ItemRow): QuoteLine {
  const price = formatCents(item.priceCents);
  const portions = countOf(quantity, 'portion', 'portions');
  return {
    kind,
    label: item.name,
    quantity,
    unitCents: item.priceCents,
    amountCents: cents(quantity * item.priceCents),
    rule: kind === 'upgrade' ? `${portions} × ${price} in place of an included protein` : `${portions} × ${price}`,
  };
}

export function foodLines(input: Pick<PartyToPrice, 'party' | 'snapshot' | 'items'>): QuoteLine[] {
  return [
    ...guestLines(input),
    ...input.items.upgrades.map((row) => itemLine('upgrade', row)),
    ...input.items.addOns.map((row) => itemLine('add_on', row)),
  ];
}

/** None when the food reaches the minimum, which is an amount of dollars and never a number of guests. */
export function minimumLine(foodCents: Cents, adjustmentCents: Cents, snapshot: PriceSnapshot): QuoteLine[] {
  if (adjustmentCents === 0) return [];
  const minimum = formatCents(snapshot.partyMinimumCents);
  const rule = `A party starts at ${minimum}; your food comes to ${formatCents(foodCents)}. Upgrades and add-ons fill the difference.`;
  return [
    {
      kind: 'minimum_adjustment',
      label: 'Party minimum',
      quantity: 1,
      unitCents: adjustmentCents,
      amountCents: adjustmentCents,
      rule,
    },
  ];
}

export function discountLine(discountCents: Cents): QuoteLine[] {
  if (discountCents === 0) return [];
  const amountCents = cents(0 - discountCents);
  return [
    {
      kind: 'discount',
      label: 'Discount',
      quantity: 1,
      unitCents: amountCents,
      amountCents,
      rule: 'Taken off before tax',
    },
  ];
}

export function travelLine(travel: TravelSummary, travelCents: Cents, snapshot: PriceSnapshot): QuoteLine {
  const { freeMiles, centsPerMile } = snapshot;
  const paidMiles = travel.miles === null ? 0 : Math.max(0, travel.miles - freeMiles);
  const charged = travelCents > 0;
  return {
    kind: 'travel',
    label: 'Travel',
    quantity: charged ? paidMiles : 0,
    unitCents: centsPerMile,
    amountCents: travelCents,
    rule: travelRule(travel, charged, freeMiles, centsPerMile),
  };
}

function travelRule(travel: TravelSummary, charged: boolean, freeMiles: number, centsPerMile: number): string {
  if (travel.miles === null) return travel.note;
  const rate = `${formatCents(centsPerMile)} a mile one way`;
  const free = `${number.format(freeMiles)} miles`;
  if (charged) return `(${number.format(travel.miles)} miles of driving − ${free} free) × ${rate}`;
  return travel.miles <= freeMiles
    ? `The first ${free} of driving are free; this drive is ${number.format(travel.miles)} miles`
    : `This drive is ${number.format(travel.miles)} miles; one of us quotes the travel`;
}

export function taxLine(taxableCents: Cents, taxCents: Cents, rateMillipercent: number): QuoteLine {
  const percent = rateMillipercent / 1000;
  return {
    kind: 'tax',
    label: 'Sales tax',
    quantity: percent,
    unitCents: roundHalfUp(taxableCents / 100),
    amountCents: taxCents,
    rule: `${number.format(percent)} % of ${formatCents(taxableCents)}; travel and gratuity are not taxed`,
  };
}

/** None when no gratuity was chosen. */
export function gratuityLine(foodCents: Cents, gratuityCents: Cents, percent: number): QuoteLine[] {
  if (percent === 0) return [];
  const rule = `${number.format(percent)} % of the food (${formatCents(foodCents)}); wholly for the chefs`;
  return [
    {
      kind: 'gratuity',
      label: 'Gratuity',
      quantity: percent,
      unitCents: roundHalfUp(foodCents / 100),
      amountCents: gratuityCents,
      rule,
    },
  ];
}
