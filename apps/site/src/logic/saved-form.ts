/** What the host typed, kept for this tab only. A version other than ours is thrown away, never guessed at. */
export interface FormStore {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** Storage that forgets, for browsers that forbid it: the form works, it only does not survive a reload. */
const FORGETFUL: FormStore = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** The tab's session storage, or one that forgets where the browser refuses access to it. */
export function sessionStore(): FormStore {
  try {
    return globalThis.sessionStorage ?? FORGETFUL;
  } catch (error) {
    if (error instanceof DOMException) return FORGETFUL;
    throw error;
  }
}

export interface SavedForm<T> {
  load(): T | null;
  save(value: T): void;
  clear(): void;
}

/** `check` reads what may have been written by an older page and answers null for what it does not know. */
export function createSavedForm<T>(
  name: string,
  version: number,
  check: (value: unknown) => T | null,
  store: FormStore,
): SavedForm<T> {
  return {
    load() {
      const written = store.getItem(name);
      if (written === null) return null;
      try {
        const kept: unknown = JSON.parse(written);
        const known = typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === version;
        return known && 'value' in kept ? check(kept.value) : null;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        store.removeItem(name);
        return null;
      }
    },
    save(value) {
      try {
        store.setItem(name, JSON.stringify({ version, value }));
      } catch (error) {
        // A full storage costs the host a reload's worth of typing, not the form itself.
        if (!(error instanceof DOMException)) throw error;
        store.removeItem(name);
      }
    },
    clear() {
      store.removeItem(name);
    },
  };
}
