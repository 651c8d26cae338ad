import { receiveStripeEvent } from '@myhibachi/contracts';
import { receiveCardEvent } from '@myhibachi/core/billing';
import { actingAs } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addBillingRoutes(app: App): void {
  register(app, receiveStripeEvent, { policy: 'signature', bodyLimit: 1_000_000 }, async (ctx, { rawBody, header }) => {
    await receiveCardEvent(actingAs(ctx, { kind: 'webhook', provider: 'stripe' }), {
      rawBody,
      signature: header('stripe-signature') ?? '',
    });
    return { received: true as const };
  });
}
