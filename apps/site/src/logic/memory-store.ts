import type { SharedStore } from './chat-ports.ts';

/** What is kept for as long as the page is open, where a browser forbids more. */
export function memoryStore(): SharedStore {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    keys: () => [...kept.keys()],
  };
}
