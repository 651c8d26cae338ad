import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../variables/index.ts';
import { nearestBookableStart, slotOfStart, snapToSlot } from './index.ts';

const SLOTS = DEFINITIONS['scheduling.slots'].value;
const DAY = Array.from(
  { length: 1_440 },
  (_, n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`,
);

/** The latest minute that still means each slot. */
const ENDS = [
  ['12:00', '13:30'],
  ['15:00', '16:30'],
  ['18:00', '19:30'],
] as const;

describe('every one of the 1,440 minutes of a day', () => {
  it('is bookable exactly within 11:00–13:00, 14:00–16:00, 17:00–19:00 and 20:00–21:59', () => {
    const windows = [
      ['11:00', '13:00', '12:00'],
      ['14:00', '16:00', '15:00'],
      ['17:00', '19:00', '18:00'],
      ['20:00', '21:59', '21:00'],
    ] as const;
    for (const time of DAY) {
      const expected = windows.find(([from, to]) => from <= time && time <= to)?.[2] ?? null;
      expect(slotOfStart(time, SLOTS)?.start ?? null).toBe(expected);
    }
    expect(DAY.filter((time) => slotOfStart(time, SLOTS) !== null)).toHaveLength(121 * 3 + 120);
  });

  it('snaps to the slot that is meant and to its nearest bookable start', () => {
    for (const time of DAY) {
      const slot = snapToSlot(time, SLOTS);
      const [expected] = ENDS.find(([, until]) => time <= until) ?? ['21:00'];
      expect(slot.start).toBe(expected);
      const start = nearestBookableStart(time, SLOTS);
      expect(slotOfStart(start, SLOTS)?.start).toBe(slot.start);
      expect(start === time || start === slot.from || start === slot.to).toBe(true);
      expect(slotOfStart(time, SLOTS) === null || start === time).toBe(true);
    }
  });
});

describe('a time asked for in a gap', () => {
  it.each([
    ['13:20', '13:00'],
    ['13:30', '13:00'],
    ['13:31', '14:00'],
    ['13:40', '14:00'],
    ['16:20', '16:00'],
    ['19:31', '20:00'],
    ['23:30', '21:59'],
    ['03:00', '11:00'],
  ])('%s is answered with %s', (asked, answered) => {
    expect(nearestBookableStart(asked, SLOTS)).toBe(answered);
  });

  it('cannot be answered when there are no slots', () => {
    expect(() => snapToSlot('12:00', [])).toThrow('no slots');
  });
});
