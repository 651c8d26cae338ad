/** Nine in the morning is nine in the morning where the host lives, whatever its clocks do overnight. */
import { describe, expect, it } from 'vitest';
import { dateIn, instantAt, shownIn } from './venue-time.ts';

const PACIFIC = 'America/Los_Angeles';

describe('a moment by the clock of a place', () => {
  it.each([
    ['in summer', '2027-07-01', '09:00', '2027-07-01T16:00:00.000Z'],
    ['in winter', '2027-01-05', '09:00', '2027-01-05T17:00:00.000Z'],
    ['the morning after clocks went forward', '2027-03-14', '09:00', '2027-03-14T16:00:00.000Z'],
    ['just before they do', '2027-03-14', '01:30', '2027-03-14T09:30:00.000Z'],
    ['the morning after they went back', '2027-11-07', '09:00', '2027-11-07T17:00:00.000Z'],
  ])('is right %s', (_when, date, time, instant) => {
    expect(instantAt(PACIFIC, date, time)).toBe(instant);
    expect(shownIn(PACIFIC, instant)).toEqual({ date, time });
  });

  it('exists also for a time that clocks skip, and for no words at all', () => {
    expect(Date.parse(instantAt(PACIFIC, '2027-03-14', '02:30') ?? '')).not.toBeNaN();
    expect(instantAt(PACIFIC, '2027-02-40', 'nine')).toBeNull();
  });

  it('has its own tomorrow', () => {
    const late = Date.parse('2027-04-14T05:00:00Z');
    expect(dateIn(PACIFIC, 1, late)).toBe('2027-04-14');
    expect(dateIn('UTC', 1, late)).toBe('2027-04-15');
  });
});
