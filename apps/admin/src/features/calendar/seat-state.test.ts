import { expect, it } from 'vitest';
import { SEAT_STATES, SEAT_WORDS, dayState, seatState } from './seat-state.ts';

const slot = (taken: number, capacity: number, closed = false) => ({ start: '15:00', taken, capacity, closed });

it('tells a free, a partly taken, a full and a closed slot apart, each by a word of its own', () => {
  expect([slot(0, 3), slot(1, 3), slot(3, 3), slot(4, 3), slot(0, 0), slot(1, 3, true)].map(seatState)).toEqual([
    'free',
    'some',
    'full',
    'full',
    'closed',
    'closed',
  ]);
  expect(new Set(SEAT_STATES.map((state) => SEAT_WORDS[state])).size).toBe(SEAT_STATES.length);
});

it('calls a day closed or full only when every slot of it is', () => {
  expect(dayState([])).toBeNull();
  expect(dayState([slot(0, 0), slot(0, 2, true)])).toBe('closed');
  expect(dayState([slot(2, 2), slot(0, 0)])).toBe('full');
  expect(dayState([slot(2, 2), slot(0, 2)])).toBe('some');
  expect(dayState([slot(0, 2), slot(0, 2, true)])).toBe('free');
});
