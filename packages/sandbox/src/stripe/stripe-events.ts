import Stripe from 'stripe';
import type { Deliveries, Signer } from '../deliveries.ts';
import { vendorId } from '../random-id.ts';
import { inSeconds, type SandboxClock } from '../sandbox-clock.ts';

/** Wraps an object into an event and hands it to the webhooks; resolves when it was tried for the first time. */
export function createEvents(
  deliveries: Deliveries,
  now: SandboxClock,
): (type: string, object: object) => Promise<void> {
  return async (type, object) => {
    const event = {
      id: vendorId('evt_'),
      object: 'event',
      api_version: Stripe.API_VERSION,
      created: inSeconds(now()),
      data: { object },
      livemode: false,
      pending_webhooks: 1,
      request: { id: vendorId('req_', 14), idempotency_key: null },
      type,
    };
    // Stripe sends its events indented; a receiver that signs a re-serialised body would not notice otherwise.
    await deliveries.send({ id: event.id, channel: 'stripe', url: null, body: JSON.stringify(event, null, 2) });
  };
}

/** `Stripe-Signature` over the raw body with the time of this very attempt, made by the vendor's own code. */
export function signStripeBody(body: string, webhookSecret: string): string {
  return Stripe.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret });
}

/** Addresses Stripe's webhooks to the endpoint registered with the sandbox. */
export function stripeSigner(webhookSecret: string, endpoint: () => string | null): Signer {
  return (delivery) => {
    const url = endpoint();
    if (url === null) return null;
    return {
      url,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'Stripe-Signature': signStripeBody(delivery.body, webhookSecret),
      },
    };
  };
}
