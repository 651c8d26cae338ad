/** Whether one slot of one day can be booked, and if not, why: a pure function over what was read (domain 3). */
import { countOf } from '../kernel/index.ts';
import type { Variables } from '../variables/index.ts';
import { addDays, eventInstant, isAtLeastHoursBefore } from './event-time.ts';

export type ClosedReason = 'past' | 'notice' | 'horizon' | 'closed' | 'full' | 'no_chefs';

/** The last days of what is known and of what can be booked: counted once for all slots of a calendar. */
export interface CalendarBounds {
  readonly lastRosterDay: string;
  readonly horizon: string;
}

export function calendarBounds(today: string, figures: Variables): CalendarBounds {
  return {
    lastRosterDay: addDays(today, figures['scheduling.rosterDays']),
    horizon: addDays(today, figures['scheduling.horizonDays']),
  };
}

export interface SlotFacts {
  readonly date: string;
  readonly start: string;
  readonly timeZone: string;
  readonly bounds: CalendarBounds;
  readonly now: Temporal.Instant;
  /** A closing day, or an hour the station does not offer. */
  readonly closed: boolean;
  readonly workingChefs: number;
  readonly taken: number;
}

export interface SlotState {
  readonly capacity: number;
  readonly seatsLeft: number;
  readonly open: boolean;
  readonly reason?: ClosedReason;
}

/** Seats follow the roster near at hand and a fixed number further out. */
export function capacityOf(facts: Pick<SlotFacts, 'date' | 'bounds' | 'workingChefs'>, figures: Variables): number {
  return facts.date <= facts.bounds.lastRosterDay ? facts.workingChefs : figures['scheduling.seatsBeyondRoster'];
}

/** The first rule of the calendar that forbids this start, before seats are counted. */
export function calendarRefusal(
  facts: Omit<SlotFacts, 'workingChefs' | 'taken'>,
  figures: Variables,
): ClosedReason | null {
  const startsAt = eventInstant(facts.date, facts.start, facts.timeZone);
  if (Temporal.Instant.compare(startsAt, facts.now) <= 0) return 'past';
  if (facts.closed) return 'closed';
  if (!isAtLeastHoursBefore(facts.now, startsAt, figures['scheduling.noticeHours'])) return 'notice';
  if (facts.date > facts.bounds.horizon) return 'horizon';
  return null;
}

export function slotState(facts: SlotFacts, figures: Variables): SlotState {
  const capacity = capacityOf(facts, figures);
  const seatsLeft = Math.max(0, capacity - facts.taken);
  const refusal = calendarRefusal(facts, figures);
  if (refusal !== null) return { capacity, seatsLeft, open: false, reason: refusal };
  if (capacity === 0) return { capacity, seatsLeft: 0, open: false, reason: 'no_chefs' };
  return seatsLeft > 0 ? { capacity, seatsLeft, open: true } : { capacity, seatsLeft, open: false, reason: 'full' };
}

/** The reason as a host reads it, with the figures in force. */
export function explainClosed(reason: ClosedReason, figures: Variables): string {
  switch (reason) {
    case 'past':
      return 'This time has passed.';
    case 'notice':
      return `We need ${countOf(figures['scheduling.noticeHours'], "hour's", "hours'")} notice.`;
    case 'horizon':
      return `We book up to ${countOf(figures['scheduling.horizonDays'], 'day')} ahead.`;
    case 'closed':
      return 'We are closed at this time.';
    case 'full':
      return 'All our chefs are taken.';
    case 'no_chefs':
      return 'No chef of ours works at this time.';
  }
}
