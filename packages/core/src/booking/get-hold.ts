import type { Hold as HoldView } from '@myhibachi/contracts';
import { getSignedAgreement } from '../agreements/index.ts';
import { listPayments } from '../billing/index.ts';
import { authorize, notFound, type Context } from '../kernel/index.ts';
import { loadQuote } from '../quoting/index.ts';
import { assertReachesHold } from './booking-policy.ts';
import { findBookingOfHold } from './booking-store.ts';
import { findHold, type Hold } from './hold-store.ts';
import { holdToken, manageUrl } from './links.ts';
import { summariseBooking, summariseHold } from './summarise.ts';

/** What the host of a hold sees of it. The caller has checked that it is theirs. */
export async function viewHold(ctx: Context, hold: Hold): Promise<HoldView> {
  const [quote, agreement, payments, booking] = await Promise.all([
    loadQuote(ctx, hold.quoteId),
    getSignedAgreement(ctx, { holdId: hold.id }),
    listPayments(ctx.db, { holdId: hold.id }),
    hold.status === 'converted' ? findBookingOfHold(ctx, hold.id) : null,
  ]);
  return {
    token: holdToken(ctx, hold),
    status: hold.status,
    expiresAt: hold.expiresAt.toString(),
    depositCents: hold.policy.depositCents,
    agreementSigned: agreement !== null,
    paymentStarted: payments.some((payment) => payment.status === 'open' || payment.status === 'captured'),
    signingLinksLeft: hold.signingLinkLimit - hold.signingLinksSent,
    smsConsent: hold.smsConsent,
    booking: booking === null ? await summariseHold(ctx, hold, quote) : await summariseBooking(ctx, booking),
    manageUrl: booking === null ? null : manageUrl(ctx, booking),
  };
}

export async function loadHold(ctx: Context, holdId: string): Promise<Hold> {
  const hold = await findHold(ctx, holdId);
  if (hold === null) throw notFound('hold');
  assertReachesHold(ctx.actor, hold);
  return hold;
}

/** A hold as its host sees it. Throws `not_found` when it is not theirs. */
export async function getHold(ctx: Context, input: { holdId: string }): Promise<HoldView> {
  authorize(ctx, 'hold.read');
  return viewHold(ctx, await loadHold(ctx, input.holdId));
}
