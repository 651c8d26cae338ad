/** The outside services: the real ones where there are keys, the sandbox for the rest (never in production). */
import { createGateways, type GatewaysConfig, type RunningGateways } from '@myhibachi/gateways';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import type { MailboxSettings } from '@myhibachi/core/kernel';
import type { Env } from '../env.ts';

export interface Services {
  readonly gateways: RunningGateways;
  /** Null when every service is the real one. */
  readonly sandbox: Sandbox | null;
  /** Null where nobody reads what hosts answer by e-mail. */
  readonly mailbox: MailboxSettings | null;
  close(): Promise<void>;
}

const STRIPE_WEBHOOK = '/api/v1/webhooks/stripe';
const MAIL_WEBHOOK = '/api/v1/webhooks/mail';
const SMS_WEBHOOK = '/api/v1/webhooks/sms';
const RINGCENTRAL_WEBHOOK = '/api/v1/webhooks/sms/ringcentral';

const COMPANY_MAIL = { name: 'My Hibachi', address: 'hello@sandbox.example' };

function cards(env: Env, sandbox: Sandbox | null): GatewaysConfig['cards'] {
  if (env.STRIPE_SECRET_KEY !== undefined && env.STRIPE_WEBHOOK_SECRET !== undefined) {
    return { secretKey: env.STRIPE_SECRET_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET };
  }
  return { ...needed(sandbox).stripe, sandbox: true };
}

/** Texts by RingCentral: notices come to a door of their own. */
function smsByRingCentral(env: Env, sandbox: Sandbox | null, publicUrl: string): GatewaysConfig['sms'] {
  const provider = 'ringcentral';
  const webhookUrl = `${publicUrl}${RINGCENTRAL_WEBHOOK}`;
  const {
    RINGCENTRAL_CLIENT_ID: clientId,
    RINGCENTRAL_CLIENT_SECRET: clientSecret,
    RINGCENTRAL_JWT: jwt,
    RINGCENTRAL_FROM: from,
    RINGCENTRAL_WEBHOOK_TOKEN: webhookToken,
  } = env;
  if (clientId && clientSecret && jwt && from && webhookToken)
    return { provider, clientId, clientSecret, jwt, from, webhookToken, webhookUrl };
  return { provider, ...needed(sandbox).ringCentral, webhookUrl, sandbox: true };
}

function sms(env: Env, sandbox: Sandbox | null, urls: { publicUrl: string; localUrl: string }): GatewaysConfig['sms'] {
  const { publicUrl } = urls;
  // The sandbox on this machine reaches the server where it listens, as with every other webhook of its.
  if (env.SMS_PROVIDER === 'ringcentral')
    return smsByRingCentral(env, sandbox, env.RINGCENTRAL_CLIENT_ID === undefined ? urls.localUrl : publicUrl);
  const statusCallbackUrl = `${publicUrl}${SMS_WEBHOOK}`;
  if (env.TWILIO_ACCOUNT_SID !== undefined && env.TWILIO_AUTH_TOKEN !== undefined && env.TWILIO_FROM !== undefined) {
    const real = { accountSid: env.TWILIO_ACCOUNT_SID, authToken: env.TWILIO_AUTH_TOKEN, from: env.TWILIO_FROM };
    return { ...real, statusCallbackUrl };
  }
  return { ...needed(sandbox).sms, statusCallbackUrl, sandbox: true };
}

function senderOf(text: string): { name: string; address: string } {
  const [name = '', address = ''] = text.replace(/>\s*$/, '').split('<');
  return { name: name.trim(), address: address.trim() };
}

function dkimOf(env: Env): Pick<GatewaysConfig['mail'], 'dkim'> {
  if (env.DKIM_DOMAIN === undefined || env.DKIM_SELECTOR === undefined || env.DKIM_PRIVATE_KEY === undefined) return {};
  return { dkim: { domainName: env.DKIM_DOMAIN, keySelector: env.DKIM_SELECTOR, privateKey: env.DKIM_PRIVATE_KEY } };
}

function mail(env: Env, sandbox: Sandbox | null): GatewaysConfig['mail'] {
  if (env.SMTP_URL === undefined || env.MAIL_FROM === undefined) {
    return { ...needed(sandbox).mail, from: COMPANY_MAIL, sandbox: true };
  }
  const url = new URL(env.SMTP_URL);
  const secure = url.protocol === 'smtps:';
  const auth = { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // Without TLS from the start, the password and the mail are sent only after STARTTLS.
    requireTls: !secure && url.username !== '',
    from: senderOf(env.MAIL_FROM),
    ...(url.username === '' ? {} : { auth }),
    ...dkimOf(env),
  };
}

function mailbox(env: Env): NonNullable<GatewaysConfig['mailbox']> | null {
  if (env.IMAP_URL === undefined) return null;
  const url = new URL(env.IMAP_URL);
  const secure = url.protocol === 'imaps:';
  const folder = decodeURIComponent(url.pathname.slice(1));
  return {
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: folder === '' ? 'INBOX' : folder,
  };
}

