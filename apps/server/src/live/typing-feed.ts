/** Who writes in which conversation, across processes. Nothing is kept: whoever hears of it forgets it by themselves. */
import { z } from 'zod';
import type { Log } from '@myhibachi/core/kernel';

const Typing = z.object({
  conversationId: z.uuid(),
  who: z.enum(['host', 'staff']),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  draft: z.literal(true).optional(),
});
export type Typing = z.infer<typeof Typing>;

export interface TypingFeed {
  /** Calls back whenever somebody writes in this conversation; answers how to stop. */
  watch(conversationId: string, heard: (typing: Typing) => void): () => void;
  /** Tells every process, this one too. */
  tell(typing: Typing): void;
  /** What a process told. */
  hear(payload: string): void;
}

export function createTypingFeed(log: Log, publish: (payload: string) => Promise<void>): TypingFeed {
  const watchers = new Map<string, Set<(typing: Typing) => void>>();
  return {
    watch(conversationId, heard) {
      const set = watchers.get(conversationId) ?? new Set();
      watchers.set(conversationId, set.add(heard));
      return () => {
        set.delete(heard);
        if (set.size === 0) watchers.delete(conversationId);
      };
    },
    tell(typing) {
      publish(JSON.stringify(typing)).catch((error: unknown) => {
        log.error({ err: error }, 'who is writing could not be told');
      });
    },
    hear(payload) {
      const parsed = Typing.safeParse(JSON.parse(payload));
      if (!parsed.success) return;
      for (const heard of watchers.get(parsed.data.conversationId) ?? []) heard(parsed.data);
    },
  };
}

/** However fast somebody writes, it is told so often at most. */
const TELL_EVERY_MS = 2_000;

/** Lets one telling through in two seconds; `at` in milliseconds. */
export function typingThrottle(): (at: number) => boolean {
  let last = -Infinity;
  return (at) => {
    if (at - last < TELL_EVERY_MS) return false;
    last = at;
    return true;
  };
}
