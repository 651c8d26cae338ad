import type { TravelSummary } from '@myhibachi/contracts';
import { authorize, encodeId, notFound, type Context } from '../kernel/index.ts';
import { getVariables, travelFiguresOf } from '../variables/index.ts';
import { measureTravel } from './measure-travel.ts';
import { resolvePlace } from './places.ts';
import { travelFee } from './travel-fee.ts';

export interface PricedDrive {
  readonly miles: number | null;
  readonly status: TravelSummary['status'];
  /** Null where a person has to quote it, or nothing could be measured. */
  readonly feeCents: number | null;
  /** Farther than we drive without asking a person first. */
  readonly beyond: boolean;
  readonly freeMiles: number;
  readonly maxMiles: number;
  /** Null where only the miles were told. */
  readonly station: string | null;
}

/** What a drive of so many miles costs, as somebody says it of themselves: whose figures, the station will say. */
export async function priceMiles(ctx: Context, { miles }: { readonly miles: number }): Promise<PricedDrive> {
  authorize(ctx, 'availability.read');
  const figures = await getVariables(ctx);
  const rates = {
    freeMiles: figures['travel.freeMiles'],
    centsPerMile: figures['travel.centsPerMile'],
    maxMiles: figures['travel.maxMiles'],
  };
  const beyond = miles > rates.maxMiles;
  const feeCents = beyond ? null : travelFee(miles, rates);
  const { freeMiles, maxMiles } = rates;
  return { miles, status: 'estimated', feeCents, beyond, freeMiles, maxMiles, station: null };
}

/** The drive to a ZIP code from the station that serves it, and what it costs (domain 2). Throws `not_found` for codes nobody knows. */
export async function priceDrive(ctx: Context, { postalCode }: { readonly postalCode: string }): Promise<PricedDrive> {
  authorize(ctx, 'availability.read');
  const place = resolvePlace({ postalCode }, '');
  if (place === null) throw notFound('place');
  const { station, summary, beyond } = await measureTravel(ctx, place);
  const rates = travelFiguresOf(await getVariables(ctx), encodeId('stn', station.id));
  const { miles, status } = summary;
  const feeCents = miles === null || beyond ? null : travelFee(miles, rates);
  const { freeMiles, maxMiles } = rates;
  return { miles, status, feeCents, beyond, freeMiles, maxMiles, station: station.city };
}
