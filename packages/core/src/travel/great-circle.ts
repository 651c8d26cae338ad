import type { Coordinates } from '../kernel/index.ts';

/** Mean radius of the Earth (IUGG) in statute miles. */
const EARTH_MILES = 3958.7613;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Miles as the crow flies (haversine). No road is shorter. */
export function greatCircleMiles(from: Coordinates, to: Coordinates): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const h = half(from.lat, to.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(from.lng, to.lng);
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}
