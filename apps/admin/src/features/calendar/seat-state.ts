/** How full a slot is, told apart by shape and word as well as by colour. */
import type { CalendarMonth, Closure } from '@myhibachi/api-client/shapes';

export type Day = CalendarMonth['days'][number];
type Slot = Day['slots'][number];

export const SEAT_STATES = ['free', 'some', 'full', 'closed'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export const SEAT_WORDS: Readonly<Record<SeatState, string>> = {
  free: 'free',
  some: 'partly taken',
  full: 'full',
  closed: 'closed',
};

/** A closed slot is closed whatever was booked before; one without a seat cannot be booked either. */
export function seatState({ capacity, taken, closed }: Pick<Slot, 'capacity' | 'taken' | 'closed'>): SeatState {
  if (closed || capacity === 0) return 'closed';
  if (taken === 0) return 'free';
  return taken < capacity ? 'some' : 'full';
}

/** What becomes of a whole day: it is closed or full when each of its slots is. */
export function dayState(slots: readonly Slot[]): SeatState | null {
  if (slots.length === 0) return null;
  const states = slots.map(seatState);
  const open = states.filter((state) => state !== 'closed');
  if (open.length === 0) return 'closed';
  if (open.every((state) => state === 'full')) return 'full';
  return open.every((state) => state === 'free') ? 'free' : 'some';
}

/** What a day says about its closing; null where nothing of it is closed by a closure. Chefs see no slots. */
export function closedWord({ slots }: Pick<Day, 'slots'>, closure: Closure | undefined): string | null {
  const state = dayState(slots);
  if (state === 'closed') return 'Closed';
  if (closure === undefined) return null;
  return state === null && closure.slots === null ? 'Closed' : 'Partly closed';
}
