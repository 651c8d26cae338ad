/** Starts the stand-ins for Stripe, Twilio, RingCentral, a mail relay, the route providers, an embedding service and a model on this machine's loopback interface. */
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { Deliveries, type ReleaseOptions } from './deliveries.ts';
import { SANDBOX_EMBEDDING_MODEL, addEmbeddingApi } from './embeddings/embedding-api.ts';
import { createFaults, type Faults } from './faults.ts';
import { createIncomingMails, mailSigner, type IncomingMails } from './mail/incoming-mail.ts';
import { startMailServer } from './mail/mail-server.ts';
import { addModelApi } from './model/model-api.ts';
import { createModelScript, type ModelScript } from './model/model-script.ts';
import { createOutbox, type OutboxMessage } from './outbox.ts';
import { sandboxPages } from './pages/sandbox-pages.ts';
import { addRouteApis } from './routes/route-api.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import { credentialsOf, keepSecrets, ringCentralOf, type SandboxSecrets } from './sandbox-secrets.ts';
import { SandboxStore } from './sandbox-store.ts';
import { addRingCentralApi } from './sms/ringcentral-api.ts';
import { RingCentralMessages, ringCentralSigner, type RingCentralCredentials } from './sms/ringcentral-messages.ts';
import { RingCentralTokens } from './sms/ringcentral-tokens.ts';
import { addTwilioApi } from './sms/twilio-api.ts';
import { TwilioMessages, twilioSigner, type SmsCredentials } from './sms/twilio-messages.ts';
import { addStripeApi } from './stripe/stripe-api.ts';
import { signStripeBody, stripeSigner } from './stripe/stripe-events.ts';
import { StripeLedger } from './stripe/stripe-ledger.ts';

/** An address, or how to ask for it: a server on a port of the system's choice knows its own only later. */
export type Address = string | (() => string | null);

export interface SandboxConfig {
  /** `production` is refused: there, a missing key is an error and never a silent stand-in. */
  readonly appEnv: string;
  readonly dataDir: string;
  /** The main server as browsers reach it, without a slash at the end. */
  readonly publicUrl: Address;
  /** The main server as this machine reaches it, where that is not its public address: webhooks go there. */
  readonly localUrl?: Address;
  readonly webhooks: { readonly stripeUrl: Address; readonly smsUrl?: Address; readonly mailUrl?: Address };
  /** Left out, they are made up once and kept in `dataDir`. */
  readonly secrets?: Partial<SandboxSecrets>;
  /** Where the pages are mounted on the main server; `/sandbox` unless told otherwise. */
  readonly pagesPath?: string;
  readonly host?: string;
  /** The time its Stripe and Twilio go by; left out, the machine's. Signatures always carry the machine's time. */
  readonly now?: SandboxClock;
  /** Left out or 0, the system chooses. */
  readonly ports?: { readonly http?: number; readonly smtp?: number };
}

export interface SandboxEvent {
  readonly id: string;
  readonly type: string;
  readonly rawBody: string;
  readonly attempts: number;
  readonly state: string;
}

export interface Sandbox {
  readonly stripe: {
    readonly host: string;
    readonly port: number;
    readonly protocol: 'http';
    readonly secretKey: string;
    readonly webhookSecret: string;
  };
  readonly sms: SmsCredentials & { readonly baseUrl: string };
  readonly ringCentral: RingCentralCredentials & {
    readonly baseUrl: string;
    readonly webhookToken: string;
    /** A person texts our number. Resolves when the notices were tried for the first time. */
    receive(text: { from: string; body: string }): Promise<{ sid: string }>;
    /** The carrier reports on a text of ours. */
    report: RingCentralMessages['report'];
    subscriptions: RingCentralMessages['subscriptions'];
    keepSubscription: RingCentralMessages['keepSubscription'];
    readonly tokens: RingCentralTokens;
  };
  readonly mail: { readonly host: string; readonly port: number };
  /** Mails to the company, posted to its webhook, and where hosts write to. */
  readonly mailbox: IncomingMails & { readonly address: string; readonly webhookSecret: string };
  readonly routes: { readonly baseUrl: string; readonly key: string };
  readonly embeddings: { readonly baseUrl: string; readonly model: string; readonly apiKey: string };
  readonly model: { readonly baseUrl: string; readonly apiKey: string };
  /** What the model says next, and what it was asked. */
  readonly modelScript: ModelScript;
  /** Checkout, outbox and stylesheet; mount with `{ prefix: '/sandbox' }`. */
  readonly pages: FastifyPluginAsync;
  readonly faults: Faults;
  outbox(filter?: { to?: string; limit?: number }): OutboxMessage[];
  /** A person texts our number. Resolves when the webhook was tried for the first time. */
  receiveSms: TwilioMessages['receive'];
  /** The carrier reports on a text of ours. */
  reportSms: TwilioMessages['report'];
  openDispute: StripeLedger['openDispute'];
  closeDispute: StripeLedger['closeDispute'];
  /** The bank sends a refund back. */
  failRefund: StripeLedger['failRefund'];
  readonly webhooks: {
    /** Stripe's events in the order they arose, with the exact bytes that are signed. */
    events(): SandboxEvent[];
    /** A fresh `Stripe-Signature` for a body, as Stripe would send it now. */
    sign(rawBody: string): string;
    /** Sends a Stripe event (`evt_…`) or an SMS webhook again; answers the HTTP status. */
    replay(id: string): Promise<number | null>;
    hold(): void;
    release(options?: ReleaseOptions): Promise<void>;
    settled(): Promise<void>;
  };
  close(): Promise<void>;
}

