import type { BulkRequest, BulkResult } from '@myhibachi/contracts';
import { addNote, sendLink } from '../desk/index.ts';
import { assignChef } from '../dispatch/index.ts';
import { authorize, decodeId, isAppError, type Action, type Context } from '../kernel/index.ts';

type What = BulkRequest['what'];

const NEEDS = {
  resend_link: 'booking.resend_link',
  add_note: 'booking.note',
  assign_chef: 'chef.assign',
} as const satisfies Record<What['action'], Action>;

async function apply(ctx: Context, what: What, bookingId: string, version: number): Promise<void> {
  switch (what.action) {
    case 'resend_link':
      await sendLink(ctx, { bookingId, link: what.link, channel: what.channel });
      return;
    case 'add_note':
      await addNote(ctx, { bookingId, text: what.text });
      return;
    case 'assign_chef':
      await assignChef(ctx, { bookingId, chefId: decodeId('chf', what.chefId), version });
  }
}

/** Does one thing to many bookings, each in a transaction of its own, and answers for each how it went. */
export async function changeManyBookings(ctx: Context, { bookings, what }: BulkRequest): Promise<BulkResult> {
  authorize(ctx, NEEDS[what.action]);
  const results: BulkResult['results'] = [];
  // One after another: a hundred at once would take every connection from everybody else.
  for (const { id, version } of bookings) {
    try {
      await apply(ctx, what, decodeId('bkg', id), version);
      results.push({ id, done: true, code: null, message: null });
    } catch (error) {
      if (!isAppError(error) || error.reportable) throw error;
      results.push({ id, done: false, code: error.code, message: error.message });
    }
  }
  return { results };
}
