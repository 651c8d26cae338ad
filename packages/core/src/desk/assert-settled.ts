import { readExpectedBalance, sumOpenRefunds } from '../billing/index.ts';
import type { Booking } from '../booking/index.ts';
import { AppError, addCents, formatCents, type TransactionContext } from '../kernel/index.ts';
import { listDecisionsOf } from './decision-store.ts';

const OVER: ReadonlySet<Booking['status']> = new Set(['completed', 'cancelled', 'no_show']);

interface Standing {
  readonly over: boolean;
  /** The party is over or has begun: what it costs is owed, paid or not. */
  readonly earned: boolean;
  readonly undecidedCents: number;
  readonly openRefundCents: number;
  readonly paidCents: number;
  readonly dueCents: number;
}

async function standingOf(tx: TransactionContext, booking: Booking): Promise<Standing> {
  const over = OVER.has(booking.status);
  const begun = Temporal.Instant.compare(booking.startsAt, tx.clock.now()) <= 0;
  const waiting = await listDecisionsOf(tx, booking.id);
  const { paidCents, dueCents } = await readExpectedBalance(tx.db, booking);
  return {
    over,
    earned: over || begun || booking.status === 'in_progress',
    undecidedCents: addCents(...waiting.map(({ payment }) => payment?.amountCents ?? 0)),
    openRefundCents: await sumOpenRefunds(tx.db, booking.id),
    paidCents,
    dueCents,
  };
}

const say = (amount: number, rest: string): string => `${formatCents(addCents(amount))} ${rest}`;

/** What of a booking's money is not settled, and what to do about it first; null when the books are square. */
function unsettled(money: Standing): string | null {
  if (money.undecidedCents > 0) return say(money.undecidedCents, 'wait for a decision. Please decide on them first.');
  if (money.openRefundCents > 0)
    return say(
      money.openRefundCents,
      'are on their way back to the host. Please finish or turn down that refund first.',
    );
  if (!money.over && money.paidCents > 0)
    return say(money.paidCents, 'of the host’s money are on this booking. Please cancel it first.');
  if (money.over && money.dueCents < 0)
    return say(-money.dueCents, 'are owed to the host. Please give them back first.');
  if (money.earned && money.dueCents > 0)
    return say(
      money.dueCents,
      `are still due from the host. Please ${money.over ? 'record the payment' : 'cancel the party or record the payment'} first.`,
    );
  return null;
}

/**
 * Nobody loses sight of money: what is due either way, still to be decided or on its way back keeps a booking in its
 * lists, whatever its state. Throws `invalid_transition` with the sum and what to do first.
 */
export async function assertSettled(tx: TransactionContext, booking: Booking): Promise<void> {
  const message = unsettled(await standingOf(tx, booking));
  if (message !== null) throw new AppError('invalid_transition', { message });
}
