/** The one way our own people come to a booking: within their reach, deleted ones only where that is the point. */
import { findBooking, lockBooking, type Booking } from '../booking/index.ts';
import {
  AppError,
  notFound,
  reachesStation,
  type Action,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { namePeople } from './people.ts';

export interface DeskLock {
  readonly bookingId: string;
  readonly action: Action;
  /** As the page last saw it. */
  readonly version?: number;
  /** `only` for what is deleted and not yet purged, `too` for both. */
  readonly deleted?: 'never' | 'only' | 'too';
}

function assertHere(ctx: Context, booking: Booking | null, { action, deleted = 'never' }: DeskLock): Booking {
  if (booking === null || booking.purgedAt !== null) throw notFound('booking');
  if (!reachesStation(ctx.actor, action, booking.stationId)) throw notFound('booking');
  if (deleted === 'never' && booking.deletedAt !== null) throw notFound('booking');
  if (deleted === 'only' && booking.deletedAt === null)
    throw new AppError('already_done', { message: 'This booking is not deleted.' });
  return booking;
}

/** To read: nothing is locked. */
export async function loadForDesk(ctx: Context, wish: DeskLock): Promise<Booking> {
  return assertHere(ctx, await findBooking(ctx, wish.bookingId), wish);
}

/** Throws `version_conflict` with who was faster, so that the page can show both. */
async function assertCurrent(tx: TransactionContext, booking: Booking, version: number | undefined): Promise<void> {
  if (version === undefined || version === booking.version) return;
  const who = booking.changedBy ?? 'system';
  const { name } = (await namePeople(tx, [who]))(who);
  throw new AppError('version_conflict', {
    message: `${name} has changed this booking since you opened it.`,
    details: { version: booking.version, changedBy: name, changedAt: booking.updatedAt.toString() },
  });
}

/** To change: locked, and as the page last saw it. */
export async function lockForDesk(tx: TransactionContext, wish: DeskLock): Promise<Booking> {
  const booking = assertHere(tx, await lockBooking(tx, wish.bookingId), wish);
  await assertCurrent(tx, booking, wish.version);
  return booking;
}
