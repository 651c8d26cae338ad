import type { DeskMove, DeskMovePreview } from '@myhibachi/contracts';
import { readStanding } from '../billing/index.ts';
import {
  appendTimeline,
  dueAfter,
  keepsSeat,
  moveFacts,
  movedTo,
  rescheduleTerms,
  writeMove,
  type Booking,
} from '../booking/index.ts';
import {
  AppError,
  ZERO,
  audit,
  authorize,
  isAppError,
  seesMoney,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { assertBookable, assertSeatFree, findAlternatives, requireSlot } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { loadForDesk, lockForDesk } from './load-booking.ts';
import { moveWithoutMoney } from './without-money.ts';

interface Input {
  readonly bookingId: string;
  readonly move: DeskMove;
}

function assertMovable({ status, date, start }: Booking, move: DeskMove): void {
  if (status !== 'deposit_pending' && status !== 'confirmed')
    throw new AppError('invalid_transition', { message: 'This party can no longer be moved.' });
  if (date === move.date && start === move.start)
    throw new AppError('slot_unavailable', { message: 'This is when the party is now. Please choose another time.' });
}

/** A fee is taken or let go only by somebody who sees it: nobody commits a host to an amount hidden from them. */
function assertMayDecideFee(ctx: Context, what: string): void {
  if (seesMoney(ctx)) return;
  throw new AppError('forbidden', {
    message: `${what} Please ask an admin or customer support to make this move.`,
  });
}

function termsOf(tx: TransactionContext, booking: Booking, move: DeskMove) {
  if (move.waiveFee !== undefined) assertMayDecideFee(tx, 'Waiving a fee is for people who may see money.');
  if (move.waiveFee !== undefined) return { feeCents: ZERO, rule: 'The fee for this move is waived.' };
  const { policy, reschedules, startsAt } = booking;
  const terms = rescheduleTerms({ policy, reschedules, startsAt, now: tx.clock.now() });
  if (terms.feeCents > 0) assertMayDecideFee(tx, 'This move costs the host a fee.');
  return terms;
}

async function write(tx: TransactionContext, before: Booking, after: Booking, move: DeskMove): Promise<Booking> {
  const reasons = [move.waiveFee, move.shortNotice].filter((reason) => reason !== undefined);
  const reason = reasons.length === 0 ? undefined : reasons.join(' ');
  const moved = await writeMove(tx, before, after, move.shortNotice !== undefined);
  const { saved } = moved;
  audit(tx, moveFacts(before, moved, reason));
  if (reason === undefined) return saved;
  const what = [
    ...(move.waiveFee === undefined ? [] : ['the fee was waived']),
    ...(move.shortNotice === undefined ? [] : ['notice and horizon were set aside']),
  ].join(' and ');
  await appendTimeline(tx, saved.id, 'override', `For this move ${what}.`, { audience: 'staff', note: reason });
  return saved;
}

async function carryOut(tx: TransactionContext, input: Input, slot: string): Promise<DeskMovePreview> {
  const { move: wish } = input;
  const wanted = { bookingId: input.bookingId, action: 'booking.reschedule', version: wish.version } as const;
  const before = await lockForDesk(tx, wanted);
  assertMovable(before, wish);
  const station = await getStation(tx, before.stationId);
  const request = { station, date: wish.date, start: wish.start };
  await assertBookable(tx, request, wish.shortNotice !== undefined);
  const terms = termsOf(tx, before, wish);
  if (!wish.preview && wish.expectedFeeCents !== undefined && wish.expectedFeeCents !== terms.feeCents)
    throw new AppError('figures_changed');
  const after = movedTo(before, { date: wish.date, start: wish.start, slot }, terms, wish.waiveFee !== undefined);
  if (wish.preview && !keepsSeat(before, after)) await assertSeatFree(tx, request);
  const standing = await readStanding(tx.db, before.id);
  const final = wish.preview ? after : await write(tx, before, after, wish);
  return {
    applied: !wish.preview,
    date: final.date,
    start: final.start,
    feeCents: terms.feeCents,
    rule: terms.rule,
    dueCents: dueAfter(standing, final),
    version: final.version,
  };
}

/**
 * Moves a party by the rules of the calendar, or with `preview` shows the fee; a reason waives it or sets notice and
 * horizon aside. Throws `slot_taken` with alternatives, `slot_unavailable`, `version_conflict`, `figures_changed`, and
 * `forbidden` naming whom to ask where a fee is to be taken or waived by somebody who may not see money.
 */
export async function moveBooking(ctx: Context, input: Input): Promise<DeskMovePreview> {
  authorize(ctx, 'booking.reschedule');
  const slot = await requireSlot(ctx, input.move.start);
  try {
    const preview = await withTransaction(ctx, (tx) => carryOut(tx, input, slot));
    return seesMoney(ctx) ? preview : moveWithoutMoney(preview);
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    const booking = await loadForDesk(ctx, { bookingId: input.bookingId, action: 'booking.reschedule' });
    const station = await getStation(ctx, booking.stationId);
    const { date, start } = input.move;
    const alternatives = await findAlternatives(ctx, station, { date, start, slot });
    throw new AppError('slot_taken', { message: error.message, details: { alternatives }, cause: error });
  }
}
