import type { ItemCount, TravelSummary } from '@myhibachi/contracts';
import { readPriceVersion, snapshotAt } from '../catalog/index.ts';
import { cents, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { priceParty, type PricedParty } from './price-party.ts';
import { readItems } from './read-items.ts';

export interface PartyToReprice {
  readonly priceVersion: string;
  readonly party: { readonly adults: number; readonly children: number; readonly toddlers: number };
  readonly upgrades: readonly ItemCount[];
  readonly addOns: readonly ItemCount[];
  readonly gratuityPercent: number | null;
  readonly stationId: string;
  readonly travel: TravelSummary;
  /** As agreed: the venue does not move, whatever a mile costs today. */
  readonly travelCents: number;
}

/**
 * The price of a changed party by the prices and the tax rate that were agreed. Throws `validation_failed` for items
 * that were not on that menu, `not_found` for an unknown version.
 */
export async function repriceParty(ctx: Context, input: PartyToReprice): Promise<PricedParty> {
  const version = await readPriceVersion(ctx, input.priceVersion);
  const snapshot = snapshotAt(version.snapshot, input.stationId);
  return priceParty({
    snapshot,
    party: input.party,
    items: readItems(input, snapshot),
    taxRateMillipercent:
      snapshot.taxRates[input.stationId] ?? (await getStation(ctx, input.stationId)).taxRateMillipercent,
    travel: input.travel,
    travelCents: cents(input.travelCents),
    gratuityPercent: input.gratuityPercent,
  });
}
