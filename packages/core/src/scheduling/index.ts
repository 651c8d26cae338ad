/** Front door of scheduling: slots, seats and the venue's time (domain 3). */
export {
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
} from './event-time.ts';
export { nearestBookableStart, slotOfStart, snapToSlot } from './slots.ts';
export { getAvailability } from './get-availability.ts';
export { assertSeatFree } from './assert-seat-free.ts';
export { assertBookable, claimSeat, requireSlot, type SeatRequest } from './claim-seat.ts';
export { freeSeat, handSeatOver, type SeatOwner } from './seat-store.ts';
export { findAlternatives } from './find-alternatives.ts';
