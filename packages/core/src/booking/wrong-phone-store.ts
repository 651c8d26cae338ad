import { sql } from 'kysely';
import { searchTerms } from '../customers/index.ts';
import type { Context } from '../kernel/index.ts';
import { toBooking, type Booking } from './booking-row-store.ts';

/** Every booking with this phone that is not known to be wrong, found by what the console searches it by. Locks them. */
export async function listBookingsOfPhone(ctx: Context, phone: string): Promise<readonly Booking[]> {
  const tokens = (searchTerms(ctx.crypto, phone) ?? []).flat();
  const rows = await ctx.db
    .selectFrom('bookings')
    .selectAll()
    .where(sql<boolean>`search_tokens && ${[...tokens]}::bigint[]`)
    .where('phone_wrong_at', 'is', null)
    .where('purged_at', 'is', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map((row) => toBooking(ctx, row)).filter(({ contact }) => contact.phone === phone);
}

export async function savePhoneWrong(ctx: Context, id: string): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .updateTable('bookings')
    .set((row) => ({ phone_wrong_at: now, version: row('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute();
}
