/**
 * A small cache for what changes rarely and is read by every request: variables, menu, stations. It is emptied when
 * the database announces a change, and every entry is short-lived besides, so that a missed announcement or a value
 * that takes effect by date is never stale for long.
 */
import type { Clock } from './clock.ts';

const LIFETIME_MS = 15_000;

interface Entry {
  readonly value: Promise<unknown>;
  readonly staleAt: number;
}

export class FigureCache {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The cached value, or the loaded one. Loads run once however many ask at the same time; failures are not kept. */
  get<T>(key: string, load: () => Promise<T>): Promise<T> {
    const now = this.#clock.now().epochMilliseconds;
    const known = this.#entries.get(key);
    if (known !== undefined && now < known.staleAt && now >= known.staleAt - LIFETIME_MS)
      return known.value as Promise<T>;
    const value = load();
    const entry = { value, staleAt: now + LIFETIME_MS };
    this.#entries.set(key, entry);
    value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    return value;
  }

  /** Whether the key is cached, without loading it. */
  peek(key: string): Promise<unknown> | undefined {
    return this.#entries.get(key)?.value;
  }

  clear(): void {
    this.#entries.clear();
  }
}
