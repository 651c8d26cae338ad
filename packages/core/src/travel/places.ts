import type { PartialVenue } from '@myhibachi/contracts';
import zipcodes, { type ZipCode } from 'zipcodes';
import { invalidField, type Coordinates } from '../kernel/index.ts';
import { isUsState } from '../stations/index.ts';

export interface Place extends Coordinates {
  /** What the coordinates stand for: the very spot, or the middle of a ZIP code or of a city. */
  readonly precision: 'spot' | 'zip' | 'city';
}

type WhereAbouts = Pick<PartialVenue, 'city' | 'state' | 'postalCode' | 'lat' | 'lng'>;

/** Three decimals are about a hundred yards: enough for a drive, and what distances are remembered by (domain 2). */
export function roundCoordinate(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** Some military and retired codes come without coordinates. */
function isPlaced(code: ZipCode | undefined): code is ZipCode {
  return code !== undefined && code.country === 'US' && (code.latitude !== 0 || code.longitude !== 0);
}

function placeAt(lat: number, lng: number, precision: Place['precision']): Place {
  return { lat: roundCoordinate(lat), lng: roundCoordinate(lng), precision };
}

function cityPlace(city: string, state: string): Place | null {
  const codes = zipcodes.lookupByName(city, state).filter(isPlaced);
  if (codes.length === 0) return null;
  const mean = (pick: (code: ZipCode) => number) => codes.reduce((sum, code) => sum + pick(code), 0) / codes.length;
  return placeAt(
    mean((code) => code.latitude),
    mean((code) => code.longitude),
    'city',
  );
}

function zipPlace(where: WhereAbouts, postalCode: string, prefix: string): Place {
  const code: ZipCode | undefined = zipcodes.lookup(postalCode.slice(0, 5));
  const isOurs = code?.country === 'US';
  if (isPlaced(code)) {
    if (where.state !== undefined && where.state !== code.state) {
      const message = `ZIP ${code.zip} is in ${code.state}, not in ${where.state}. Please correct one of them.`;
      throw invalidField(`${prefix}postalCode`, message);
    }
    return placeAt(code.latitude, code.longitude, 'zip');
  }
  if (!isOurs)
    throw invalidField(`${prefix}postalCode`, `There is no ZIP ${postalCode} that we know of. Please check it.`);
  // Some codes come without coordinates; the city is the next best thing.
  const city = where.city === undefined || where.state === undefined ? null : cityPlace(where.city, where.state);
  if (city !== null) return city;
  throw invalidField(
    `${prefix}postalCode`,
    `We do not know where ZIP ${postalCode} is. Please give the city and state too.`,
  );
}

const letters = (city: string): string =>
  city
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();

/**
 * A word for who types a city the ZIP code does not belong to; null where they agree, or too little is known. Not a
 * refusal: people write the name of their neighbourhood or of the town next to theirs, and the mail arrives.
 */
export function cityHint({ city, postalCode }: WhereAbouts): string | null {
  if (city === undefined || postalCode === undefined) return null;
  const code = zipcodes.lookup(postalCode.slice(0, 5));
  if (!isPlaced(code) || letters(code.city) === letters(city)) return null;
  return `ZIP ${code.zip} belongs to ${code.city}, ${code.state}. We drive to the ZIP code: please check that it is right.`;
}

/** What is known of a ZIP code, for forms; null for one nobody knows. */
export function zipDetails(
  postalCode: string,
): { postalCode: string; lat: number; lng: number; city: string; state: string } | null {
  const code = zipcodes.lookup(postalCode.slice(0, 5));
  if (!isPlaced(code)) return null;
  const { zip, city, state } = code;
  const { lat, lng } = placeAt(code.latitude, code.longitude, 'zip');
  return { postalCode: zip, lat, lng, city, state };
}

/**
 * Where a venue is: its coordinates, else the middle of its ZIP code, else of its city. Null while too little is known.
 * Throws `validation_failed` for what cannot be: an unknown ZIP, city or state, or a ZIP in another state.
 * `prefix` is the venue's place in the request, such as `venue.`.
 */
export function resolvePlace(where: WhereAbouts, prefix = 'venue.'): Place | null {
  if ((where.lat === undefined) !== (where.lng === undefined)) {
    throw invalidField(`${prefix}lat`, 'Please send lat and lng together.');
  }
  if (where.state !== undefined && !isUsState(where.state)) {
    throw invalidField(`${prefix}state`, 'Please send the two letters of a US state, such as CA.');
  }
  if (where.lat !== undefined && where.lng !== undefined) return placeAt(where.lat, where.lng, 'spot');
  if (where.postalCode !== undefined) return zipPlace(where, where.postalCode, prefix);
  if (where.city === undefined || where.state === undefined) return null;
  const city = cityPlace(where.city, where.state);
  if (city === null) {
    throw invalidField(
      `${prefix}city`,
      `We do not know ${where.city} in ${where.state}. Please send the ZIP code instead.`,
    );
  }
  return city;
}