/** Where hosts write to while the sandbox is the mail server. */
const MAILBOX = 'hello@sandbox.example';

const EXPIRY_SWEEP_MS = 5_000;

/** Throws with `appEnv` `production`, and when a port is taken. */
export async function startSandbox(config: SandboxConfig): Promise<Sandbox> {
  if (config.appEnv === 'production') {
    throw new Error(
      'The sandbox cannot run with APP_ENV=production: set the real keys of Stripe, SMS and mail instead.',
    );
  }
  const host = config.host ?? '127.0.0.1';
  const store = new SandboxStore(config.dataDir);
  const parts = assemble(config, store);
  const api = await startApis(parts, { host, port: config.ports?.http ?? 0 });
  const mail = await startMailServer(parts, { host, port: config.ports?.smtp ?? 0 });
  parts.deliveries.resume();
  parts.messages.resume();
  parts.ringCentral.resume();
  const sweep = setInterval(() => parts.ledger.expireOverdue(), EXPIRY_SWEEP_MS).unref();
  const baseUrl = `http://${host}:${api.port}`;
  const { secrets, ledger, messages, mails, deliveries, faults, outbox } = parts;

  return {
    stripe: {
      host,
      port: api.port,
      protocol: 'http',
      secretKey: secrets.stripeSecretKey,
      webhookSecret: secrets.stripeWebhookSecret,
    },
    sms: { baseUrl, ...credentialsOf(secrets) },
    ringCentral: ringCentralControls(parts, baseUrl),
    mail: { host, port: mail.port },
    mailbox: { ...mails, address: MAILBOX, webhookSecret: secrets.mailWebhookSecret },
    routes: { baseUrl, key: secrets.routesKey },
    embeddings: { baseUrl: `${baseUrl}/v1`, model: SANDBOX_EMBEDDING_MODEL, apiKey: secrets.embeddingsKey },
    model: { baseUrl: `${baseUrl}/v1`, apiKey: secrets.modelKey },
    modelScript: parts.script,
    pages: sandboxPages({ ...parts, store, base: config.pagesPath ?? '/sandbox' }),
    faults,
    outbox: (filter) => outbox.list(filter),
    receiveSms: (text) => messages.receive(text),
    reportSms: (sid, status, errorCode) => messages.report(sid, status, errorCode),
    openDispute: (paymentIntentId) => ledger.openDispute(paymentIntentId),
    closeDispute: (disputeId, status) => ledger.closeDispute(disputeId, status),
    failRefund: (refundId) => ledger.failRefund(refundId),
    webhooks: webhookControls(deliveries, secrets),
    async close() {
      clearInterval(sweep);
      deliveries.close();
      await Promise.all([api.app.close(), mail.close()]);
      store.close();
    },
  };
}

interface Parts {
  readonly store: SandboxStore;
  readonly secrets: SandboxSecrets;
  readonly faults: Faults;
  readonly outbox: ReturnType<typeof createOutbox>;
  readonly deliveries: Deliveries;
  readonly ledger: StripeLedger;
  readonly messages: TwilioMessages;
  readonly ringCentral: RingCentralMessages;
  readonly tokens: RingCentralTokens;
  readonly mails: IncomingMails;
  readonly now: SandboxClock;
  readonly script: ReturnType<typeof createModelScript>;
}

