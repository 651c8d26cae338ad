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
export { findStart, type FoundStart, type StartWish } from './find-start.ts';
export { assertSeatFree } from './assert-seat-free.ts';
export { assertBookable, claimSeat, requireSlot, type SeatRequest } from './claim-seat.ts';
export { closeDays, listClosures, reopenDays, viewClosure } from './close-days.ts';
export { readClosures, type Closure } from './closure-store.ts';
export { closedTimes, isClosed, type ClosedTimes } from './closed-times.ts';
export { lacksChefs, readAssignments, type Assignment, type NamedAssignment } from './assignment-store.ts';
export { judgeChef, type ChefRefusal, type PartyToStaff } from './judge-chef.ts';
export { followParty, liftChef, placeChef, previewChefs, type ChefOnMove } from './place-chef.ts';
export { calendarBounds, capacityOf, type CalendarBounds } from './slot-state.ts';
export { freeSeat, handSeatOver, type SeatOwner } from './seat-store.ts';
export { findAlternatives } from './find-alternatives.ts';
