import { describe, expect, it } from 'vitest';
import { moveFocus, weeksOf } from './calendar-grid.ts';
import { addDays, addMonths, dateInZone, partsOf, toEpochDay, weekdayOf } from './civil-date.ts';

const bounds = { min: '2027-01-10', max: '2028-03-31' };

describe('the month grid', () => {
  it('holds every day of the month once, in weeks that begin on Sunday', () => {
    const weeks = weeksOf('2027-05-15');
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2027-05-01']);
    expect(weeks.flat().filter((date) => date !== null)).toHaveLength(31);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('moves by day, week, month and year', () => {
    expect(moveFocus('ArrowLeft', '2027-03-01', bounds)).toBe('2027-02-28');
    expect(moveFocus('ArrowDown', '2027-02-25', bounds)).toBe('2027-03-04');
    expect(moveFocus('Home', '2027-05-12', bounds)).toBe('2027-05-09');
    expect(moveFocus('End', '2027-05-12', bounds)).toBe('2027-05-15');
    expect(moveFocus('PageDown', '2028-01-31', bounds)).toBe('2028-02-29');
    expect(moveFocus('PageDown', '2027-02-10', bounds, true)).toBe('2028-02-10');
  });

  it('never leaves what can be booked, and leaves other keys alone', () => {
    expect(moveFocus('PageUp', '2027-01-20', bounds)).toBe('2027-01-10');
    expect(moveFocus('ArrowRight', '2028-03-31', bounds)).toBe('2028-03-31');
    expect(moveFocus('Enter', '2027-05-12', bounds)).toBeNull();
  });
});

describe('civil dates', () => {
  it('agree with Temporal over four hundred years', () => {
    for (let day = -80_000; day < 66_000; day += 97) {
      const expected = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
      const iso = expected.toString();
      expect(addDays('1970-01-01', day)).toBe(iso);
      expect(toEpochDay(partsOf(iso))).toBe(day);
      expect(weekdayOf(iso)).toBe(expected.dayOfWeek % 7);
    }
  });

  it('keep to the last day of a shorter month', () => {
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
  });

  it('know which day it is at the venue', () => {
    expect(dateInZone(Date.parse('2027-05-15T05:30:00Z'), 'America/Los_Angeles')).toBe('2027-05-14');
  });
});
