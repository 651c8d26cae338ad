import type { FastifyRequest } from 'fastify';
import type { Origin } from '@myhibachi/core/kernel';

/** The headers in which a proxy in front of us says roughly where an address is; none where it does not. */
export interface PlaceHeaders {
  readonly latitude: string | undefined;
  readonly longitude: string | undefined;
  readonly country: string | undefined;
}

export const NO_PLACE: PlaceHeaders = { latitude: undefined, longitude: undefined, country: undefined };

function valueOf(request: FastifyRequest, name: string | undefined): string | null {
  const value = name === undefined ? undefined : request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function degrees(text: string | null, most: number): number | null {
  const value = text === null || !/^-?\d{1,3}(\.\d{1,12})?$/.test(text) ? Number.NaN : Number(text);
  return Math.abs(value) <= most ? value : null;
}

/** What the proxy says, when it makes sense. */
export function placeOf(request: FastifyRequest, headers: PlaceHeaders): Pick<Origin, 'place'> {
  const lat = degrees(valueOf(request, headers.latitude), 90);
  const lng = degrees(valueOf(request, headers.longitude), 180);
  const said = valueOf(request, headers.country);
  const country = said !== null && /^[A-Z]{2}$/.test(said) ? said : null;
  if (country === null && (lat === null || lng === null)) return {};
  return { place: { country, lat: lng === null ? null : lat, lng: lat === null ? null : lng } };
}
