/**
 * The console's end of the live feed: one socket that comes back by itself and takes up where it stopped, so that no
 * change is missed and none is told twice.
 */
import type { LiveChange, LiveMessage, LivePerson, LiveRequest, LiveSubject } from '@myhibachi/contracts';

export type LiveStatus = 'connecting' | 'live' | 'waiting' | 'signed_out';

/** What people can look at together. */
export interface Looked {
  readonly entity: LiveSubject;
  readonly id: string;
}

/** What is true of a conversation only for a moment. */
export type TalkNews = Extract<LiveMessage, { type: 'typing' | 'reading' }>;

export interface LiveHandlers {
  readonly changed: (change: LiveChange) => void;
  /** Something may have been missed: everything on the screen may be old. */
  readonly resync: () => void;
  /** The connection is there again and nothing was missed; what could not be read meanwhile can be read now. */
  readonly returned: () => void;
  readonly presence: (entity: string, id: string, people: readonly LivePerson[]) => void;
  readonly talk: (news: TalkNews) => void;
  readonly status: (status: LiveStatus) => void;
}

interface Options {
  readonly url: string;
  /** Milliseconds before the first attempt to come back; doubles each time. */
  readonly firstWaitMs?: number;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
const PING_MS = 25_000;
/** A server that owes an answer to a ping for so long is gone, whatever the socket says. */
const SILENCE_MS = 60_000;
const SIGNED_OUT = 4401;

export class LiveClient {
  readonly #handlers: LiveHandlers;
  readonly #options: Options;
  readonly #pinging: ReturnType<typeof setInterval>;
  readonly #online = (): void => this.reconnect();
  #socket: WebSocket | null = null;
  #seq: number | null = null;
  #viewing: Looked | null = null;
  #failures = 0;
  #heardAt = 0;
  #ended = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(handlers: LiveHandlers, options: Options) {
    this.#handlers = handlers;
    this.#options = options;
    this.#pinging = setInterval(() => this.#ping(), PING_MS);
    globalThis.addEventListener?.('online', this.#online);
    this.#connect();
  }

  /** Says what this person looks at, so that others see it; null when they leave it. */
  view(looked: Looked | null): void {
    this.#viewing = looked;
    const { entity, id } = looked ?? { entity: 'booking', id: null };
    this.#say({ type: 'viewing', entity, id });
  }

  /** Says that this person writes an answer in the conversation they look at. */
  typing(conversationId: string, draft?: true): void {
    this.#say({ type: 'typing', id: conversationId, ...(draft === undefined ? {} : { draft }) });
  }

  /** Does not wait for the next attempt. */
  reconnect(): void {
    if (this.#socket === null && !this.#ended) this.#connect();
  }

  close(): void {
    this.#end();
    this.#socket?.close();
  }

  #end(): void {
    this.#ended = true;
    clearInterval(this.#pinging);
    clearTimeout(this.#retry);
    globalThis.removeEventListener?.('online', this.#online);
  }

  #say(message: LiveRequest): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #ping(): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    if (Date.now() - this.#heardAt > SILENCE_MS) this.#socket.close();
    else this.#say({ type: 'ping' });
  }

  #ready(seq: number): void {
    // What the page read before it began to listen may have changed in between.
    const isFirst = this.#seq === null;
    this.#failures = 0;
    this.#seq = Math.max(this.#seq ?? 0, seq);
    if (this.#viewing !== null) this.view(this.#viewing);
    this.#handlers.status('live');
    if (isFirst) this.#handlers.resync();
    else this.#handlers.returned();
  }

  #hear(message: LiveMessage): void {
    switch (message.type) {
      case 'changed':
        // What came twice because the connection broke in between is told once.
        if (this.#seq !== null && message.seq <= this.#seq) return;
        this.#seq = message.seq;
        return this.#handlers.changed(message);
      case 'ready':
        return this.#ready(message.seq);
      case 'resync':
        this.#seq = message.seq;
        return this.#handlers.resync();
      case 'presence':
        return this.#handlers.presence(message.entity, message.id, message.people);
      case 'typing':
      case 'reading':
        return this.#handlers.talk(message);
      case 'pong':
        this.#seq = Math.max(this.#seq ?? 0, message.seq);
    }
  }

  #closed(code: number): void {
    this.#socket = null;
    if (this.#ended) return;
    if (code === SIGNED_OUT) {
      this.#end();
      return this.#handlers.status('signed_out');
    }
    this.#handlers.status('waiting');
    // Jitter keeps a hundred consoles from coming back in the same instant after a deploy.
    const first = this.#options.firstWaitMs ?? FIRST_WAIT_MS;
    const wait = Math.min(LONGEST_WAIT_MS, first * 2 ** this.#failures) * (0.5 + Math.random() / 2);
    this.#failures += 1;
    this.#retry = setTimeout(() => this.#connect(), wait);
  }

  #connect(): void {
    clearTimeout(this.#retry);
    this.#handlers.status('connecting');
    const socket = new WebSocket(this.#options.url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#heardAt = Date.now();
      this.#say({ type: 'hello', after: this.#seq });
    });
    socket.addEventListener('message', ({ data }) => {
      this.#heardAt = Date.now();
      if (socket === this.#socket) this.#hear(JSON.parse(String(data)) as LiveMessage);
    });
    socket.addEventListener('close', ({ code }) => {
      if (socket === this.#socket) this.#closed(code);
    });
  }
}
