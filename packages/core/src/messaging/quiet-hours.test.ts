import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quietUntil } from './quiet-hours.ts';

const HOURS = { from: '21:00', until: '08:00' };
const LA = 'America/Los_Angeles';

function at(local: string, zone = LA): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}

it.each([
  ['2027-04-13T20:59:59', null],
  ['2027-04-13T21:00', '2027-04-14T08:00'],
  ['2027-04-13T23:59', '2027-04-14T08:00'],
  ['2027-04-14T00:00', '2027-04-14T08:00'],
  ['2027-04-14T07:59', '2027-04-14T08:00'],
  ['2027-04-14T08:00', null],
  ['2027-04-14T12:00', null],
  // The nights in which the clocks change: eight o'clock stays eight o'clock.
  ['2027-03-13T22:00', '2027-03-14T08:00'],
  ['2027-11-06T22:00', '2027-11-07T08:00'],
  ['2027-12-31T22:00', '2028-01-01T08:00'],
])('a notice of %s waits until %s', (now, until) => {
  expect(quietUntil(at(now), LA, HOURS, 'notice')?.toString() ?? null).toBe(
    until === null ? null : at(until).toString(),
  );
});

it('never holds back the answer to what somebody just did', () => {
  expect(quietUntil(at('2027-04-14T02:00'), LA, HOURS, 'answer')).toBeNull();
});

it('understands hours that do not go over midnight', () => {
  const noon = { from: '12:00', until: '13:00' };
  expect(quietUntil(at('2027-04-14T12:30'), LA, noon, 'notice')?.toString()).toBe(at('2027-04-14T13:00').toString());
  expect(quietUntil(at('2027-04-14T11:59'), LA, noon, 'notice')).toBeNull();
});

it('always ends in hours that are not quiet, at most eleven hours and a change of clocks later', () => {
  const zones = fc.constantFrom('America/Los_Angeles', 'America/Denver', 'America/Phoenix', 'America/New_York');
  const minutes = fc.integer({ min: 0, max: 366 * 24 * 60 });
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const now = Temporal.Instant.from('2027-01-01T00:00:00Z').add({ minutes: minute });
      const until = quietUntil(now, zone, HOURS, 'notice');
      const end = until ?? now;
      expect(quietUntil(end, zone, HOURS, 'notice')).toBeNull();
      expect(end.since(now).total('hours')).toBeLessThanOrEqual(12);
    }),
  );
});
