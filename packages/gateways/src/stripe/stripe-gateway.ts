/** Card payments through Stripe Checkout, with the vendor's own SDK. */
import Stripe from 'stripe';
import type { CardCheckoutRequest, CardGateway, CardRefundRequest } from '@myhibachi/core/kernel';
import { judgeConnection, judgeStatus, type Judgement } from '../judgement.ts';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';
import { readCardEvent } from './read-card-event.ts';
import { refundStatus } from './refund-status.ts';

export interface StripeGatewayConfig {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Where the API answers; left out, Stripe's own address. */
  readonly host?: string;
  readonly port?: number;
  readonly protocol?: 'http' | 'https';
  readonly sandbox?: boolean;
}

/** Stripe's own advice: events older than five minutes are replays. */
const SIGNATURE_TOLERANCE_SECONDS = 300;

/** The card gateway, and the breaker it stands behind. Every call is safe to repeat thanks to idempotency keys. */
export function createStripeGateway(
  config: StripeGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: CardGateway; breaker: Resilience } {
  const stripe = connect(config, resilience);
  const breaker = createResilience('cards', resilience, judge);

  const gateway: CardGateway = {
    provider: 'stripe',
    sandbox: config.sandbox ?? false,

    async check() {
      await breaker.call({ operation: 'check', mode: 'probe', attempt: () => stripe.balance.retrieve() });
    },

    async createCheckout(request) {
      const session = await breaker.call({
        operation: 'create checkout',
        mode: 'repeatable',
        attempt: () =>
          stripe.checkout.sessions.create(sessionParams(request), { idempotencyKey: request.idempotencyKey }),
      });
      // Only embedded sessions lack a page, and we never ask for one.
      return { sessionId: session.id, url: session.url ?? '' };
    },

    async expireCheckout(sessionId) {
      const status = await breaker.call({
        operation: 'expire checkout',
        mode: 'repeatable',
        attempt: () => expireOrRead(stripe, sessionId),
      });
      return status === 'complete' ? 'already_paid' : 'expired';
    },

    async refund(request) {
      const refund = await breaker.call({
        operation: 'refund',
        mode: 'repeatable',
        attempt: () => stripe.refunds.create(refundParams(request), { idempotencyKey: request.idempotencyKey }),
      });
      return { refundId: refund.id, status: refundStatus(refund.status) };
    },

    readEvent(rawBody, signature) {
      return readCardEvent(stripe, {
        rawBody,
        signature,
        secret: config.webhookSecret,
        toleranceSeconds: SIGNATURE_TOLERANCE_SECONDS,
      });
    },
  };
  return { gateway, breaker };
}

function connect(config: StripeGatewayConfig, resilience: ResilienceConfig): Stripe {
  return new Stripe(config.secretKey, {
    // Our own policy retries: two layers would multiply the attempts.
    maxNetworkRetries: 0,
    timeout: resilience.attemptTimeoutMs,
    telemetry: false,
    ...(config.host === undefined ? {} : { host: config.host }),
    ...(config.port === undefined ? {} : { port: config.port }),
    ...(config.protocol === undefined ? {} : { protocol: config.protocol }),
  });
}

function sessionParams(request: CardCheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const metadata = { paymentReference: request.paymentReference };
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    client_reference_id: request.paymentReference,
    metadata,
    // A failed payment is reported on the intent, which does not know its session.
    payment_intent_data: { metadata, description: request.description },
    ...(request.customerEmail === null ? {} : { customer_email: request.customerEmail }),
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'usd', unit_amount: request.amountCents, product_data: { name: request.description } },
      },
    ],
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    expires_at: Math.floor(request.expiresAt.epochMilliseconds / 1000),
  };
}

function refundParams(request: CardRefundRequest): Stripe.RefundCreateParams {
  return {
    payment_intent: request.paymentIntentId,
    amount: request.amountCents,
    metadata: { refundReference: request.refundReference },
  };
}

/** Stripe refuses to expire what is no longer open, so a refusal is answered by looking. */
async function expireOrRead(stripe: Stripe, sessionId: string): Promise<Stripe.Checkout.Session.Status | null> {
  try {
    const expired = await stripe.checkout.sessions.expire(sessionId);
    return expired.status;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    const session = await stripe.checkout.sessions.retrieve(sessionId);
    if (session.status === 'open') throw error;
    return session.status;
  }
}

function judge(error: unknown): Judgement {
  if (!(error instanceof Stripe.errors.StripeError) || error.statusCode === undefined) return judgeConnection(error);
  return judgeStatus(error.statusCode, error.decline_code ?? error.code ?? error.type);
}
