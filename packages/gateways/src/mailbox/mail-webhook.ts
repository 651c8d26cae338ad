/** Mails a mail service posts to us, signed by Standard Webhooks (standardwebhooks.com). */
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { MailWebhookGateway } from '@myhibachi/core/kernel';

/** `secret`: `whsec_` and base64. A signature is good for five minutes: what is repeated later is refused. */
export function createMailWebhook(secret: string): MailWebhookGateway {
  const webhook = new Webhook(secret);
  return {
    verify({ rawBody, id, timestamp, signature }) {
      try {
        webhook.verify(
          rawBody,
          { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
          { jsonParse: false },
        );
        return true;
      } catch (error) {
        if (error instanceof WebhookVerificationError) return false;
        throw error;
      }
    },
  };
}
