import { authorize, notFound, type Context } from '../kernel/index.ts';
import { zipDetails } from './places.ts';

/** The middle of a ZIP code with its city and state. Throws `not_found` for codes nobody knows. */
export function lookUpPlace(
  ctx: Context,
  input: { postalCode: string },
): { postalCode: string; lat: number; lng: number; city: string; state: string } {
  authorize(ctx, 'availability.read');
  const place = zipDetails(input.postalCode);
  if (place === null) throw notFound('place');
  return place;
}
