import type { Coordinates, Drive } from '@myhibachi/core/kernel';

/** One vendor's way of asking for a matrix: how the request looks and how the answer reads. */
export interface RouteProvider {
  readonly name: string;
  request(origins: readonly Coordinates[], destination: Coordinates): RouteRequest;
  /** Drives in the order of the origins; throws when the answer has another shape. */
  read(answer: unknown, originCount: number): (Drive | null)[];
  /** A request that shows whether the service and our key work, at the least cost, and whether an error still says so. */
  probe(): RouteRequest;
  isHealthyRefusal(status: number, answer: unknown): boolean;
}

export interface RouteRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const METERS_PER_MILE = 1609.344;

/** Miles and minutes from the vendors' meters and seconds, unrounded. */
export function driveOf(meters: number, seconds: number): Drive {
  return { miles: meters / METERS_PER_MILE, minutes: seconds / 60 };
}
