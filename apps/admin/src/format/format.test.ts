import { globSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { countOf, formatInstant, formatStart, guestsInWords, zoneName } from './format.ts';

const ROOT = new URL('..', import.meta.url).pathname;

function sources(): string[] {
  return globSync('**/*.{ts,tsx}', { cwd: ROOT }).filter((path) => !path.endsWith('.test.ts'));
}

function read(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

const SUMMER = '2027-07-05T01:00:00Z';
const WINTER = '2027-01-05T02:00:00Z';

describe('a moment', () => {
  it('is told by the clock of a zone and says which, on both sides of the change of clocks', () => {
    expect(formatInstant(SUMMER, 'America/Los_Angeles')).toBe('Jul 4, 2027, 6:00 PM PDT');
    expect(formatInstant(WINTER, 'America/Los_Angeles')).toBe('Jan 4, 2027, 6:00 PM PST');
    expect(formatInstant(SUMMER, 'America/New_York')).toBe('Jul 4, 2027, 9:00 PM EDT');
    expect(zoneName(WINTER, 'America/Chicago')).toBe('CST');
  });

  it('cannot be written without a zone', () => {
    expectTypeOf(formatInstant).parameters.toEqualTypeOf<[instant: string, timeZone: string]>();
  });

  it('is written in one place: no page has a clock of its own', () => {
    const writers = sources().filter((path) =>
      /DateTimeFormat|toLocale(Date|Time)?String|to(Date|Time)String/.test(read(path)),
    );
    // Months, lanes measured in minutes, and moments read from what somebody picks: each names its zone.
    expect(writers.toSorted()).toEqual([
      'features/calendar/calendar-dates.ts',
      'features/calendar/calendar-page.tsx',
      'format/format.ts',
      'format/venue-time.ts',
    ]);
  });
});

describe('a number with its word', () => {
  it('has one of one, and more of none and many', () => {
    expect([0, 1, 2, 1_200].map((count) => countOf(count, 'guest'))).toEqual([
      '0 guests',
      '1 guest',
      '2 guests',
      '1,200 guests',
    ]);
    expect(countOf(1, 'party', 'parties')).toBe('1 party');
    expect(guestsInWords({ adults: 1, children: 1, toddlers: 0 })).toBe('1 adult, 1 child');
  });

  it('is written in one place: no page puts a plural behind a number itself', () => {
    const plural =
      /\} (guests|adults|parties|bookings|chefs|days|hours|minutes|miles|times|rows|jobs|points|texts|characters|attempts)\b(?!=)/;
    expect(sources().filter((path) => plural.test(read(path)))).toEqual([]);
  });
});

describe('the start of a party', () => {
  const party = { start: '18:00', startsAt: SUMMER, timeZone: 'America/Los_Angeles' };

  it('is its venue’s own time, and names the zone to whoever lives by another', () => {
    expect(formatStart(party, 'America/Los_Angeles')).toBe('6:00 PM');
    expect(formatStart(party, 'America/New_York')).toBe('6:00 PM PDT');
  });
});
