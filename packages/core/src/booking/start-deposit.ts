import type { PaymentStart } from '@myhibachi/contracts';
import { startPayment } from '../billing/index.ts';
import { audit, authorize, cents, withTransaction, type Context } from '../kernel/index.ts';
import { nextHoldStatus } from './booking-state.ts';
import { holdUrl } from './links.ts';
import { queueForHold } from './queue-messages.ts';
import { assertNotOver } from './sign-agreement.ts';
import { loadHold } from './get-hold.ts';
import type { Hold } from './hold-store.ts';

type Method = 'card' | 'zelle' | 'venmo';

/** The instructions also go out as a message, so that they are at hand in the payment app. */
async function sendInstructions(ctx: Context, hold: Hold, method: 'zelle' | 'venmo'): Promise<void> {
  authorize(ctx, 'hold.pay');
  await withTransaction(ctx, async (tx) => {
    const amountCents = hold.policy.depositCents;
    await queueForHold(tx, hold, 'payment_instructions', { event: method, details: { method, amountCents } });
    audit(tx, {
      action: 'hold.send_instructions',
      entityType: 'hold',
      entityId: hold.id,
      after: { method, amountCents },
    });
  });
}

/**
 * Starts the deposit of a signed hold. The booking is confirmed when the money's own event arrives, never by the
 * browser coming back. Throws `invalid_transition` before the signature, `hold_expired` after the deadline.
 */
export async function startDeposit(ctx: Context, input: { holdId: string; method: Method }): Promise<PaymentStart> {
  authorize(ctx, 'hold.pay');
  const hold = await loadHold(ctx, input.holdId);
  assertNotOver(ctx, hold);
  // Only a hold that could be confirmed by money may ask for it.
  nextHoldStatus(hold.status, 'confirm');
  const url = holdUrl(ctx, hold);
  const start = await startPayment(ctx, {
    holdId: hold.id,
    bookingId: null,
    bookingCode: hold.code,
    purpose: 'deposit',
    method: input.method,
    amountCents: cents(hold.policy.depositCents),
    gratuityCents: cents(0),
    customerEmail: hold.contact.email,
    description: `Deposit for your hibachi party ${hold.code}`,
    successUrl: `${url}?paid=1`,
    cancelUrl: `${url}?cancelled=1`,
    payBy: hold.expiresAt,
    action: 'hold.pay',
  });
  if (input.method !== 'card') await sendInstructions(ctx, hold, input.method);
  return start;
}
