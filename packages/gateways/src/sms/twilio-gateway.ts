/** Text messages through Twilio, with the vendor's own SDK. */
import twilio from 'twilio';
import { z } from 'zod';
import type { SmsDelivery, SmsGateway, SmsMedia } from '@myhibachi/core/kernel';
import { judgeConnection, judgeStatus, type Judgement } from '../judgement.ts';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';
import { connectTwilio } from './twilio-client.ts';
import { mediaFetcher } from './twilio-media.ts';

export interface TwilioGatewayConfig {
  readonly accountSid: string;
  readonly authToken: string;
  /** Our number, E.164. */
  readonly from: string;
  /** Where the vendor reports what became of a message; it signs these calls. */
  readonly statusCallbackUrl?: string;
  /** Where the API answers; left out, Twilio's own address. */
  readonly baseUrl?: string;
  readonly sandbox?: boolean;
}

/** A search for one number since one instant; more than this many texts to one person means a loop, not a customer. */
const FIND_LIMIT = 200;

/** The SMS gateway, and the breaker it stands behind. A send in doubt is not repeated: `findSent` settles the doubt. */
export function createTwilioGateway(
  config: TwilioGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: SmsGateway; breaker: Resilience } {
  const { accountSid, authToken, baseUrl } = config;
  const home = baseUrl === undefined ? {} : { baseUrl };
  const client = connectTwilio({ accountSid, authToken, timeoutMs: resilience.attemptTimeoutMs, ...home });
  const breaker = createResilience('sms', resilience, judge);
  const statusCallback = config.statusCallbackUrl === undefined ? {} : { statusCallback: config.statusCallbackUrl };

  const gateway: SmsGateway = {
    provider: 'twilio',
    sandbox: config.sandbox ?? false,
    fetchMedia: mediaFetcher(config, { breaker, timeoutMs: resilience.attemptTimeoutMs }),

    async check() {
      await breaker.call({
        operation: 'check',
        mode: 'probe',
        attempt: () => client.api.v2010.accounts(config.accountSid).fetch(),
      });
    },

    async send({ to, body, media = [] }) {
      const message = await breaker.call({
        operation: 'send',
        mode: 'once',
        attempt: () =>
          client.messages.create({ to, body, from: config.from, ...statusCallback, ...mediaUrlsOf(media) }),
      });
      return {
        providerMessageId: message.sid,
        status: deliveryOf(message.status),
        segments: segmentsOf(message.numSegments),
      };
    },

    async findSent({ to, body, since }) {
      const messages = await breaker.call({
        operation: 'find sent',
        mode: 'repeatable',
        attempt: () => client.messages.list({ to, dateSentAfter: startOfDay(since), limit: FIND_LIMIT }),
      });
      const sent = messages.find((message) => isSent(message, body, since));
      return sent === undefined ? null : { providerMessageId: sent.sid };
    },

    verifyWebhook({ url, params, signature }) {
      return twilio.validateRequest(config.authToken, signature, url, params);
    },
  };
  return { gateway, breaker };
}

function mediaUrlsOf(media: readonly SmsMedia[]): { mediaUrl?: string[] } {
  return media.length === 0 ? {} : { mediaUrl: media.map(({ url }) => url) };
}

const DELIVERIES: Readonly<Record<string, SmsDelivery>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Twilio's words for a message, in ours; everything before the carrier has it reads as queued. */
export function deliveryOf(status: string): SmsDelivery {
  return DELIVERIES[status] ?? 'queued';
}

/** The vendor filters by day; the instant and the text are compared here. */
function isSent(
  message: { readonly direction: string; readonly body: string; readonly dateCreated: Date },
  body: string,
  since: Temporal.Instant,
): boolean {
  const ours = message.direction !== 'inbound' && message.body === body;
  return ours && message.dateCreated.getTime() >= floorToSecond(since);
}

/** A count above nought; Twilio says `0` while it does not know. */
function segmentsOf(written: string): number | null {
  const count = Number(written);
  return Number.isInteger(count) && count > 0 ? count : null;
}

/** The vendor's times have whole seconds, so a text of the same second must not look older. */
function floorToSecond(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000) * 1000;
}

function startOfDay(instant: Temporal.Instant): Date {
  return new Date(instant.toZonedDateTimeISO('UTC').startOfDay().epochMilliseconds);
}

const restException = z.object({ status: z.number(), code: z.unknown() });

function judge(error: unknown): Judgement {
  const answered = restException.safeParse(error);
  // The HTTP client's own errors carry a status too, but only together with an answer.
  return answered.success ? judgeStatus(answered.data.status, answered.data.code) : judgeConnection(error);
}
