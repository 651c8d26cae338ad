/** What the host said and the server has not acknowledged: kept in the browser until it has. */
import type { SharedStore } from './chat-ports.ts';

const PREFIX = 'mh-chat-say-';

export interface Queued {
  readonly key: string;
  readonly text: string;
  readonly page: string;
  readonly at: number;
  /** Why it was refused; null while it is on its way. */
  readonly problem: string | null;
  /** Its place once the server has it; shown until it comes back from there. */
  readonly kept: number | null;
}

function readKept(store: SharedStore, name: string): Queued | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(name) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    if (!('text' in kept && 'page' in kept && 'at' in kept)) return null;
    const { text, page, at } = kept;
    if (typeof text !== 'string' || typeof page !== 'string' || typeof at !== 'number') return null;
    return { key: name.slice(PREFIX.length), text, page, at, problem: null, kept: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** One entry of the storage for each message, so that two tabs never write over each other's. */
export class ChatQueue {
  readonly #store: SharedStore;
  items: readonly Queued[] = [];

  constructor(store: SharedStore) {
    this.#store = store;
    this.items = store
      .keys()
      .filter((name) => name.startsWith(PREFIX))
      .flatMap((name) => readKept(store, name) ?? [])
      .toSorted((one, other) => one.at - other.at);
  }

  add(item: Omit<Queued, 'problem' | 'kept'>): void {
    const { key, text, page, at } = item;
    this.items = [...this.items, { ...item, problem: null, kept: null }];
    this.#store.setItem(PREFIX + key, JSON.stringify({ text, page, at }));
  }

  next(): Queued | null {
    return this.items.find(({ problem, kept }) => problem === null && kept === null) ?? null;
  }

  /** The server has it, at this place. */
  keep(key: string, seq: number): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, kept: seq } : item));
    this.#store.removeItem(PREFIX + key);
  }

  /** Drops what is shown in its place by now. */
  dropKeptUpTo(seq: number): void {
    this.items = this.items.filter(({ kept }) => kept === null || kept > seq);
  }

  remove(key: string): void {
    this.items = this.items.filter((item) => item.key !== key);
    this.#store.removeItem(PREFIX + key);
  }

  /** Removes it and answers what it said; empty where it is gone already. */
  take(key: string): string {
    const text = this.items.find((item) => item.key === key)?.text ?? '';
    this.remove(key);
    return text;
  }

  mark(key: string, problem: string | null): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, problem } : item));
  }

  /** Drops what another tab got acknowledged or took back. */
  dropSettledElsewhere(): void {
    this.items = this.items.filter(({ key, kept }) => kept !== null || this.#store.getItem(PREFIX + key) !== null);
  }
}
