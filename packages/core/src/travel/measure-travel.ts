import type { TravelSummary } from '@myhibachi/contracts';
import { AppError, encodeId, type Context, type Coordinates, type Drive } from '../kernel/index.ts';
import { listStations, type Station } from '../stations/index.ts';
import { getVariables, travelFiguresOf, type Variables } from '../variables/index.ts';
import { driveMinutes } from './drive-minutes.ts';
import { greatCircleMiles } from './great-circle.ts';
import { measureDrives } from './measure-drives.ts';
import { resolvePlace, type Place } from './places.ts';

export interface MeasuredTravel {
  /** The station that serves: the one with the shortest drive. */
  readonly station: Station;
  readonly summary: TravelSummary;
  /** Farther than we drive without asking a person first. */
  readonly beyond: boolean;
}

const MIDDLE = {
  spot: '',
  zip: ' Measured to the middle of the ZIP code.',
  city: ' Measured to the middle of the city.',
} as const satisfies Record<Place['precision'], string>;

const miles = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

interface Candidate {
  readonly station: Station;
  readonly drive: Drive;
}

function shortest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, next) => (best === null || next.drive.miles < best.drive.miles ? next : best),
    null,
  );
}

/** The built-in estimator: the straight line times the road factor (domain 2). */
function estimate(station: Station, place: Coordinates, figures: Variables): Candidate {
  const road = greatCircleMiles(station, place) * figures['travel.roadFactor'];
  return { station, drive: { miles: road, minutes: driveMinutes(road, figures, null) } };
}

function summarise({ station, drive }: Candidate, place: Place, source: 'provider' | 'estimate'): TravelSummary {
  const distance = `${miles.format(drive.miles)} miles of driving from ${station.city}.${MIDDLE[place.precision]}`;
  return {
    miles: drive.miles,
    minutes: Math.round(drive.minutes),
    source,
    status: source === 'provider' ? 'exact' : 'estimated',
    note: source === 'provider' ? distance : `Estimated: about ${distance}`,
  };
}

async function activeStations(ctx: Context): Promise<readonly [Station, ...Station[]]> {
  const [first, ...rest] = await listStations(ctx);
  if (first === undefined)
    throw new AppError('internal', { reason: 'there is no active station: save one, or run the demo seed' });
  return [first, ...rest];
}

const TO_BE_CONFIRMED: TravelSummary = {
  miles: null,
  minutes: null,
  source: 'none',
  status: 'to_be_confirmed',
  note: 'Travel is to be confirmed by us: we could not measure the drive just now.',
};

const NEEDS_ADDRESS: TravelSummary = {
  miles: null,
  minutes: null,
  source: 'none',
  status: 'needs_address',
  note: 'Travel is added once we know where the party is. Please give a ZIP code or an address.',
};

/**
 * Which station serves a place, and how far the drive is (domain 2). With a route provider the distance is measured;
 * when it does not answer the summary says `to_be_confirmed` and carries no number. Without one the built-in estimator
 * answers, labelled. Without a place the first station stands in and the summary says `needs_address`.
 */
export async function measureTravel(ctx: Context, place: Place | null): Promise<MeasuredTravel> {
  const stations = await activeStations(ctx);
  if (place === null) return { station: stations[0], summary: NEEDS_ADDRESS, beyond: false };
  const figures = await getVariables(ctx);
  const maxOf = ({ id }: Station): number => travelFiguresOf(figures, encodeId('stn', id)).maxMiles;
  const estimates = stations.map((station) => estimate(station, place, figures));
  const nearest = shortest(estimates) ?? estimate(stations[0], place, figures);
  const estimated = (beyond: boolean) => ({
    station: nearest.station,
    summary: summarise(nearest, place, 'estimate'),
    beyond,
  });
  if (ctx.gateways.routes === null) return estimated(nearest.drive.miles > maxOf(nearest.station));
  // No road is shorter than the straight line, so nobody needs to be asked about what lies beyond it.
  if (greatCircleMiles(nearest.station, place) > maxOf(nearest.station)) return estimated(true);
  const drives = await measureDrives(ctx, ctx.gateways.routes, stations, place);
  if (drives === null) return { station: nearest.station, summary: TO_BE_CONFIRMED, beyond: false };
  const best = shortest(stations.flatMap((station, i) => (drives[i] ? [{ station, drive: drives[i] }] : [])));
  // No road from anywhere: an island, or a spot in the sea.
  if (best === null) return estimated(true);
  return {
    station: best.station,
    summary: summarise(best, place, 'provider'),
    beyond: best.drive.miles > maxOf(best.station),
  };
}

/** The station that would serve a ZIP code or a spot; the first one while neither is known. */
export async function servingStation(
  ctx: Context,
  where: {
    readonly postalCode?: string | undefined;
    readonly lat?: number | undefined;
    readonly lng?: number | undefined;
  },
): Promise<Station> {
  const { postalCode, lat, lng } = where;
  const place = resolvePlace(
    {
      ...(postalCode === undefined ? {} : { postalCode }),
      ...(lat === undefined ? {} : { lat }),
      ...(lng === undefined ? {} : { lng }),
    },
    '',
  );
  return (await measureTravel(ctx, place)).station;
}
