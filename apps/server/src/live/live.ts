import { announcePresence } from '@myhibachi/core/audit';
import { announceTyping } from '@myhibachi/core/conversations';
import { contextFor, newId, type Context, type Platform } from '@myhibachi/core/kernel';
import { createConversationFeed, type ConversationFeed } from './conversation-feed.ts';
import { createLiveFeed, type LiveFeed } from './live-feed.ts';
import { createPresence, type Presence } from './presence.ts';
import { createTypingFeed, type TypingFeed } from './typing-feed.ts';

/** What a process needs to keep its open consoles up to date. */
export interface Live {
  readonly feed: LiveFeed;
  readonly presence: Presence;
  /** Wakes the chats in which something was said. */
  readonly conversations: ConversationFeed;
  /** Wakes the chats of a browser that was forgotten: a host has signed out there. */
  readonly visitors: ConversationFeed;
  /** Who writes in them. */
  readonly typing: TypingFeed;
  /** Reads the log for everybody; each connection then shows only what its own person may see. */
  readonly reader: Context;
}

const REPEAT_MS = 30_000;

/** Channels of PostgreSQL; `lost` is called when notices may have been missed. */
export type Listen = (channel: string, heard: (payload: string) => void, lost: () => void) => Promise<() => unknown>;

export function createLive(platform: Platform): Live {
  const reader = contextFor(platform, {
    actor: { kind: 'system', job: 'live-feed' },
    origin: { ip: null, userAgent: null },
    requestId: newId(),
  });
  const publish = (payload: string): void => {
    announcePresence(reader, payload).catch((error: unknown) => {
      platform.log.error({ err: error }, 'who is looking at what could not be told');
    });
  };
  return {
    feed: createLiveFeed(reader),
    presence: createPresence(platform.clock, publish),
    conversations: createConversationFeed(),
    visitors: createConversationFeed(),
    typing: createTypingFeed(platform.log, (payload) => announceTyping(reader, payload)),
    reader,
  };
}

/** Wakes the feed whenever a change commits anywhere, and hears who else is looking. Undone through `undo`. */
export async function followOthers(live: Live, listen: Listen, undo: AsyncDisposableStack): Promise<void> {
  const wake = (): void => live.feed.wake();
  const stopChanges = await listen('audit_appended', wake, wake);
  undo.defer(async () => void (await stopChanges()));
  const stopPresence = await listen(
    'presence',
    (payload) => live.presence.hear(payload),
    () => live.presence.repeat(),
  );
  undo.defer(async () => void (await stopPresence()));
  const { conversations } = live;
  const stopTalk = await listen(
    'conversation',
    (id) => conversations.wake(id),
    () => conversations.wakeAll(),
  );
  undo.defer(async () => void (await stopTalk()));
  const { visitors } = live;
  const stopVisitors = await listen(
    'visitor_left',
    (id) => visitors.wake(id),
    () => visitors.wakeAll(),
  );
  undo.defer(async () => void (await stopVisitors()));
  const stopTyping = await listen(
    'typing',
    (payload) => live.typing.hear(payload),
    // Whoever still writes says so again in a moment.
    () => undefined,
  );
  undo.defer(async () => void (await stopTyping()));
  const timer = setInterval(() => live.presence.repeat(), REPEAT_MS);
  undo.defer(() => clearInterval(timer));
}
