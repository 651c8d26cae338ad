/**
 * RingCentral's side of incoming texts and delivery: it posts notices that the message store has changed, with a token of
 * ours but no signature over what they say. So nothing they say is believed: the store is asked for its changes.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SmsFeed } from '@myhibachi/core/kernel';
import type { Asking } from './ringcentral-asking.ts';
import { RingCentralMessage, changesOf } from './ringcentral-messages.ts';
import { keepSubscribed, type NoticesConfig } from './ringcentral-subscription.ts';

export interface FeedConfig extends NoticesConfig {
  /** Our number: its messages are the feed. */
  readonly from: string;
}

const SYNC = '/restapi/v1.0/account/~/extension/~/message-sync';
/** The most records of a synchronisation that begins anew. */
const MOST_RECORDS = 250;

const Synced = z.object({
  records: z.array(RingCentralMessage).default([]),
  syncInfo: z.object({ syncToken: z.string() }),
});

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

export function createRingCentralFeed(config: FeedConfig, ask: Asking): SmsFeed {
  const token = digest(config.webhookToken);
  const synchronise = (query: Readonly<Record<string, string>>) =>
    ask('message sync', Synced, { method: 'GET', path: SYNC, query });
  const afresh = (since: Temporal.Instant) =>
    synchronise({
      syncType: 'FSync',
      messageType: 'SMS',
      dateFrom: since.toString({ fractionalSecondDigits: 3 }),
      recordCount: String(MOST_RECORDS),
    });
  const after = async (mark: string, since: Temporal.Instant) => {
    try {
      return await synchronise({ syncType: 'ISync', syncToken: mark });
    } catch (error) {
      if (!isForgotten(error)) throw error;
      return afresh(since);
    }
  };
  return {
    name: `ringcentral:${config.from}`,
    isOurs: (secret) => timingSafeEqual(digest(secret), token),
    async changesSince({ mark, since }) {
      const { records, syncInfo } = mark === null ? await afresh(since) : await after(mark, since);
      return { mark: syncInfo.syncToken, changes: changesOf(records) };
    },
    subscribe: (now) => keepSubscribed(config, ask, now),
  };
}

/** A mark the service no longer takes: refused as such, and not for want of a sign-in. */
function isForgotten(error: unknown): boolean {
  return (
    error instanceof Error && 'kind' in error && error.kind === 'refused' && !/answered 40[13]/.test(error.message)
  );
}
