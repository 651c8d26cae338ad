/** What the tabs of a browser know of each other's chat. */
import type { ChatEvent } from '@myhibachi/contracts';
import type { SharedStore } from './chat-ports.ts';

/** Which conversation this browser is in; its being there tells every page that there is one. */
const CHAT_KEY = 'mh-chat';
const READ_KEY = 'mh-chat-read';

export class ChatMarks {
  readonly #store: SharedStore;

  constructor(store: SharedStore) {
    this.#store = store;
  }

  conversation(): string | null {
    return this.#store.getItem(CHAT_KEY);
  }

  /** Tells the other tabs, if it is news. */
  setConversation(conversationId: string | null): void {
    if (conversationId === null) this.#store.removeItem(CHAT_KEY);
    else if (this.conversation() !== conversationId) this.#store.setItem(CHAT_KEY, conversationId);
  }

  /** How far the host has read, in whichever tab. */
  readSeq(conversationId: string | null): number {
    const [of, seq] = (this.#store.getItem(READ_KEY) ?? '').split(' ');
    return of === conversationId ? Number(seq) : 0;
  }

  setRead(conversationId: string, seq: number): void {
    this.#store.setItem(READ_KEY, `${conversationId} ${String(seq)}`);
  }
}

/** A single timer: setting it calls the earlier one off. */
export class OneTimer {
  readonly #after: (ms: number, run: () => void) => () => void;
  #callOff: (() => void) | null = null;

  constructor(after: (ms: number, run: () => void) => () => void) {
    this.#after = after;
  }

  get running(): boolean {
    return this.#callOff !== null;
  }

  set(ms: number, run: () => void): void {
    this.clear();
    this.#callOff = this.#after(ms, () => {
      this.#callOff = null;
      run();
    });
  }

  clear(): void {
    this.#callOff?.();
    this.#callOff = null;
  }
}

const LONGEST_THOUGHT_MS = 45_000;
/** A person who writes says so again before this is over. */
const WRITING_MS = 6_000;

/** Somebody is about to answer; that is no longer said when nothing comes of it. */
export class ExpectedAnswer {
  busy: { readonly what: string | null } | null = null;
  readonly #timer: OneTimer;
  readonly #changed: () => void;

  constructor(timer: OneTimer, changed: () => void) {
    this.#timer = timer;
    this.#changed = changed;
  }

  soon(event?: Extract<ChatEvent, { type: 'typing' | 'working' }>): void {
    this.busy = { what: event?.type === 'working' ? event.what : null };
    const isPerson = event?.type === 'typing' && event.who === 'staff';
    this.#timer.set(isPerson ? WRITING_MS : LONGEST_THOUGHT_MS, () => {
      this.busy = null;
      this.#changed();
    });
  }

  came(): void {
    this.#timer.clear();
    this.busy = null;
  }
}
