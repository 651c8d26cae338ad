/** A submission that cannot happen twice: one at a time, and one Idempotency-Key until the outcome is known. */
import { type Outcome, isUndecided } from '../api/reply.ts';

export interface KeyStore {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

export interface SubmitOnce {
  /** Null when an earlier submission is still under way: the second click does nothing. */
  run<T>(intent: unknown, send: (key: string) => Promise<Outcome<T>>): Promise<Outcome<T> | null>;
}

interface Kept {
  readonly fingerprint: string;
  readonly key: string;
}

/** Short enough to keep beside the key, and free of what the host typed (FNV-1a, 53 bits are plenty within one form). */
function fingerprintOf(intent: unknown): string {
  const written = JSON.stringify(intent) ?? '';
  let hash = 0xcbf29ce484222325n;
  for (const char of written) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return `${String(written.length)}-${hash.toString(16)}`;
}

function readKept(store: KeyStore, name: string): Kept | null {
  const [fingerprint, key] = (store.getItem(name) ?? '').split(' ');
  return fingerprint && key ? { fingerprint, key } : null;
}

/**
 * The key survives a reload through `store`, so that a host who reloads while we are silent and submits the same form
 * again gets the first answer. A changed form is a new intent with a new key.
 */
export function createSubmitOnce(name: string, store: KeyStore, makeKey: () => string): SubmitOnce {
  let underWay = false;
  return {
    async run(intent, send) {
      if (underWay) return null;
      underWay = true;
      try {
        const fingerprint = fingerprintOf(intent);
        const kept = readKept(store, name);
        const key = kept?.fingerprint === fingerprint ? kept.key : makeKey();
        store.setItem(name, `${fingerprint} ${key}`);
        const outcome = await send(key);
        if (outcome.ok || !isUndecided(outcome.failure)) store.removeItem(name);
        return outcome;
      } finally {
        underWay = false;
      }
    },
  };
}
