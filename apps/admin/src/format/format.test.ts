import { globSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatInstant, formatStart, zoneName } from './format.ts';

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
    const root = new URL('..', import.meta.url).pathname;
    const pages = globSync('**/*.{ts,tsx}', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
    const writers = pages.filter((path) =>
      /DateTimeFormat|toLocale(Date|Time)?String|to(Date|Time)String/.test(readFileSync(root + path, 'utf8')),
    );
    // The second names months, the third measures lanes in minutes; both name their zone.
    expect(writers.toSorted()).toEqual([
      'features/calendar/calendar-dates.ts',
      'features/calendar/calendar-page.tsx',
      'format/format.ts',
    ]);
  });
});

describe('the start of a party', () => {
  const party = { start: '18:00', startsAt: SUMMER, timeZone: 'America/Los_Angeles' };

  it('is its venue’s own time, and names the zone to whoever lives by another', () => {
    expect(formatStart(party, 'America/Los_Angeles')).toBe('6:00 PM');
    expect(formatStart(party, 'America/New_York')).toBe('6:00 PM PDT');
  });
});
