import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { OPERATION_EXAMPLES } from './examples/operations.ts';
import { text } from './primitives.ts';

const Check = z.object({
  name: z.string(),
  status: z.enum(['up', 'degraded', 'down']),
  latencyMs: z.number(),
  detail: z.string().optional(),
});

export const Readiness = z
  .object({ status: z.enum(['ready', 'degraded', 'down']), checks: z.array(Check) })
  .meta({ id: 'Readiness' });
export type Readiness = z.infer<typeof Readiness>;

export const getLive = defineEndpoint({
  id: 'getLive',
  method: 'GET',
  path: '/health/live',
  tag: 'Operations',
  summary: 'Is the process alive',
  description: 'Looks at nothing but the process itself; restart it when this does not answer.',
  status: 200,
  response: z.object({ status: z.literal('live') }).meta({ id: 'Liveness' }),
  errors: [],
  example: OPERATION_EXAMPLES.getLive,
});

export const getReady = defineEndpoint({
  id: 'getReady',
  method: 'GET',
  path: '/health/ready',
  tag: 'Operations',
  summary: 'Can it do its work',
  description:
    'Database, migrations, queue, Redis and gateways, each with its latency. 503 names what is down; `degraded` still serves. Outside services are asked once in a while, not for every request.',
  status: 200,
  response: Readiness,
  errors: [],
  example: OPERATION_EXAMPLES.getReady,
});

export const reportClientError = defineEndpoint({
  id: 'reportClientError',
  method: 'POST',
  path: '/api/v1/client-errors',
  tag: 'Operations',
  summary: 'Report a fault seen in the browser',
  description: 'Goes to our log without personal data. `requestId` finds it there.',
  body: z
    .strictObject({
      island: text(60),
      message: text(500),
      stack: text(4000).optional(),
      page: text(200),
      release: text(60).optional(),
    })
    .meta({ id: 'ClientError' }),
  status: 202,
  response: z.object({ requestId: z.string() }).meta({ id: 'ClientErrorReceipt' }),
  errors: [],
  example: OPERATION_EXAMPLES.reportClientError,
});

export const receiveStripeEvent = defineEndpoint({
  id: 'receiveStripeEvent',
  method: 'POST',
  path: '/api/v1/webhooks/stripe',
  tag: 'Webhooks',
  summary: 'Events from Stripe',
  description:
    'Checked against the Stripe-Signature header, stored once per event id, answered at once and applied by a job. At most 1 MB; `bad_request`: the signature does not match.',
  status: 200,
  response: z.object({ received: z.literal(true) }).meta({ id: 'EventReceipt' }),
  errors: [],
  example: OPERATION_EXAMPLES.receiveStripeEvent,
});

export const receiveMail = defineEndpoint({
  id: 'receiveMail',
  method: 'POST',
  path: '/api/v1/webhooks/mail',
  tag: 'Webhooks',
  summary: 'An e-mail from a mail service',
  description:
    'JSON with `raw`: the mail as it stood on the wire, in base64, at most 10 MB. Signed by Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`) with MAIL_WEBHOOK_SECRET; `forbidden` without a good signature, or older than five minutes. A mail is kept once, by its Message-ID. `bad_request`: the body is no such JSON.',
  status: 204,
  errors: ['forbidden', 'bad_request'],
});

export const receiveSmsEvent = defineEndpoint({
  id: 'receiveSmsEvent',
  method: 'POST',
  path: '/api/v1/webhooks/sms',
  tag: 'Webhooks',
  summary: 'Delivery reports and incoming texts from the SMS service',
  description:
    'Checked against X-Twilio-Signature over our public address; `forbidden` without it. STOP and START words change consent at once.',
  status: 204,
  errors: ['forbidden'],
});

export const receiveRingCentralNotice = defineEndpoint({
  id: 'receiveRingCentralNotice',
  method: 'POST',
  path: '/api/v1/webhooks/sms/ringcentral',
  tag: 'Webhooks',
  summary: 'Notices from RingCentral that something has happened to texts',
  description:
    'Checked against the Verification-Token we gave with the subscription; `forbidden` without it, and where RingCentral does not carry our texts. What a notice says is not believed: what has happened is asked for. A Validation-Token, with which an address is tried when it is subscribed, is answered with the same header.',
  status: 200,
  errors: ['forbidden'],
});