/** Where answers go, wherever somebody reads them: an address nobody reads is never named. */
function mailboxSettings(env: Env, sandbox: Sandbox | null): MailboxSettings | null {
  const authservId = env.MAIL_AUTHSERV_ID ?? null;
  if (env.IMAP_URL !== undefined || env.MAIL_WEBHOOK_SECRET !== undefined) {
    const sender = env.MAIL_FROM === undefined ? COMPANY_MAIL.address : senderOf(env.MAIL_FROM).address;
    return { address: (env.MAIL_REPLY_TO ?? sender).toLowerCase(), authservId };
  }
  if (sandbox === null || env.SMTP_URL !== undefined) return null;
  return { address: sandbox.mailbox.address, authservId };
}

function routes(env: Env): GatewaysConfig['routes'] {
  if (env.GOOGLE_ROUTES_KEY !== undefined) return { provider: 'google', apiKey: env.GOOGLE_ROUTES_KEY };
  return env.ORS_KEY === undefined ? null : { provider: 'openrouteservice', apiKey: env.ORS_KEY };
}

function embeddings(env: Env): NonNullable<GatewaysConfig['embeddings']> | null {
  const { EMBEDDING_BASE_URL: baseUrl, EMBEDDING_MODEL: model, EMBEDDING_API_KEY: apiKey } = env;
  if (baseUrl === undefined || model === undefined || apiKey === undefined) return null;
  return { baseUrl, model, apiKey };
}

/** Which engine answers is a variable: a model that is connected is not asked before somebody wants it to be. */
function thinking(env: Env, sandbox: Sandbox | null): NonNullable<GatewaysConfig['model']> | null {
  const { MODEL_BASE_URL: baseUrl, MODEL_API_KEY: apiKey } = env;
  if (baseUrl !== undefined && apiKey !== undefined) return { baseUrl, apiKey };
  return sandbox === null ? null : { ...sandbox.model, sandbox: true };
}

/** A trial copy tells nobody anything, unless it is told to. */
function asksAboutBreaches(env: Env): boolean {
  const standard = env.APP_ENV === 'production' || env.APP_ENV === 'staging' ? 'on' : 'off';
  return (env.BREACHED_PASSWORDS ?? standard) === 'on';
}

function google(env: Env): NonNullable<GatewaysConfig['google']> | null {
  if (env.GOOGLE_CLIENT_ID === undefined || env.GOOGLE_CLIENT_SECRET === undefined) return null;
  const hosted = env.GOOGLE_DOMAIN === undefined ? {} : { hostedDomain: env.GOOGLE_DOMAIN };
  const issuer = env.GOOGLE_ISSUER === undefined ? {} : { issuer: env.GOOGLE_ISSUER };
  return { clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET, ...hosted, ...issuer };
}

function needed(sandbox: Sandbox | null): Sandbox {
  if (sandbox === null) throw new Error('a service has neither keys nor a stand-in');
  return sandbox;
}

function needsSandbox(env: Env): boolean {
  const texts = env.SMS_PROVIDER === 'ringcentral' ? env.RINGCENTRAL_CLIENT_ID : env.TWILIO_ACCOUNT_SID;
  const missing = [env.STRIPE_SECRET_KEY, texts, env.SMTP_URL].includes(undefined);
  return missing && env.APP_ENV !== 'production';
}

/** `publicUrl` is where customers and `localUrl` where the sandbox on this machine reach the server. */
export async function connectServices(env: Env, publicUrl: string, localUrl: string): Promise<Services> {
  const sandbox = needsSandbox(env)
    ? await startSandbox({
        appEnv: env.APP_ENV,
        dataDir: env.DATA_DIR,
        publicUrl,
        localUrl,
        webhooks: {
          stripeUrl: `${localUrl}${STRIPE_WEBHOOK}`,
          // Signed for the address that is registered with the service, which is the public one.
          smsUrl: `${publicUrl}${SMS_WEBHOOK}`,
          mailUrl: `${localUrl}${MAIL_WEBHOOK}`,
        },
      })
    : null;
  const gateways = createGateways({
    cards: cards(env, sandbox),
    sms: sms(env, sandbox, { publicUrl, localUrl }),
    mail: mail(env, sandbox),
    routes: routes(env),
    embeddings: embeddings(env),
    model: thinking(env, sandbox),
    breaches: asksAboutBreaches(env) ? {} : null,
    google: google(env),
    mailbox: mailbox(env),
    mailWebhookSecret: env.MAIL_WEBHOOK_SECRET ?? sandbox?.mailbox.webhookSecret ?? null,
  });
  return {
    gateways,
    sandbox,
    mailbox: mailboxSettings(env, sandbox),
    async close() {
      await gateways.close();
      await sandbox?.close();
    },
  };
}
