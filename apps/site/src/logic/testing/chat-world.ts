/** A server, a network and a clock of the test's own, for the chat client without a browser. */
import type { ChatAnswer, ChatEvent, ChatFrame, ChatMessage, ChatState } from '@myhibachi/contracts';
import type { Outcome } from '../../api/reply.ts';
import { ChatClient } from '../chat-client.ts';
import { memoryStore } from '../memory-store.ts';
import type { ChatHistory, HistoryPart, Said, SocketHandlers } from '../chat-ports.ts';

const LIMITS = { fileBytes: 1_000, perMessage: 2, mediaTypes: [] };
const UNREACHABLE = { ok: false, failure: { kind: 'unreachable' } } as const;

/** Keeps what it is told once by its key, and answers "Re: …", as the real one does. */
class Server {
  readonly messages: (ChatMessage & { key: string | null })[] = [];
  readonly sockets = new Set<Socket>();
  up = true;
  socketsWork = true;
  /** Takes a message in and dies before it says so. */
  deaf = false;
  /** Acknowledges at once and tells what was said later. */
  slow = false;
  refuse: string | null = null;
  conversationId = 'cnv_one';
  posts = 0;

  state(): ChatState | null {
    const lastSeq = this.messages.length;
    if (lastSeq === 0) return null;
    const { conversationId } = this;
    return { conversationId, status: 'open', answeredBy: 'concierge', lastSeq, readSeq: 0, language: 'en' };
  }

  add(author: ChatMessage['author'], text: string, key: string | null = null): number {
    const seq = this.messages.length + 1;
    const at = '2027-04-13T17:00:00Z';
    const message = { seq, author, name: null, text, sources: [], actions: [], attachments: [], at, key };
    this.messages.push(message);
    for (const socket of this.sockets) socket.pull();
    return seq;
  }

  hear(text: string, key: string): number {
    const known = this.messages.find((message) => message.key === key);
    if (known !== undefined) return known.seq;
    const seq = this.add('host', text, key);
    this.add('concierge', `Re: ${text}`);
    return seq;
  }

  async post({ text = '', clientKey }: Said): Promise<Outcome<ChatAnswer>> {
    await Promise.resolve();
    this.posts += 1;
    if (!this.up) return UNREACHABLE;
    const seq = this.hear(text, clientKey);
    const state = this.state();
    if (this.deaf || state === null) return UNREACHABLE;
    return { ok: true, value: { conversationId: this.conversationId, messages: this.messages.slice(seq - 1), state } };
  }

  async list({ after = 0, before = Infinity, limit = 50 }: HistoryPart): Promise<Outcome<ChatHistory>> {
    await Promise.resolve();
    if (!this.up) return UNREACHABLE;
    const state = this.state();
    const messages = this.messages.filter(({ seq }) => seq > after && seq < before).slice(-limit);
    return { ok: true, value: { conversationId: state?.conversationId ?? null, messages, state, files: LIMITS } };
  }

  kill(): void {
    this.up = false;
    for (const socket of this.sockets) socket.end(1006);
  }
}

class Socket {
  readonly #server: Server;
  readonly #on: SocketHandlers;
  #seq = 0;
  #ready = false;

  constructor(server: Server, handlers: SocketHandlers) {
    this.#server = server;
    this.#on = handlers;
    queueMicrotask(() => {
      if (!server.up || !server.socketsWork) return this.end(1006);
      if (server.messages.length === 0) return this.end(4401);
      server.sockets.add(this);
      handlers.opened();
    });
  }

  tell(event: ChatEvent): void {
    if (this.#server.sockets.has(this)) this.#on.heard(JSON.stringify(event));
  }

  pull(): void {
    if (!this.#ready || this.#server.slow) return;
    for (const { key, ...message } of this.#server.messages.slice(this.#seq)) {
      this.#seq = message.seq;
      this.tell({ type: 'message', message, clientKey: key });
    }
  }

  /** Over a network: nothing is answered before the sender has gone on. */
  send(text: string): void {
    queueMicrotask(() => this.#take(text));
  }

  #take(text: string): void {
    if (!this.#server.sockets.has(this)) return;
    const frame = JSON.parse(text) as ChatFrame;
    const { refuse } = this.#server;
    if (frame.type === 'hello') {
      this.#seq = frame.after;
      this.#ready = true;
      this.pull();
      this.tell({ type: 'ready', state: this.#server.state() });
    } else if (frame.type === 'ping') {
      if (!this.#server.deaf) this.tell({ type: 'pong' });
    } else if (frame.type === 'say' && refuse !== null) {
      this.tell({ type: 'refused', clientKey: frame.clientKey, code: 'rate_limited', message: refuse });
    } else if (frame.type === 'say') {
      if (this.#server.deaf) this.#ready = false;
      const seq = this.#server.hear(frame.text ?? '', frame.clientKey);
      if (!this.#server.deaf) this.tell({ type: 'kept', clientKey: frame.clientKey, seq });
    }
  }

  end(code: number): void {
    this.#server.sockets.delete(this);
    this.#on.closed(code);
  }

  close(): void {
    this.#server.sockets.delete(this);
  }
}

/** Time that passes when the test says so. */
class Clock {
  at = 0;
  #timers: { readonly due: number; readonly run: () => void }[] = [];

  after(ms: number, run: () => void): () => void {
    const timer = { due: this.at + ms, run };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  }

  /** Runs what falls due, each with what follows from it. */
  async pass(ms: number): Promise<void> {
    const until = this.at + ms;
    await settled();
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.at = next.due;
      this.#timers = this.#timers.filter((other) => other !== next);
      next.run();
      await settled();
    }
    this.at = until;
  }

  #next(until: number) {
    return this.#timers.filter(({ due }) => due <= until).toSorted((one, other) => one.due - other.due)[0];
  }
}

export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** One browser against one server. */
export class World {
  readonly server = new Server();
  readonly clock = new Clock();
  readonly store = memoryStore();
  online = true;
  #keys = 0;

  async openTab(): Promise<ChatClient> {
    const { server, clock, store } = this;
    const client = new ChatClient({
      store,
      post: (said) => server.post(said),
      list: (part) => server.list(part),
      openSocket: (handlers) => new Socket(server, handlers),
      makeKey: () => `key-${String((this.#keys += 1))}`,
      random: () => 1,
      now: () => clock.at,
      after: (ms, run) => clock.after(ms, run),
      online: () => this.online,
    });
    void client.start();
    await settled();
    return client;
  }
}

export const texts = (client: ChatClient) => client.view().thread.messages.map(({ text }) => text);
export const waiting = (client: ChatClient) => client.view().queued.map(({ text }) => text);
