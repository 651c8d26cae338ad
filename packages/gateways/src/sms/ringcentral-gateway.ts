/** Text messages through RingCentral, with the vendor's own SDK. */
import { z } from 'zod';
import { GatewayError, type SmsGateway } from '@myhibachi/core/kernel';
import { judgeConnection, judgeStatus, type Judgement } from '../judgement.ts';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';
import {
  RingCentralRefusal,
  connectRingCentral,
  type RingCentralAccount,
  type RingCentralClient,
} from './ringcentral-client.ts';
import { askingOf } from './ringcentral-asking.ts';
import { createRingCentralFeed, type FeedConfig } from './ringcentral-feed.ts';
import { RingCentralMessage, createdAt, deliveryOf } from './ringcentral-messages.ts';

export interface RingCentralGatewayConfig extends RingCentralAccount, FeedConfig {
  readonly sandbox?: boolean;
}

const EXTENSION = '/restapi/v1.0/account/~/extension/~';
/** A search for one number since one instant; more than this many texts to one person means a loop, not a customer. */
const FIND_LIMIT = 200;
/** What it takes in one text; it refuses what is longer. */
const MOST_CHARACTERS = 1_000;

const Listed = z.object({ records: z.array(RingCentralMessage).default([]) });

/** The SMS gateway, and the breaker it stands behind. A send in doubt is not repeated: `findSent` settles the doubt. */
export function createRingCentralGateway(
  config: RingCentralGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: SmsGateway; breaker: Resilience } {
  const client = connectRingCentral(config, resilience.attemptTimeoutMs);
  const breaker = createResilience('sms', resilience, judge);

  const gateway: SmsGateway = {
    provider: 'ringcentral',
    sandbox: config.sandbox ?? false,
    feed: createRingCentralFeed(config, askingOf(client, breaker)),

    async check() {
      await breaker.call({
        operation: 'check',
        mode: 'probe',
        attempt: (signal) => client.ask({ method: 'GET', path: EXTENSION, signal }),
      });
    },

    async send({ to, body }) {
      if (body.length > MOST_CHARACTERS)
        throw new GatewayError('sms', 'refused', 'sms send: longer than a text may be');
      const text = { from: { phoneNumber: config.from }, to: [{ phoneNumber: to }], text: body };
      const message = await breaker.call({
        operation: 'send',
        mode: 'once',
        attempt: async (signal) =>
          RingCentralMessage.parse(await client.ask({ method: 'POST', path: `${EXTENSION}/sms`, body: text, signal })),
      });
      return { providerMessageId: message.id, status: deliveryOf(message.messageStatus), segments: null };
    },

    async findSent(wanted) {
      const records = await breaker.call({
        operation: 'find sent',
        mode: 'repeatable',
        attempt: (signal) => listSent(client, wanted, signal),
      });
      const sent = records.find((record) => isSent(record, wanted));
      return sent === undefined ? null : { providerMessageId: sent.id };
    },

    // It signs nothing: what it posts comes in by the feed.
    verifyWebhook: () => false,
  };
  return { gateway, breaker };
}

type Wanted = Parameters<SmsGateway['findSent']>[0];

/** What went to a number since then, by the vendor's record. */
async function listSent(
  client: RingCentralClient,
  { to, since }: Wanted,
  signal: AbortSignal,
): Promise<readonly RingCentralMessage[]> {
  const query = {
    messageType: 'SMS',
    direction: 'Outbound',
    phoneNumber: to,
    dateFrom: floorToSecond(since).toString({ fractionalSecondDigits: 3 }),
    perPage: String(FIND_LIMIT),
  };
  const answer = await client.ask({ method: 'GET', path: `${EXTENSION}/message-store`, query, signal });
  return Listed.parse(answer).records;
}

function isSent(record: RingCentralMessage, { to, body, since }: Wanted): boolean {
  if (record.direction !== 'Outbound' || record.subject !== body) return false;
  if (!record.to.some(({ phoneNumber }) => phoneNumber === to)) return false;
  return createdAt(record) >= floorToSecond(since).epochMilliseconds;
}

/** The vendor's times may have whole seconds, so a text of the same second must not look older. */
function floorToSecond(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: 'second', roundingMode: 'floor' });
}

function judge(error: unknown): Judgement {
  if (!(error instanceof RingCentralRefusal)) return isUnreadable(error) ? UNREADABLE : judgeConnection(error);
  const judged = judgeStatus(error.status, error.code);
  const { retryAfterSeconds } = error;
  return judged.nothingAccepted && judged.kind === 'unavailable' && retryAfterSeconds !== undefined
    ? { ...judged, retryAfterSeconds }
    : judged;
}

/** A good answer that is not what the API promises: something has happened, and nobody knows what. */
const UNREADABLE: Judgement = { kind: 'unavailable', reason: 'answered something else', nothingAccepted: false };

function isUnreadable(error: unknown): boolean {
  return error instanceof z.ZodError || error instanceof SyntaxError;
}
