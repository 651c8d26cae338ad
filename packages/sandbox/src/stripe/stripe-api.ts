/** The part of Stripe's REST API that the gateway uses, answering as `api.stripe.com` does. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addFaults, type Faults } from '../faults.ts';
import { vendorId } from '../random-id.ts';
import type { SandboxStore } from '../sandbox-store.ts';
import { readCheckoutForm, readRefundForm, type Form } from './read-form.ts';
import { noSuch, StripeRefusal } from './stripe-error.ts';
import type { StripeLedger } from './stripe-ledger.ts';

interface StripeApiConfig {
  readonly store: SandboxStore;
  readonly ledger: StripeLedger;
  readonly faults: Faults;
  readonly secretKey: string;
}

type WithId = { Params: { id: string } };

export function addStripeApi(app: FastifyInstance, { store, ledger, faults, secretKey }: StripeApiConfig): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('Request-Id', vendorId('req_', 14));
    authenticate(request, secretKey);
  });
  addFaults(app, 'stripe', faults, (status) => ({ error: { type: 'api_error', message: `Sandbox fault ${status}` } }));
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof StripeRefusal) return reply.code(error.status).send(error.toBody());
    const message = error instanceof Error ? error.message : 'unknown';
    return reply.code(500).send({ error: { type: 'api_error', message: `The sandbox failed: ${message}` } });
  });

  const once = (request: FastifyRequest, work: (form: Form) => object): object => {
    const form = (request.body ?? {}) as Form;
    return store.together(() => runOnce(store, request, form, () => work(form)));
  };

  app.post('/v1/checkout/sessions', async (request) =>
    once(request, (form) => ledger.createSession(readCheckoutForm(form, ledger.seconds()))),
  );
  app.get<WithId>('/v1/checkout/sessions/:id', async ({ params }) => {
    const session = ledger.findSession(params.id);
    if (session === null) throw noSuch('checkout.session', params.id);
    return session;
  });
  app.post<WithId>('/v1/checkout/sessions/:id/expire', async (request) =>
    once(request, () => ledger.expireSession(request.params.id)),
  );
  app.post('/v1/refunds', async (request) => once(request, (form) => ledger.refund(readRefundForm(form))));
  for (const [path, kind] of [
    ['refunds', 'refund'],
    ['payment_intents', 'payment_intent'],
    ['charges', 'charge'],
  ] as const) {
    app.get<WithId>(`/v1/${path}/:id`, async ({ params }) => {
      const found = store.findObject(kind, params.id);
      if (found === null) throw noSuch(kind, params.id);
      return found;
    });
  }
  app.get('/v1/balance', async () => ({
    object: 'balance',
    available: [{ amount: 0, currency: 'usd', source_types: { card: 0 } }],
    livemode: false,
    pending: [{ amount: 0, currency: 'usd', source_types: { card: 0 } }],
  }));
}

function authenticate(request: FastifyRequest, secretKey: string): void {
  const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
  const key = scheme === 'Basic' ? (Buffer.from(credentials, 'base64').toString().split(':')[0] ?? '') : credentials;
  if (key === '') {
    throw new StripeRefusal(
      401,
      'You did not provide an API key. You need to provide your API key in the Authorization header.',
    );
  }
  if (!timingSafeEqual(digest(key), digest(secretKey))) {
    throw new StripeRefusal(401, `Invalid API Key provided: ${key.slice(0, 8)}****`);
  }
}

/** Stripe's idempotency: the same key answers the first success again, and refuses other parameters. */
function runOnce(store: SandboxStore, request: FastifyRequest, form: Form, work: () => object): object {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return work();
  const sorted = Object.entries(form).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const fingerprint = digest(JSON.stringify([request.url, sorted])).toString('hex');
  const row = store.database.prepare('SELECT fingerprint, body FROM idempotency WHERE key = ?').get(key);
  if (row === undefined) {
    const answer = work();
    store.database.prepare('INSERT INTO idempotency VALUES (?, ?, ?)').run(key, fingerprint, JSON.stringify(answer));
    return answer;
  }
  if (row['fingerprint'] !== fingerprint) {
    const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
    throw new StripeRefusal(400, message, { type: 'idempotency_error' });
  }
  return JSON.parse(String(row['body'])) as object;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
