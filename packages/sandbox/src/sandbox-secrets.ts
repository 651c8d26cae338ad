/** What the sandbox and its clients know of each other: given, or made up once and kept. */
import { randomBytes } from 'node:crypto';
import { twilioSid, vendorId } from './random-id.ts';
import type { SandboxStore } from './sandbox-store.ts';
import type { RingCentralCredentials } from './sms/ringcentral-messages.ts';
import type { SmsCredentials } from './sms/twilio-messages.ts';

export interface SandboxSecrets {
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
  readonly smsAccountSid: string;
  readonly smsAuthToken: string;
  readonly smsFrom: string;
  readonly ringCentralClientId: string;
  readonly ringCentralClientSecret: string;
  readonly ringCentralJwt: string;
  readonly ringCentralWebhookToken: string;
  /** Signs the mails that are posted to the server. */
  readonly mailWebhookSecret: string;
  readonly routesKey: string;
  readonly embeddingsKey: string;
  readonly modelKey: string;
}

/** How each is made up. */
const MADE: { readonly [Name in keyof SandboxSecrets]: () => string } = {
  stripeSecretKey: () => vendorId('sk_test_', 32),
  stripeWebhookSecret: () => vendorId('whsec_', 32),
  smsAccountSid: () => twilioSid('AC'),
  smsAuthToken: () => randomBytes(16).toString('hex'),
  // One of the numbers Twilio keeps for tests: it can reach nobody.
  smsFrom: () => '+15005550006',
  ringCentralClientId: () => vendorId('', 22),
  ringCentralClientSecret: () => vendorId('', 40),
  ringCentralJwt: () => vendorId('eyJ', 60),
  ringCentralWebhookToken: () => vendorId('', 32),
  mailWebhookSecret: () => `whsec_${randomBytes(24).toString('base64')}`,
  routesKey: () => vendorId('route_', 24),
  embeddingsKey: () => vendorId('emb_', 24),
  modelKey: () => vendorId('mdl_', 24),
};

/** Those given, and for the others what was made up when they were first asked for. */
export function keepSecrets(store: SandboxStore, given: Partial<SandboxSecrets>): SandboxSecrets {
  const of = (name: keyof SandboxSecrets): string => given[name] ?? store.setting(name, MADE[name]);
  return {
    stripeSecretKey: of('stripeSecretKey'),
    stripeWebhookSecret: of('stripeWebhookSecret'),
    smsAccountSid: of('smsAccountSid'),
    smsAuthToken: of('smsAuthToken'),
    smsFrom: of('smsFrom'),
    ringCentralClientId: of('ringCentralClientId'),
    ringCentralClientSecret: of('ringCentralClientSecret'),
    ringCentralJwt: of('ringCentralJwt'),
    ringCentralWebhookToken: of('ringCentralWebhookToken'),
    mailWebhookSecret: of('mailWebhookSecret'),
    routesKey: of('routesKey'),
    embeddingsKey: of('embeddingsKey'),
    modelKey: of('modelKey'),
  };
}

export function credentialsOf(secrets: SandboxSecrets): SmsCredentials {
  return { accountSid: secrets.smsAccountSid, authToken: secrets.smsAuthToken, from: secrets.smsFrom };
}

export function ringCentralOf(secrets: SandboxSecrets): RingCentralCredentials {
  const { ringCentralClientId: clientId, ringCentralClientSecret: clientSecret, ringCentralJwt: jwt } = secrets;
  return { clientId, clientSecret, jwt, from: secrets.smsFrom };
}
