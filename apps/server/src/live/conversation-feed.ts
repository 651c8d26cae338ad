/** Which open chats of this process watch which conversation. A notice says only that there is something to read. */

export interface ConversationFeed {
  /** Calls back whenever something may have been said; answers how to stop. */
  watch(conversationId: string, heard: () => void): () => void;
  wake(conversationId: string): void;
  /** Notices may have been missed: everybody looks. */
  wakeAll(): void;
}

export function createConversationFeed(): ConversationFeed {
  const watchers = new Map<string, Set<() => void>>();
  return {
    watch(conversationId, heard) {
      const set = watchers.get(conversationId) ?? new Set();
      watchers.set(conversationId, set.add(heard));
      return () => {
        set.delete(heard);
        if (set.size === 0) watchers.delete(conversationId);
      };
    },
    wake(conversationId) {
      for (const heard of watchers.get(conversationId) ?? []) heard();
    },
    wakeAll() {
      for (const set of watchers.values()) for (const heard of set) heard();
    },
  };
}
