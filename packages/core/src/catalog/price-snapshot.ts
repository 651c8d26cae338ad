import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, decodeId, notFound, readFigure, type Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables, travelFiguresOf, type Variables } from '../variables/index.ts';
import { insertPriceVersion, readStoredSnapshot, type StoredMenuItem } from './catalog-store.ts';
import { listItems } from './list-items.ts';

/** Everything a price is computed from. Whoever has it can compute the same price again, years later. */
export const PriceSnapshot = z.object({
  adultCents: z.int(),
  childCents: z.int(),
  toddlerCents: z.int(),
  adultFromAge: z.int(),
  childFromAge: z.int(),
  partyMinimumCents: z.int(),
  depositCents: z.int(),
  maxOnlineGuests: z.int(),
  upgradesPerGuest: z.int(),
  freeMiles: z.number(),
  centsPerMile: z.int(),
  maxMiles: z.number(),
  /** Upgrades and add-ons in the order of the menu. */
  items: z.array(
    z.object({ slug: z.string(), kind: z.enum(['upgrade', 'add_on']), name: z.string(), priceCents: z.int() }),
  ),
  /** Thousandths of a percent by station id. */
  taxRates: z.record(z.string(), z.int()),
  /** Travel by station id, of stations whose own differs; absent where there are none. */
  stationTravel: z
    .record(z.string(), z.object({ freeMiles: z.number(), centsPerMile: z.int(), maxMiles: z.number() }))
    .optional(),
});
export type PriceSnapshot = z.infer<typeof PriceSnapshot>;

export interface PriceVersion {
  /** `p_` and a hash of the content, so that equal prices have equal ids on every machine. */
  readonly id: string;
  readonly snapshot: PriceSnapshot;
}

function versionOf(snapshot: PriceSnapshot): PriceVersion {
  const hash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
  return { id: `p_${hash.slice(0, 10)}`, snapshot };
}

async function takeSnapshot(ctx: Context): Promise<PriceVersion> {
  return versionOf(await snapshotWith(ctx, { figures: await getVariables(ctx), items: await listItems(ctx) }));
}

/** The prices as they are for parties that this station serves: with its own travel, where it has one. */
export function snapshotAt(snapshot: PriceSnapshot, stationId: string): PriceSnapshot {
  return { ...snapshot, ...snapshot.stationTravel?.[stationId] };
}

function stationTravelWith(figures: Variables): Pick<PriceSnapshot, 'stationTravel'> {
  const rows = figures['travel.byStation'];
  if (rows.length === 0) return {};
  const own = rows.map(({ station }) => [decodeId('stn', station), travelFiguresOf(figures, station)] as const);
  return { stationTravel: Object.fromEntries(own) };
}

/** What prices would be computed from if these were the figures and the dishes in force. */
export async function snapshotWith(
  ctx: Context,
  { figures, items }: { readonly figures: Variables; readonly items: readonly StoredMenuItem[] },
): Promise<PriceSnapshot> {
  const stations = await listStations(ctx);
  return {
    adultCents: figures['price.adultCents'],
    childCents: figures['price.childCents'],
    toddlerCents: figures['price.toddlerCents'],
    adultFromAge: figures['price.adultFromAge'],
    childFromAge: figures['price.childFromAge'],
    partyMinimumCents: figures['price.partyMinimumCents'],
    depositCents: figures['deposit.amountCents'],
    maxOnlineGuests: figures['party.maxOnlineGuests'],
    upgradesPerGuest: figures['party.upgradesPerGuest'],
    freeMiles: figures['travel.freeMiles'],
    centsPerMile: figures['travel.centsPerMile'],
    maxMiles: figures['travel.maxMiles'],
    items: items.flatMap(({ slug, kind, name, priceCents }) =>
      kind === 'upgrade' || kind === 'add_on' ? [{ slug, kind, name, priceCents }] : [],
    ),
    taxRates: Object.fromEntries(stations.map((station) => [station.id, station.taxRateMillipercent])),
    ...stationTravelWith(figures),
  };
}

/** The prices in force now with the id of their version. Not yet kept: see `ensurePriceVersion`. */
export async function priceSnapshot(ctx: Context): Promise<PriceVersion> {
  return readFigure(ctx, 'price-snapshot', () => takeSnapshot(ctx));
}

/** The prices in force now, kept for good, so that a quote made with them can always be computed again. */
export async function ensurePriceVersion(ctx: Context): Promise<PriceVersion> {
  const version = await priceSnapshot(ctx);
  await readFigure(ctx, `price-version-kept:${version.id}`, () =>
    insertPriceVersion(ctx.db, version.id, JSON.stringify(version.snapshot), ctx.clock.now()),
  );
  return version;
}

/** The prices of a version that was kept. Throws `not_found`. */
export async function readPriceVersion(ctx: Context, id: string): Promise<PriceVersion> {
  return readFigure(ctx, `price-version:${id}`, async () => {
    const stored = await readStoredSnapshot(ctx.db, id);
    if (stored === undefined) throw notFound('price version');
    return { id, snapshot: PriceSnapshot.parse(stored) };
  });
}
