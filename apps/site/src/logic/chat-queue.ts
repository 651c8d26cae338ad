/** What the host said and the server has not acknowledged: kept in the browser until it has. */
import type { ChatAttachment } from '@myhibachi/contracts';
import { readFiles } from './chat-files.ts';
import type { Said, SharedStore } from './chat-ports.ts';

const PREFIX = 'mh-chat-say-';

export interface Queued {
  readonly key: string;
  /** Empty where files go without a word. */
  readonly text: string;
  /** Uploaded already. */
  readonly files: readonly ChatAttachment[];
  readonly page: string;
  readonly at: number;
  /** Why it was refused; null while it is on its way. */
  readonly problem: string | null;
  /** Its place once the server has it; shown until it comes back from there. */
  readonly kept: number | null;
}

function readItem(kept: unknown, key: string): Queued | null {
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('text' in kept && 'page' in kept && 'at' in kept)) return null;
  const { text, page, at } = kept;
  if (typeof text !== 'string' || typeof page !== 'string' || typeof at !== 'number') return null;
  return { key, text, files: 'files' in kept ? readFiles(kept.files) : [], page, at, problem: null, kept: null };
}

function readKept(store: SharedStore, name: string): Queued | null {
  try {
    return readItem(JSON.parse(store.getItem(name) ?? 'null'), name.slice(PREFIX.length));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** A message as the server takes it. */
export function saidOf({ key, text, files, page }: Queued): Said {
  return {
    clientKey: key,
    page,
    ...(text === '' ? {} : { text }),
    ...(files.length === 0 ? {} : { attachments: files.map(({ id }) => id) }),
  };
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
    const { key, text, files, page, at } = item;
    this.items = [...this.items, { ...item, problem: null, kept: null }];
    this.#store.setItem(PREFIX + key, JSON.stringify({ text, files, page, at }));
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

  /** Removes it and answers what it was; null where it is gone already. */
  take(key: string): Queued | null {
    const taken = this.items.find((item) => item.key === key) ?? null;
    this.remove(key);
    return taken;
  }

  mark(key: string, problem: string | null): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, problem } : item));
  }

  /** Drops what another tab got acknowledged or took back. */
  dropSettledElsewhere(): void {
    this.items = this.items.filter(({ key, kept }) => kept !== null || this.#store.getItem(PREFIX + key) !== null);
  }
}