/** An address of the main server as it is reached from here; every other stays what it is. */
function reachable({ publicUrl, localUrl = publicUrl }: SandboxConfig, url: string): string {
  const [open, near] = [resolve(publicUrl), resolve(localUrl)];
  if (open === null || near === null || !url.startsWith(`${open}/`)) return url;
  return `${near}${url.slice(open.length)}`;
}

function assemble(config: SandboxConfig, store: SandboxStore): Parts {
  const secrets = keepSecrets(store, config.secrets ?? {});
  const now = config.now ?? (() => Temporal.Now.instant());
  const outbox = createOutbox(store);
  const deliveries = new Deliveries(store, {
    stripe: stripeSigner(secrets.stripeWebhookSecret, () => resolve(config.webhooks.stripeUrl)),
    sms: twilioSigner(secrets.smsAuthToken, (url) => reachable(config, url)),
    ringcentral: ringCentralSigner,
    mail: mailSigner(secrets.mailWebhookSecret, () => resolve(config.webhooks.mailUrl ?? (() => null))),
  });
  const checkoutUrl = (id: string): string =>
    `${resolve(config.publicUrl) ?? ''}${config.pagesPath ?? '/sandbox'}/checkout/${id}`;
  return {
    store,
    secrets,
    outbox,
    deliveries,
    now,
    faults: createFaults(),
    script: createModelScript(),
    mails: createIncomingMails(deliveries, MAILBOX),
    ledger: new StripeLedger({ store, deliveries, checkoutUrl, now }),
    messages: new TwilioMessages({
      store,
      deliveries,
      outbox,
      credentials: credentialsOf(secrets),
      now,
      inboundUrl: () => resolve(config.webhooks.smsUrl ?? (() => null)),
    }),
    ringCentral: new RingCentralMessages({ store, deliveries, outbox, credentials: ringCentralOf(secrets), now }),
    tokens: new RingCentralTokens(),
  };
}

async function startApis(
  parts: Parts,
  listen: { host: string; port: number },
): Promise<{ app: FastifyInstance; port: number }> {
  const { store, ledger, messages, faults, secrets, script, now } = parts;
  const app = fastify({ forceCloseConnections: true, logger: false });
  await app.register(formbody);
  await app.register(async (scope) =>
    addStripeApi(scope, { store, ledger, faults, secretKey: secrets.stripeSecretKey }),
  );
  await app.register(async (scope) => addTwilioApi(scope, { messages, faults, credentials: credentialsOf(secrets) }));
  await app.register(async (scope) =>
    addRingCentralApi(scope, {
      messages: parts.ringCentral,
      tokens: parts.tokens,
      credentials: ringCentralOf(secrets),
      faults,
      now,
    }),
  );
  await app.register(async (scope) => addRouteApis(scope, { faults, key: secrets.routesKey }));
  await app.register(async (scope) => addEmbeddingApi(scope, { faults, key: secrets.embeddingsKey }));
  await app.register(async (scope) => addModelApi(scope, { faults, key: secrets.modelKey, script, now }));
  const address = URL.parse(await app.listen(listen));
  return { app, port: Number(address?.port ?? listen.port) };
}

function webhookControls(deliveries: Deliveries, secrets: SandboxSecrets): Sandbox['webhooks'] {
  return {
    events: () =>
      deliveries.list('stripe').map(({ id, body, attempts, state }) => {
        const { type } = JSON.parse(body) as { type: string };
        return { id, type, rawBody: body, attempts, state };
      }),
    sign: (rawBody) => signStripeBody(rawBody, secrets.stripeWebhookSecret),
    replay: (id) => deliveries.replay(id),
    hold: () => deliveries.hold(),
    release: (options) => deliveries.release(options),
    settled: () => deliveries.settled(),
  };
}

function resolve(address: Address): string | null {
  return typeof address === 'string' ? address : address();
}

function ringCentralControls({ secrets, ringCentral, tokens }: Parts, baseUrl: string): Sandbox['ringCentral'] {
  return {
    ...ringCentralOf(secrets),
    baseUrl,
    webhookToken: secrets.ringCentralWebhookToken,
    tokens,
    receive: (text) => ringCentral.receive(text),
    report: (id, status, errorCode) => ringCentral.report(id, status, errorCode),
    subscriptions: () => ringCentral.subscriptions(),
    keepSubscription: (subscription) => ringCentral.keepSubscription(subscription),
  };
}
