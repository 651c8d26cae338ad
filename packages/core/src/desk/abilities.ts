import type { DeskBooking } from '@myhibachi/contracts';
import type { Balance } from '../billing/index.ts';
import type { Booking } from '../booking/index.ts';
import { reachesStation, type Action, type Context } from '../kernel/index.ts';

type Ability = keyof DeskBooking['can'];

interface Facts {
  readonly ahead: boolean;
  readonly live: boolean;
  readonly pending: boolean;
  readonly missable: boolean;
  readonly takesMoney: boolean;
  /** Paid and not promised back yet. */
  readonly kept: boolean;
}

/** What stands in the books, and what of it is not promised back. */
export interface Money {
  readonly balance: Balance;
  readonly keptCents: number;
}

/** Which permission each ability needs, and in which state of the booking it makes sense. */
const RULES = {
  edit: ['booking.change', ({ live }) => live],
  move: ['booking.reschedule', ({ ahead }) => ahead],
  note: ['booking.note', () => true],
  requestCancellation: ['booking.request_cancellation', ({ live }) => live],
  delete: ['booking.request_deletion', () => true],
  keepOpen: ['booking.keep_open', ({ pending }) => pending],
  recordPayment: ['payment.record', ({ takesMoney }) => takesMoney],
  requestRefund: ['payment.request_refund', ({ kept }) => kept],
  sendLinks: ['booking.resend_link', () => true],
  markNoShow: ['booking.advance', ({ missable }) => missable],
} as const satisfies Record<Exclude<Ability, 'restore'>, readonly [Action, (facts: Facts) => boolean]>;

function factsOf(ctx: Context, booking: Booking, { balance, keptCents }: Money): Facts {
  const { status, lapsedAt, startsAt } = booking;
  const pending = status === 'deposit_pending';
  const ahead = pending || status === 'confirmed';
  const live = ahead || status === 'in_progress';
  const begun = Temporal.Instant.compare(startsAt, ctx.clock.now()) <= 0;
  return {
    ahead,
    live,
    pending,
    missable: begun && (status === 'confirmed' || status === 'in_progress'),
    takesMoney: live || status === 'completed' || lapsedAt !== null || balance.dueCents > 0,
    kept: keptCents > 0,
  };
}

/** What this person may do to this booking in its present state, so that the page need not know the rules. */
export function abilitiesOf(ctx: Context, booking: Booking, money: Money): DeskBooking['can'] {
  const may = (action: Action): boolean => reachesStation(ctx.actor, action, booking.stationId);
  const here = booking.deletedAt === null;
  const facts = factsOf(ctx, booking, money);
  const can = (ability: keyof typeof RULES): boolean => {
    const [action, fits] = RULES[ability];
    return here && fits(facts) && may(action);
  };
  return {
    edit: can('edit'),
    move: can('move'),
    note: can('note'),
    requestCancellation: can('requestCancellation'),
    delete: can('delete'),
    restore: !here && may('booking.restore'),
    keepOpen: can('keepOpen'),
    recordPayment: can('recordPayment'),
    requestRefund: can('requestRefund'),
    sendLinks: can('sendLinks'),
    markNoShow: can('markNoShow'),
  };
}
