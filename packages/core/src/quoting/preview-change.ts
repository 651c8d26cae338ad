import type { ChangeEffect } from '@myhibachi/contracts';
import { listDishes, listItems, snapshotAt, snapshotWith, type PriceSnapshot } from '../catalog/index.ts';
import { ZERO, authorize, encodeId, notFound, type Context } from '../kernel/index.ts';
import { listStations, type Station } from '../stations/index.ts';
import { travelFee } from '../travel/index.ts';
import { checkTogether, getVariables, parseKey, parseValue, type Variables } from '../variables/index.ts';
import { priceParty } from './price-party.ts';
import type { ItemRow, ItemRows } from './read-items.ts';
import { whatElseChanges } from './what-else-changes.ts';

interface Sample {
  readonly party: string;
  readonly adults: number;
  readonly children?: number;
  readonly toddlers?: number;
  readonly items?: Readonly<Record<string, number>>;
  readonly miles?: number;
  /** Of the station whose prices count; of any station without. */
  readonly stationId?: string;
}

/** Parties everybody knows the price of (domain 1 and 2). */
const SAMPLES: readonly Sample[] = [
  { party: '5 adults', adults: 5 },
  { party: '10 adults', adults: 10 },
  { party: '20 adults', adults: 20 },
  { party: '12 adults, 3 children, 2 toddlers', adults: 12, children: 3, toddlers: 2 },
  {
    party: '30 adults with 15 × filet mignon and 10 × lobster tail',
    adults: 30,
    items: { 'filet-mignon': 15, 'lobster-tail': 10 },
  },
  { party: '30 adults with 30 × gyoza', adults: 30, items: { gyoza: 30 } },
  { party: '10 adults, 25 miles away', adults: 10, miles: 25 },
  { party: '10 adults, 45.2 miles away', adults: 10, miles: 45.2 },
];

function rowsOf(snapshot: PriceSnapshot, sample: Sample): ItemRows {
  const rows = snapshot.items.flatMap((item): ItemRow[] => {
    const quantity = sample.items?.[item.slug] ?? 0;
    return quantity === 0 ? [] : [{ item, quantity }];
  });
  return {
    upgrades: rows.filter(({ item }) => item.kind === 'upgrade'),
    addOns: rows.filter(({ item }) => item.kind === 'add_on'),
  };
}

function priceOf(prices: PriceSnapshot, taxRateMillipercent: number, sample: Sample) {
  const snapshot = sample.stationId === undefined ? prices : snapshotAt(prices, sample.stationId);
  const miles = sample.miles ?? 0;
  const { totals } = priceParty({
    snapshot,
    party: { adults: sample.adults, children: sample.children ?? 0, toddlers: sample.toddlers ?? 0 },
    items: rowsOf(snapshot, sample),
    taxRateMillipercent,
    travel: { status: 'estimated', miles, minutes: null, source: 'estimate', note: '' },
    travelCents: miles > snapshot.maxMiles ? ZERO : travelFee(miles, snapshot),
    gratuityPercent: null,
  });
  return {
    foodCents: totals.foodCents + totals.minimumAdjustmentCents,
    travelCents: totals.travelCents,
    taxCents: totals.taxCents,
    totalCents: totals.totalCents,
    depositCents: snapshot.depositCents,
  };
}

export type ProposedChange =
  | { readonly kind: 'variable'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'menu_price'; readonly slug: string; readonly priceCents: number };

type Basis = Parameters<typeof snapshotWith>[1];

function withVariable(basis: Basis, key: string, value: unknown): Basis {
  const known = parseKey(key);
  const figures: Variables = { ...basis.figures, [known]: parseValue(known, value) };
  checkTogether(known, figures);
  return { ...basis, figures };
}

/** The dish with its price now and its proposed one, offered or not, and a party that has it. */
async function dishChange(ctx: Context, basis: Basis, slug: string, priceCents: number) {
  const dish = (await listDishes(ctx)).items.find((item) => item.slug === slug);
  if (dish === undefined) throw notFound('dish');
  const others = basis.items.filter((item) => item.slug !== slug);
  const sample: Sample = { party: `20 adults with 20 × ${dish.name}`, adults: 20, items: { [slug]: 20 } };
  return {
    present: { ...basis, items: [...others, dish] },
    proposed: { ...basis, items: [...others, { ...dish, priceCents }] },
    samples: [sample, ...SAMPLES],
  };
}

/** A drive from each station that has rates of its own, now or then. */
function drivesOf(stations: readonly Station[], { figures }: Basis, { figures: then }: Basis): readonly Sample[] {
  const own = new Set([figures, then].flatMap((all) => all['travel.byStation'].map(({ station }) => station)));
  return stations
    .filter(({ id }) => own.has(encodeId('stn', id)))
    .map(({ id, name }) => ({ party: `10 adults, 45.2 miles from ${name}`, adults: 10, miles: 45.2, stationId: id }));
}

/**
 * What sample parties cost now and would cost after a change, by the engine that prices every quote, and what else it
 * means in words. Changes nothing. Throws `validation_failed`, `not_found`.
 */
export async function previewChange(ctx: Context, change: ProposedChange): Promise<ChangeEffect> {
  authorize(ctx, 'variable.read');
  const basis: Basis = { figures: await getVariables(ctx), items: await listItems(ctx) };
  const stations = await listStations(ctx);
  const [station] = stations;
  const { present, proposed, samples } =
    change.kind === 'variable'
      ? { present: basis, proposed: withVariable(basis, change.key, change.value), samples: SAMPLES }
      : await dishChange(ctx, basis, change.slug, change.priceCents);
  const [before, after] = [await snapshotWith(ctx, present), await snapshotWith(ctx, proposed)];
  // A station's own rate outlives a change of the default one.
  const tax = station?.taxRateMillipercent ?? proposed.figures['price.defaultTaxMillipercent'];
  const parties = [...drivesOf(stations, present, proposed), ...samples].map((sample) => ({
    party: sample.party,
    before: priceOf(before, tax, sample),
    after: priceOf(after, tax, sample),
  }));
  return { parties, says: whatElseChanges(change.kind === 'variable' ? change.key : null) };
}
