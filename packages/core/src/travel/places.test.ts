import { describe, expect, it } from 'vitest';
import { isAppError } from '../kernel/index.ts';
import { cityHint, resolvePlace } from './places.ts';

function fieldOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return isAppError(error) ? error.fields[0]?.field : 'another error';
  }
  return undefined;
}

describe('the place of a venue', () => {
  it('is its own coordinates when they are given, to three decimals', () => {
    expect(resolvePlace({ lat: 37.54849, lng: -121.98861, postalCode: '95814' })).toEqual({
      lat: 37.548,
      lng: -121.989,
      precision: 'spot',
    });
  });

  it('is the middle of its ZIP code, also of a ZIP+4', () => {
    const place = { lat: 37.531, lng: -121.971, precision: 'zip' };
    expect(resolvePlace({ postalCode: '94538' })).toEqual(place);
    expect(resolvePlace({ postalCode: '94538-1234', city: 'Fremont', state: 'CA' })).toEqual(place);
  });

  it('is the middle of its city when there is no ZIP, however the city is written', () => {
    const place = resolvePlace({ city: 'fremont', state: 'CA' });
    expect(place).toMatchObject({ precision: 'city' });
    expect(place?.lat).toBeCloseTo(37.5, 0);
    expect(place).toEqual(resolvePlace({ city: 'FREMONT', state: 'CA' }));
  });

  it.each(['00000', '99999', 'A1B 2C'])('is nowhere for %s, whatever city stands beside it', (postalCode) => {
    expect(fieldOf(() => resolvePlace({ postalCode, city: 'Fremont', state: 'CA' }))).toBe('venue.postalCode');
  });

  it('comes with a word where city and ZIP do not belong together, and without one where they do', () => {
    expect(cityHint({ city: 'Los Angeles', state: 'CA', postalCode: '94538' })).toMatch(
      /^ZIP 94538 belongs to Fremont, CA\./u,
    );
    expect(cityHint({ city: ' fremont', state: 'CA', postalCode: '94538-1234' })).toBeNull();
    expect(cityHint({ postalCode: '94538' })).toBeNull();
    expect(cityHint({ city: 'Fremont', postalCode: '00000' })).toBeNull();
  });

  it.each([{}, { city: 'Fremont' }, { state: 'CA' }])('is not known yet from %j', (venue) => {
    expect(resolvePlace(venue)).toBeNull();
  });

  it.each([
    [{ postalCode: '94538', state: 'NV' }, 'venue.postalCode'],
    [{ postalCode: '99999' }, 'venue.postalCode'],
    [{ postalCode: '00000', city: 'Nowhere', state: 'CA' }, 'venue.postalCode'],
    [{ city: 'Nowhere At All', state: 'CA' }, 'venue.city'],
    [{ city: 'constructor', state: 'CA' }, 'venue.city'],
    [{ city: "'; drop table quotes; --", state: 'CA' }, 'venue.city'],
    [{ city: 'Toronto', state: 'ON' }, 'venue.state'],
    [{ state: 'ZZ' }, 'venue.state'],
    [{ lat: 37 }, 'venue.lat'],
  ])('refuses %j and names %s', (venue, field) => {
    expect(fieldOf(() => resolvePlace(venue))).toBe(field);
  });

  it('names fields where the request has them', () => {
    expect(fieldOf(() => resolvePlace({ postalCode: '99999' }, ''))).toBe('postalCode');
  });
});
