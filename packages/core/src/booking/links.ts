/** Magic links: how a host reaches their hold or booking, and how we recognise them when they come back. */
import { AppError, actingAs, notFound, type Context } from '../kernel/index.ts';
import { normaliseBookingCode } from './booking-code.ts';
import { findBookingByCode } from './booking-store.ts';

const HOLD_LINK_DAYS = 30;
const MANAGE_LINK_DAYS = 60;

export function holdToken(ctx: Context, hold: { readonly id: string; readonly createdAt: Temporal.Instant }): string {
  return ctx.tokens.sign('hold', { id: hold.id, expiresAt: hold.createdAt.add({ hours: HOLD_LINK_DAYS * 24 }) });
}

export function holdUrl(ctx: Context, hold: { readonly id: string; readonly createdAt: Temporal.Instant }): string {
  return `${ctx.settings.publicUrl}/book/${holdToken(ctx, hold)}`;
}

interface Linkable {
  readonly id: string;
  readonly code: string;
  readonly startsAt: Temporal.Instant;
}

/** Good until some time after the party, so that the bill can be found again. */
function manageToken(ctx: Context, booking: Linkable): string {
  return ctx.tokens.sign('manage', {
    id: booking.id,
    expiresAt: booking.startsAt.add({ hours: MANAGE_LINK_DAYS * 24 }),
  });
}

export function manageUrl(ctx: Context, booking: Linkable): string {
  return `${ctx.settings.publicUrl}/manage/${booking.code}?token=${manageToken(ctx, booking)}`;
}

/** Answers what a booking's files are reached by. */
export function bookingFileUrl(ctx: Context, booking: Linkable, file: string): string {
  return `${ctx.settings.publicUrl}/api/v1/bookings/${booking.code}/${file}?token=${manageToken(ctx, booking)}`;
}

/** The context of the host whose hold link this is. `not_found` for any token that is not ours, `link_expired` for an old one. */
export function recogniseHoldLink(ctx: Context, token: string): { ctx: Context; holdId: string } {
  const claims = ctx.tokens.read('hold', token);
  if (claims === null) throw notFound('hold by this link');
  if (Temporal.Instant.compare(claims.expiresAt, ctx.clock.now()) <= 0) throw new AppError('link_expired');
  return { ctx: actingAs(ctx, { kind: 'customer', holdId: claims.id, bookingId: null }), holdId: claims.id };
}

/** The context of the host whose booking link this is; the code in the address must be the booking's own. */
export async function recogniseManageLink(
  ctx: Context,
  link: { code: string; token: string },
): Promise<{ ctx: Context; bookingId: string }> {
  const claims = ctx.tokens.read('manage', link.token);
  const code = normaliseBookingCode(link.code);
  if (claims === null || code === null) throw notFound('booking by this link');
  const booking = await findBookingByCode(ctx, code);
  if (booking === null || booking.id !== claims.id || booking.deletedAt !== null)
    throw notFound('booking by this link');
  if (Temporal.Instant.compare(claims.expiresAt, ctx.clock.now()) <= 0) throw new AppError('link_expired');
  return { ctx: actingAs(ctx, { kind: 'customer', holdId: null, bookingId: booking.id }), bookingId: booking.id };
}

/** The booking's page while its link is good; null for a party that lies further back. */
export function openManageUrl(ctx: Context, booking: Linkable): string | null {
  const ends = booking.startsAt.add({ hours: MANAGE_LINK_DAYS * 24 });
  return Temporal.Instant.compare(ends, ctx.clock.now()) > 0 ? manageUrl(ctx, booking) : null;
}

/** The id behind a code, for somebody who has signed in; whether it is theirs the verb decides. */
export async function bookingIdByCode(ctx: Context, code: string): Promise<string> {
  const written = normaliseBookingCode(code);
  const booking = written === null ? null : await findBookingByCode(ctx, written);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking by this code');
  return booking.id;
}
