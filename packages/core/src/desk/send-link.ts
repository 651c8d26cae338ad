import { getSignedAgreement } from '../agreements/index.ts';
import { agreementSubject, missingDeposit, queueForBooking, saveLinksSent, type Booking } from '../booking/index.ts';
import { mayContact } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  countOf,
  invalidField,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { lockForDesk } from './load-booking.ts';

type Link = 'manage' | 'sign' | 'pay';

const TEMPLATES = { manage: 'manage_link', sign: 'signing_link', pay: 'deposit_request' } as const;
const GONE = 'There is nothing to sign or to pay on this booking any more.';

async function assertUseful(tx: TransactionContext, booking: Booking, link: Link): Promise<void> {
  if (link === 'manage') return;
  if (link === 'pay') {
    if (booking.status !== 'deposit_pending' || (await missingDeposit(tx, booking)) === 0)
      throw new AppError('invalid_transition', {
        message: 'No deposit is missing. The booking’s own link shows the bill.',
      });
    return;
  }
  if ((await getSignedAgreement(tx, agreementSubject(booking))) !== null)
    throw new AppError('already_done', { message: 'The agreement is signed already.' });
  const ahead = booking.status === 'deposit_pending' || booking.status === 'confirmed';
  if (!ahead || booking.holdId !== null) throw new AppError('invalid_transition', { message: GONE });
}

/**
 * Sends the host one of their links again, to the addresses of the booking only, at most `desk.linkLimit` times each.
 * Answers how many are left. Throws `validation_failed` where texts are not allowed, `limit_reached`.
 */
export async function sendLink(
  ctx: Context,
  input: { bookingId: string; link: Link; channel: 'email' | 'sms' },
): Promise<{ left: number }> {
  authorize(ctx, 'booking.resend_link');
  const { bookingId, link, channel } = input;
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId, action: 'booking.resend_link' });
    await assertUseful(tx, booking, link);
    const address = { channel: 'sms', purpose: 'transactional', address: booking.contact.phone } as const;
    if (channel === 'email' && booking.contact.email === undefined)
      throw invalidField('channel', 'The host has no e-mail address. Please choose the text.');
    if (channel === 'sms' && booking.phoneWrongAt !== null)
      throw invalidField('channel', 'The phone is not the host’s. Please choose e-mail, or change the phone first.');
    if (channel === 'sms' && !(await mayContact(tx, address)))
      throw invalidField('channel', 'The host did not agree to texts. Please choose e-mail.');
    const sent = (booking.linksSent[link] ?? 0) + 1;
    const left = (await getVariables(tx))['desk.linkLimit'] - sent;
    if (left < 0)
      throw new AppError('limit_reached', { message: `This link was sent ${countOf(sent - 1, 'time')} already.` });
    await saveLinksSent(tx, booking.id, { ...booking.linksSent, [link]: sent });
    await queueForBooking(tx, booking, TEMPLATES[link], { event: `staff:${link}:${sent}`, channels: [channel] });
    audit(tx, {
      action: 'booking.send_link',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { link, channel, left },
    });
    return { left };
  });
}
