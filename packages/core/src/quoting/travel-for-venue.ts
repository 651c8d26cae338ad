import type { TravelSummary, Venue } from '@myhibachi/contracts';
import { readPriceVersion, snapshotAt } from '../catalog/index.ts';
import { ZERO, type Cents, type Context } from '../kernel/index.ts';
import { measureTravel, resolvePlace, travelFee } from '../travel/index.ts';

export interface VenueTravel {
  readonly stationId: string;
  readonly stationName: string;
  readonly travel: TravelSummary;
  readonly travelCents: Cents;
  readonly beyond: boolean;
}

/** The drive to another venue and what it costs by the prices agreed. Throws `validation_failed` for no address at all. */
export async function travelForVenue(
  ctx: Context,
  input: { readonly priceVersion: string; readonly venue: Venue },
): Promise<VenueTravel> {
  const { snapshot } = await readPriceVersion(ctx, input.priceVersion);
  const { station, summary, beyond } = await measureTravel(ctx, resolvePlace(input.venue));
  const travelCents =
    summary.miles === null || beyond ? ZERO : travelFee(summary.miles, snapshotAt(snapshot, station.id));
  return { stationId: station.id, stationName: station.name, travel: summary, travelCents, beyond };
}
