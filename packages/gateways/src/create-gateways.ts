import type { GatewayName, Gateways } from '@myhibachi/core/kernel';
import { createPwnedPasswords, type PwnedPasswordsConfig } from './breaches/pwned-passwords.ts';
import { createEmbeddingGateway, type EmbeddingGatewayConfig } from './embeddings/embedding-gateway.ts';
import { createGoogleSignIn, type GoogleSignInConfig } from './google/google-sign-in.ts';
import { createSmtpGateway, type SmtpGatewayConfig } from './mail/smtp-gateway.ts';
import { createModelGateway, type ModelGatewayConfig } from './model/model-gateway.ts';
import { resilienceConfig, type BreakerState, type ResilienceConfig } from './resilience.ts';
import { createImapMailbox, type ImapMailboxConfig } from './mailbox/imap-mailbox.ts';
import { createMailWebhook } from './mailbox/mail-webhook.ts';
import { createRouteGateway, type RouteGatewayConfig } from './routes/route-gateway.ts';
import { createRingCentralGateway, type RingCentralGatewayConfig } from './sms/ringcentral-gateway.ts';
import { createTwilioGateway, type TwilioGatewayConfig } from './sms/twilio-gateway.ts';
import { createStripeGateway, type StripeGatewayConfig } from './stripe/stripe-gateway.ts';

/** Twilio where nothing else is said. */
export type SmsGatewayConfig =
  | (TwilioGatewayConfig & { readonly provider?: 'twilio' })
  | (RingCentralGatewayConfig & { readonly provider: 'ringcentral' });

export interface GatewaysConfig {
  readonly cards: StripeGatewayConfig;
  readonly sms: SmsGatewayConfig;
  readonly mail: SmtpGatewayConfig;
  /** Left out or null: no mailbox is read. */
  readonly mailbox?: ImapMailboxConfig | null;
  /** Signing secret of mails posted to us; left out or null: none are. */
  readonly mailWebhookSecret?: string | null;
  /** Null: no provider, the built-in estimator answers. */
  readonly routes: RouteGatewayConfig | null;
  /** Left out or null: knowledge is searched by words alone. */
  readonly embeddings?: EmbeddingGatewayConfig | null;
  /** Left out or null: the concierge answers by its built-in engine. */
  readonly model?: ModelGatewayConfig | null;
  /** Left out or null: no service is asked. */
  readonly breaches?: PwnedPasswordsConfig | null;
  /** Left out or null: nobody signs in with Google. */
  readonly google?: GoogleSignInConfig | null;
  /** Overrides per gateway; anything left out takes the defaults. */
  readonly resilience?: Partial<Record<GatewayName, Partial<ResilienceConfig>>>;
}

export interface RunningGateways extends Gateways {
  /** Lets pooled connections go; calls made afterwards fail. */
  close(): Promise<void>;
  /** For health and metrics. */
  breakers(): { name: GatewayName; state: BreakerState }[];
}

/** How long one attempt may take: a card answer is worth waiting for, a quote must not wait for a map. */
const ATTEMPT_TIMEOUTS: Readonly<Record<GatewayName, number>> = {
  cards: 20_000,
  sms: 15_000,
  mail: 20_000,
  routes: 4_000,
  // A question waits for it; words alone answer when it is late.
  embeddings: 3_000,
  // Only the last resort: each call brings its own time along, a variable.
  model: 45_000,
};

function ifWanted<C, G>(config: C | null | undefined, connect: (config: C) => G): G | null {
  return config === null || config === undefined ? null : connect(config);
}

/** The ways in for e-mail. */
function mailIn({
  mailbox = null,
  mailWebhookSecret = null,
}: Pick<GatewaysConfig, 'mailbox' | 'mailWebhookSecret'>): Pick<Gateways, 'mailbox' | 'mailWebhook'> {
  return {
    mailbox: ifWanted(mailbox, createImapMailbox),
    mailWebhook: ifWanted(mailWebhookSecret, createMailWebhook),
  };
}

/** Connects every outside service behind its port. Nothing is contacted before the first call. */
export function createGateways(config: GatewaysConfig): RunningGateways {
  const resilience = (name: GatewayName) =>
    resilienceConfig({ attemptTimeoutMs: ATTEMPT_TIMEOUTS[name], ...config.resilience?.[name] });
  const cards = createStripeGateway(config.cards, resilience('cards'));
  const sms =
    config.sms.provider === 'ringcentral'
      ? createRingCentralGateway(config.sms, resilience('sms'))
      : createTwilioGateway(config.sms, resilience('sms'));
  const mail = createSmtpGateway(config.mail, resilience('mail'));
  const routes = ifWanted(config.routes, (wanted) => createRouteGateway(wanted, resilience('routes')));
  const embeddings = ifWanted(config.embeddings, (wanted) => createEmbeddingGateway(wanted, resilience('embeddings')));
  const model = ifWanted(config.model, (wanted) => createModelGateway(wanted, resilience('model')));
  const optional = [routes, embeddings, model].flatMap((each) => (each === null ? [] : [each.breaker]));
  const breakers = [cards.breaker, sms.breaker, mail.breaker, ...optional];
  return {
    cards: cards.gateway,
    sms: sms.gateway,
    mail: mail.gateway,
    routes: routes?.gateway ?? null,
    embeddings: embeddings?.gateway ?? null,
    model: model?.gateway ?? null,
    breaches: ifWanted(config.breaches, createPwnedPasswords),
    ...mailIn(config),
    google: ifWanted(config.google, createGoogleSignIn),
    breakers: () => breakers.map((breaker) => ({ name: breaker.name, state: breaker.state() })),
    async close() {
      mail.close();
    },
  };
}
