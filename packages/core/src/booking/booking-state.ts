/** Every change of state a hold or a booking can go through, as data; anything else is refused (domain 4). */
import type { BookingStatus, HoldStatus } from '@myhibachi/contracts';
import { AppError } from '../kernel/index.ts';

export type HoldEvent = 'sign' | 'confirm' | 'expire' | 'release' | 'pay_late';

const HOLD_TRANSITIONS = {
  pending_signature: { sign: 'pending_deposit', expire: 'expired', release: 'released' },
  pending_deposit: { confirm: 'converted', expire: 'expired', release: 'released' },
  converted: {},
  // Money that arrives after the deadline may still win the seat back; what a host gave back stays given back.
  expired: { pay_late: 'converted' },
  released: {},
} as const satisfies Record<HoldStatus, Partial<Record<HoldEvent, HoldStatus>>>;

export type BookingEvent =
  | 'pay_deposit'
  | 'start'
  | 'complete'
  | 'request_cancellation'
  | 'approve_cancellation'
  | `reject_to_${StatusBefore}`
  | 'miss'
  | 'lapse'
  | 'pay_late';

/** The states a cancellation can be asked for in, and that a rejected one goes back to. */
export type StatusBefore = 'deposit_pending' | 'confirmed' | 'in_progress';

const BOOKING_TRANSITIONS = {
  deposit_pending: { pay_deposit: 'confirmed', request_cancellation: 'cancellation_requested', lapse: 'cancelled' },
  confirmed: { start: 'in_progress', request_cancellation: 'cancellation_requested', miss: 'no_show' },
  in_progress: { complete: 'completed', request_cancellation: 'cancellation_requested', miss: 'no_show' },
  completed: {},
  cancellation_requested: {
    approve_cancellation: 'cancelled',
    reject_to_deposit_pending: 'deposit_pending',
    reject_to_confirmed: 'confirmed',
    reject_to_in_progress: 'in_progress',
  },
  // Only what lapsed for want of a deposit comes back, and only by that deposit; the caller knows which did.
  cancelled: { pay_late: 'confirmed' },
  no_show: {},
} as const satisfies Record<BookingStatus, Partial<Record<BookingEvent, BookingStatus>>>;

function step<S extends string>(
  table: Readonly<Record<string, Readonly<Record<string, S>>>>,
  from: string,
  event: string,
): S | null {
  return table[from]?.[event] ?? null;
}

/** The state after the event; throws `invalid_transition` when there is none. */
export function nextHoldStatus(from: HoldStatus, event: HoldEvent): HoldStatus {
  const next = step<HoldStatus>(HOLD_TRANSITIONS, from, event);
  if (next === null)
    throw new AppError('invalid_transition', {
      reason: `a hold that is ${from} cannot ${event}`,
      message: describeHold(from),
    });
  return next;
}

export function nextBookingStatus(from: BookingStatus, event: BookingEvent): BookingStatus {
  const next = step<BookingStatus>(BOOKING_TRANSITIONS, from, event);
  if (next === null)
    throw new AppError('invalid_transition', {
      reason: `a booking that is ${from} cannot ${event}`,
      message: describeBooking(from),
    });
  return next;
}

export function isLiveHold(status: HoldStatus): boolean {
  return status === 'pending_signature' || status === 'pending_deposit';
}

function describeHold(status: HoldStatus): string {
  switch (status) {
    case 'pending_signature':
      return 'Please sign the agreement first.';
    case 'pending_deposit':
      return 'The agreement is signed; the deposit comes next.';
    case 'converted':
      return 'This party is booked already.';
    case 'expired':
      return 'This hold has expired. Please choose a slot again.';
    case 'released':
      return 'This hold was given back. Please choose a slot again.';
  }
}

function describeBooking(status: BookingStatus): string {
  switch (status) {
    case 'deposit_pending':
      return 'This party still waits for its deposit.';
    case 'confirmed':
      return 'This party is confirmed.';
    case 'in_progress':
      return 'This party is under way.';
    case 'completed':
      return 'This party is over.';
    case 'cancellation_requested':
      return 'A cancellation of this party is being looked at.';
    case 'cancelled':
      return 'This party is cancelled.';
    case 'no_show':
      return 'This party did not take place.';
  }
}
