import { useEffect, useState } from 'preact/hooks';
import { listChat, openChatSocket, postChat } from '../../api/chat.ts';
import { makeKey } from '../../api/make-key.ts';
import { ChatClient } from '../../logic/chat-client.ts';
import type { ChatPorts, SharedStore } from '../../logic/chat-ports.ts';
import type { ChatView } from '../../logic/chat-thread.ts';
import { memoryStore } from '../../logic/memory-store.ts';

/** In browsers that forbid storage the chat works, it only does not survive a reload before it was acknowledged. */
function sharedStore(): SharedStore {
  try {
    const storage = globalThis.localStorage;
    storage.setItem('mh-chat-probe', '1');
    storage.removeItem('mh-chat-probe');
    return {
      getItem: (name) => storage.getItem(name),
      setItem: (name, value) => storage.setItem(name, value),
      removeItem: (name) => storage.removeItem(name),
      keys: () => Object.keys(storage),
    };
  } catch (error) {
    if (error instanceof DOMException) return memoryStore();
    throw error;
  }
}

function browserPorts(): ChatPorts {
  return {
    store: sharedStore(),
    post: postChat,
    list: listChat,
    openSocket: openChatSocket,
    makeKey,
    random: Math.random,
    now: Date.now,
    online: () => navigator.onLine,
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** This tab's chat, as it is now. */
export function useChat(): readonly [ChatClient, ChatView] {
  const [client] = useState(() => new ChatClient(browserPorts()));
  const [view, setView] = useState(() => client.view());
  useEffect(() => {
    const leave = client.subscribe(() => setView(client.view()));
    const elsewhere = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith('mh-chat')) client.heardElsewhere();
    };
    const wake = () => client.wake();
    const look = () => document.visibilityState === 'visible' && client.wake();
    addEventListener('storage', elsewhere);
    addEventListener('online', wake);
    addEventListener('offline', wake);
    document.addEventListener('visibilitychange', look);
    void client.start();
    return () => {
      removeEventListener('storage', elsewhere);
      removeEventListener('online', wake);
      removeEventListener('offline', wake);
      document.removeEventListener('visibilitychange', look);
      leave();
      client.stop();
    };
  }, [client]);
  return [client, view];
}
