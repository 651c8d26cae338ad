/** Verifies Stripe's webhooks and reduces them to what the payment state machine reads. */
import Stripe from 'stripe';
import { cents, type CardEvent } from '@myhibachi/core/kernel';
import { refundStatus } from './refund-status.ts';

export interface SignedEvent {
  readonly rawBody: string;
  readonly signature: string;
  readonly secret: string;
  readonly toleranceSeconds: number;
}

/** The event in our words. Null when the signature is missing, wrong or too old, or the body is no event. */
export function readCardEvent(stripe: Stripe, signed: SignedEvent): CardEvent | null {
  const event = verify(stripe, signed);
  if (event === null) return null;
  return {
    id: event.id,
    createdAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
    rawType: event.type,
    ...reduce(event),
  };
}

function verify(stripe: Stripe, { rawBody, signature, secret, toleranceSeconds }: SignedEvent): Stripe.Event | null {
  try {
    return stripe.webhooks.constructEvent(rawBody, signature, secret, toleranceSeconds);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) return null;
    throw error;
  }
}

type Reduced<Event = CardEvent> = Event extends CardEvent ? Omit<Event, 'id' | 'createdAt' | 'rawType'> : never;

function reduce(event: Stripe.Event): Reduced {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return paidSession(event.data.object);
    case 'checkout.session.expired':
      return {
        type: 'checkout_expired',
        sessionId: event.data.object.id,
        paymentReference: sessionReference(event.data.object),
      };
    case 'checkout.session.async_payment_failed':
      return failedSession(event.data.object);
    case 'payment_intent.payment_failed':
      return failedIntent(event.data.object);
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.refund.updated':
      return changedRefund(event.data.object);
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated':
      return changedDispute(event.data.object);
    default:
      return { type: 'ignored' };
  }
}

function paidSession(session: Stripe.Checkout.Session): Reduced {
  const paymentIntentId = idOf(session.payment_intent);
  // "Completed" with a delayed method means only that the form was sent; the money is reported by a later event.
  if (session.payment_status !== 'paid' || paymentIntentId === null) return { type: 'ignored' };
  return {
    type: 'checkout_paid',
    sessionId: session.id,
    paymentReference: sessionReference(session),
    paymentIntentId,
    amountCents: cents(session.amount_total ?? 0),
  };
}

function failedSession(session: Stripe.Checkout.Session): Reduced {
  const paymentIntentId = idOf(session.payment_intent);
  if (paymentIntentId === null) return { type: 'ignored' };
  return { type: 'payment_failed', paymentIntentId, paymentReference: sessionReference(session), declineCode: null };
}

function failedIntent(intent: Stripe.PaymentIntent): Reduced {
  const error = intent.last_payment_error;
  return {
    type: 'payment_failed',
    paymentIntentId: intent.id,
    paymentReference: intent.metadata['paymentReference'] ?? null,
    declineCode: error?.decline_code ?? error?.code ?? null,
  };
}

function changedRefund(refund: Stripe.Refund): Reduced {
  return {
    type: 'refund_changed',
    refundId: refund.id,
    refundReference: refund.metadata?.['refundReference'] ?? null,
    paymentIntentId: idOf(refund.payment_intent),
    amountCents: cents(refund.amount),
    status: refundStatus(refund.status),
  };
}

function changedDispute(dispute: Stripe.Dispute): Reduced {
  return {
    type: 'dispute_changed',
    disputeId: dispute.id,
    paymentIntentId: idOf(dispute.payment_intent),
    amountCents: cents(dispute.amount),
    status: dispute.status,
  };
}

function sessionReference(session: Stripe.Checkout.Session): string | null {
  return session.client_reference_id ?? session.metadata?.['paymentReference'] ?? null;
}

function idOf(reference: string | { id: string } | null): string | null {
  return typeof reference === 'string' ? reference : (reference?.id ?? null);
}
