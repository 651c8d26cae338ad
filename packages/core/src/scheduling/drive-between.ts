import type { Venue } from '@myhibachi/contracts';
import { isAppError, type Context, type Coordinates } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { driveMinutes, greatCircleMiles, resolvePlace } from '../travel/index.ts';
import { getVariables } from '../variables/index.ts';

/** Where a chef is at some time. */
export interface Stop {
  readonly stationId: string;
  readonly timeZone: string;
  readonly venue: Venue;
}

/** The middle of the venue's ZIP code; a code nobody knows is taken to lie at the station. */
async function placeOf(ctx: Context, stop: Stop): Promise<Coordinates> {
  try {
    const place = resolvePlace(stop.venue);
    if (place !== null) return place;
  } catch (error) {
    if (!isAppError(error) || error.code !== 'validation_failed') throw error;
  }
  return getStation(ctx, stop.stationId);
}

/**
 * Whole minutes of the drive from one party to the next, as our own estimator has it (domain 2), in the traffic of the
 * hour it begins. Never less than the minimum, because a ZIP code is larger than a point.
 */
export async function driveBetween(ctx: Context, from: Stop, to: Stop, departure: Temporal.Instant): Promise<number> {
  const figures = await getVariables(ctx);
  const [here, there] = [await placeOf(ctx, from), await placeOf(ctx, to)];
  const miles = greatCircleMiles(here, there) * figures['travel.roadFactor'];
  const local = departure.toZonedDateTimeISO(from.timeZone).toPlainDateTime();
  return Math.max(figures['scheduling.driveMinimumMinutes'], Math.ceil(driveMinutes(miles, figures, local)));
}
