import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../variables/index.ts';
import { driveMinutes, type DriveFigures } from './drive-minutes.ts';
import { greatCircleMiles } from './great-circle.ts';
import { travelFee } from './travel-fee.ts';

const RATES = { freeMiles: 30, centsPerMile: 200 };

describe('the travel fee', () => {
  it.each([
    [0, 0],
    [25, 0],
    [30, 0],
    [30.1, 20],
    [45.2, 3_040],
    [50, 4_000],
    [30.0025, 1],
    [30.0024, 0],
  ])('is, for %d miles, %d cents', (miles, fee) => {
    expect(travelFee(miles, RATES)).toBe(fee);
  });

  it('never falls with the distance and is never negative', () => {
    const miles = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(miles, miles, (a, b) => {
        expect(travelFee(a, RATES)).toBeGreaterThanOrEqual(0);
        expect(travelFee(Math.max(a, b), RATES)).toBeGreaterThanOrEqual(travelFee(Math.min(a, b), RATES));
      }),
    );
  });
});

describe('the great circle', () => {
  const fremont = { lat: 37.5485, lng: -121.9886 };
  const sacramento = { lat: 38.5816, lng: -121.4944 };

  it('knows the way from Fremont to Sacramento', () => {
    expect(greatCircleMiles(fremont, sacramento)).toBeCloseTo(76.3, 1);
  });

  it('is nothing to the same place, the same both ways, and half the globe at most', () => {
    const point = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(greatCircleMiles(a, a)).toBe(0);
        expect(greatCircleMiles(a, b)).toBeCloseTo(greatCircleMiles(b, a), 6);
        expect(greatCircleMiles(a, b)).toBeLessThanOrEqual(12_437);
      }),
    );
  });
});

describe('the drive nobody has measured', () => {
  const figures: DriveFigures = {
    'travel.townMph': DEFINITIONS['travel.townMph'].value,
    'travel.highwayMph': DEFINITIONS['travel.highwayMph'].value,
    'travel.townMiles': DEFINITIONS['travel.townMiles'].value,
    'travel.rushFactor': DEFINITIONS['travel.rushFactor'].value,
    'travel.rushFrom': DEFINITIONS['travel.rushFrom'].value,
    'travel.rushTo': DEFINITIONS['travel.rushTo'].value,
  };

  it.each([
    [0, 0],
    [7.5, 15],
    [15, 30],
    [40, 60],
  ])('of %d miles takes %d minutes: town speed first, then highway speed', (miles, minutes) => {
    expect(driveMinutes(miles, figures, null)).toBeCloseTo(minutes, 9);
  });

  it.each([
    ['2027-05-14T14:59', 30],
    ['2027-05-14T15:00', 45],
    ['2027-05-14T18:59', 45],
    ['2027-05-14T19:00', 30],
    ['2027-05-15T16:00', 30],
    ['2027-05-16T16:00', 30],
  ])('that leaves at %s takes %d minutes: longer in the weekday rush only', (at, minutes) => {
    expect(driveMinutes(15, figures, Temporal.PlainDateTime.from(at))).toBeCloseTo(minutes, 9);
  });
});
