import { mayContact } from '../customers/index.ts';
import { AppError, audit, authorize, countOf, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { isLiveHold } from './booking-state.ts';
import { countSigningLink } from './hold-store.ts';
import { queueForHold } from './queue-messages.ts';
import { lockLiveHold } from './sign-agreement.ts';

/** Sends the host their link once more, at most as often as the limit allows (domain 4). Answers how many are left. */
export async function sendSigningLink(
  ctx: Context,
  input: { holdId: string; channel: 'email' | 'sms' },
): Promise<{ signingLinksLeft: number }> {
  authorize(ctx, 'hold.sign');
  return withTransaction(ctx, async (tx) => {
    const hold = await lockLiveHold(tx, input.holdId);
    if (!isLiveHold(hold.status))
      throw new AppError('invalid_transition', { message: 'This party is booked already.' });
    const address = { channel: 'sms', purpose: 'transactional', address: hold.contact.phone } as const;
    if (input.channel === 'sms' && !(await mayContact(tx, address))) {
      throw invalidField(
        'channel',
        'We may not text this number, because the host did not agree to texts. Please choose e-mail.',
      );
    }
    const left = await countSigningLink(tx, hold.id);
    if (left === null)
      throw new AppError('limit_reached', {
        message: `We sent this link ${countOf(hold.signingLinkLimit, 'time')} already. Please look into your messages.`,
      });
    await queueForHold(tx, hold, 'signing_link', { event: String(left), channels: [input.channel] });
    audit(tx, {
      action: 'hold.send_link',
      entityType: 'hold',
      entityId: hold.id,
      stationId: hold.stationId,
      after: { channel: input.channel, left },
    });
    return { signingLinksLeft: left };
  });
}
