import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  durationMinutes,
  eventInstant,
  formatEvent,
  hoursAfter,
  hoursBefore,
  hoursUntil,
  isAtLeastHoursBefore,
  localDate,
} from './index.ts';

const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const;
/** Both changes of the clocks in 2027, with the hours the day has and its offsets before and after, from Eastern. */
const CHANGES = [
  { date: '2027-03-14', dayHours: 23, winterFirst: true },
  { date: '2027-11-07', dayHours: 25, winterFirst: false },
] as const;
const CASES = ZONES.flatMap((zone, west) => CHANGES.map((change) => ({ zone, west, ...change })));
const MINUTES = Array.from({ length: 1_440 }, (_, n) => n);

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Offsets by the law alone: Eastern is UTC-5, each zone west one hour less, summer one hour more from 2:00 on. */
function lawfulInstant(date: string, minute: number, { west, winterFirst }: (typeof CASES)[number]): number {
  const afterChange = winterFirst ? minute >= 180 : minute >= 120;
  const summer = winterFirst === afterChange;
  const offsetHours = (summer ? 4 : 5) + west;
  const midnight = Temporal.Instant.from(`${date}T00:00:00Z`).epochMilliseconds;
  return midnight + (minute + offsetHours * 60) * 60_000;
}

describe.each(CASES)('around the change of clocks of $date in $zone', (change) => {
  const { zone, date, dayHours } = change;

  it('every minute of the day is the instant the law says', () => {
    for (const minute of MINUTES) {
      expect(eventInstant(date, clock(minute), zone).epochMilliseconds).toBe(lawfulInstant(date, minute, change));
    }
  });

  it('every minute of the days around counts real hours, and its date is the venue’s', () => {
    for (const day of [-2, -1, 0, 1, 2]) {
      const there = addDays(date, day);
      for (const minute of MINUTES) {
        const event = eventInstant(there, clock(minute), zone);
        expect(localDate(event, zone)).toBe(there);
        const now = event.subtract({ milliseconds: 86_400_000 });
        expect(hoursUntil(now, event)).toBe(24);
        expect(isAtLeastHoursBefore(now, event, 24)).toBe(true);
        expect(isAtLeastHoursBefore(now.add({ milliseconds: 1 }), event, 24)).toBe(false);
        expect(hoursBefore(event, 24).equals(now) && hoursAfter(now, 24).equals(event)).toBe(true);
      }
    }
  });

  it('the day itself is shorter or longer than the calendar says, the calendar is not', () => {
    const start = eventInstant(date, '00:00', zone);
    const next = eventInstant(addDays(date, 1), '00:00', zone);
    expect(hoursUntil(start, next)).toBe(dayHours);
    expect(daysBetween(localDate(start, zone), localDate(next, zone))).toBe(1);
    const eve = eventInstant(addDays(date, -1), '18:00', zone);
    expect(hoursUntil(eve, eventInstant(date, '18:00', zone))).toBe(dayHours);
  });

  it('every minute of real time has one date, which changes at local midnight only', () => {
    const from = eventInstant(addDays(date, -1), '12:00', zone);
    let before = localDate(from, zone);
    for (let minute = 1; minute <= 48 * 60; minute += 1) {
      const instant = from.add({ minutes: minute });
      const today = localDate(instant, zone);
      const wall = instant.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
      expect(today === before || wall === '00:00').toBe(true);
      before = today;
    }
  });
});

describe('the calendar', () => {
  it('goes forth and back over leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2027-12-31', '2028-03-01')).toBe(61);
    fc.assert(
      fc.property(fc.integer({ min: -4_000, max: 4_000 }), (days) => {
        expect(daysBetween('2027-04-13', addDays('2027-04-13', days))).toBe(days);
      }),
    );
  });

  it('is read to a host as people say it', () => {
    expect(formatEvent('2027-05-15', '18:00')).toBe('Saturday, May 15, 2027 at 6:00 PM');
    expect(formatEvent('2027-11-07', '12:05')).toBe('Sunday, November 7, 2027 at 12:05 PM');
  });
});

describe('a party', () => {
  const rules = [
    { upToGuests: 20, minutes: 90 },
    { upToGuests: 35, minutes: 120 },
    { upToGuests: null, minutes: 150 },
  ];

  it.each([
    [1, 90],
    [20, 90],
    [21, 120],
    [35, 120],
    [36, 150],
    [500, 150],
  ])('of %i guests lasts %i minutes', (guests, minutes) => {
    expect(durationMinutes(guests, rules)).toBe(minutes);
  });
});
