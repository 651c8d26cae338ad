/** The chat client against a server and a network of the test's own, without a browser: nothing lost, nothing doubled. */
import type { ChatAnswer, ChatEvent, ChatFrame, ChatMessage, ChatState } from '@myhibachi/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../api/reply.ts';
import { ChatClient } from './chat-client.ts';
import { backOff } from './chat-link.ts';
import type { ChatHistory, HistoryPart, Said, SharedStore, SocketHandlers } from './chat-ports.ts';

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

function sharedStore(): SharedStore {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    keys: () => [...kept.keys()],
  };
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

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

let server: Server;
let clock: Clock;
let store: SharedStore;
let online: boolean;
let keys: number;

beforeEach(() => {
  [server, clock, store, online, keys] = [new Server(), new Clock(), sharedStore(), true, 0];
});

async function openTab(): Promise<ChatClient> {
  const client = new ChatClient({
    store,
    post: (said) => server.post(said),
    list: (part) => server.list(part),
    openSocket: (handlers) => new Socket(server, handlers),
    makeKey: () => `key-${String((keys += 1))}`,
    random: () => 1,
    now: () => clock.at,
    after: (ms, run) => clock.after(ms, run),
    online: () => online,
  });
  void client.start();
  await settled();
  return client;
}

const texts = (client: ChatClient) => client.view().thread.messages.map(({ text }) => text);
const waiting = (client: ChatClient) => client.view().queued.map(({ text }) => text);

describe('the chat client', () => {
  it('says the first thing by a plain request, which makes it known, and the next ones live', async () => {
    const tab = await openTab();
    expect(tab.view().link).toBe('idle');
    tab.say('Hello', '/');
    tab.say('Twelve adults', '/');
    await settled();
    expect(tab.view().link).toBe('live');
    expect(server.posts).toBe(1);
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello', 'Twelve adults', 'Re: Twelve adults']);
    expect(waiting(tab)).toEqual([]);
  });

  it('keeps what is said while the server is gone, and says it once and in order afterwards', async () => {
    const tab = await openTab();
    tab.say('Hello', '/');
    await settled();
    server.kill();
    expect(tab.view().link).toBe('reconnecting');
    tab.say('One', '/');
    tab.say('Two', '/');
    await clock.pass(20_000);
    expect(waiting(tab)).toEqual(['One', 'Two']);
    server.up = true;
    await clock.pass(60_000);
    expect(tab.view().link).toBe('live');
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello', 'One', 'Re: One', 'Two', 'Re: Two']);
    expect(waiting(tab)).toEqual([]);
  });

  it('sends again what was taken in but never acknowledged, and it is there once', async () => {
    const tab = await openTab();
    tab.say('Hello', '/');
    await settled();
    server.deaf = true;
    tab.say('One', '/');
    await settled();
    expect(waiting(tab)).toEqual(['One']);
    server.deaf = false;
    server.kill();
    server.up = true;
    await clock.pass(5_000);
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello', 'One', 'Re: One']);
    expect(waiting(tab)).toEqual([]);
  });

  it('goes on showing what was acknowledged until it comes back in its place', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    server.slow = true;
    tab.say('One', '/');
    await settled();
    expect(waiting(tab)).toEqual(['One']);
    expect(store.keys().filter((name) => name.startsWith('mh-chat-say'))).toEqual([]);
    server.slow = false;
    server.add('staff', 'And?');
    expect(waiting(tab)).toEqual([]);
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One', 'And?']);
  });

  it('finds what it could not send again after a reload', async () => {
    const before = await openTab();
    server.up = false;
    before.say('Hello', '/menu');
    await settled();
    before.stop();
    server.up = true;
    const after = await openTab();
    await settled();
    expect(texts(after)).toEqual(['Hello', 'Re: Hello']);
    expect(store.keys().filter((name) => name.startsWith('mh-chat-say'))).toEqual([]);
  });

  it('goes on by plain requests where no connection stays, and hears what is said meanwhile', async () => {
    server.add('staff', 'Welcome');
    server.socketsWork = false;
    const tab = await openTab();
    await clock.pass(10_000);
    expect(tab.view().link).toBe('polling');
    tab.say('One', '/');
    await settled();
    server.add('staff', 'A person here');
    await clock.pass(10_000);
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One', 'A person here']);
    server.socketsWork = true;
    await clock.pass(60_000);
    expect(tab.view().link).toBe('live');
    expect(texts(tab)).toHaveLength(4);
  });

  it('gives a connection up that no longer answers', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    expect(tab.view().link).toBe('live');
    server.deaf = true;
    tab.say('One', '/');
    server.deaf = false;
    await clock.pass(16_000);
    expect(waiting(tab)).toEqual([]);
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One']);
  });

  it('shows the same in two tabs, also where the second was there before anything was said', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.say('Hello', '/');
    await settled();
    other.heardElsewhere();
    await settled();
    other.say('From the other tab', '/');
    await settled();
    expect(texts(one)).toEqual(['Hello', 'Re: Hello', 'From the other tab', 'Re: From the other tab']);
    expect(texts(other)).toEqual(texts(one));
  });

  it('begins anew when there is a newer conversation', async () => {
    const tab = await openTab();
    tab.say('Hello', '/');
    await settled();
    server.kill();
    server.messages.length = 0;
    server.conversationId = 'cnv_two';
    server.add('staff', 'A new talk');
    server.up = true;
    await clock.pass(5_000);
    expect(texts(tab)).toEqual(['A new talk']);
    expect(store.getItem('mh-chat')).toBe('cnv_two');
  });

  it('tells a refusal beside the message, which can be sent again or taken back', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    server.refuse = 'Too fast.';
    tab.say('One', '/');
    tab.say('Two', '/');
    await settled();
    expect(tab.view().queued.map(({ problem }) => problem)).toEqual(['Too fast.', 'Too fast.']);
    server.refuse = null;
    expect(tab.takeBack('key-2')).toMatchObject({ text: 'Two', files: [] });
    tab.sayAgain('key-1');
    await settled();
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One']);
  });

  it('reads a long history page by page', async () => {
    for (let count = 0; count < 70; count += 1) server.add('staff', `Line ${String(count)}`);
    const tab = await openTab();
    expect(tab.view().thread.messages).toHaveLength(50);
    expect(tab.view().thread.more).toBe(true);
    await tab.earlier();
    expect(texts(tab)).toEqual(server.messages.map(({ text }) => text));
    expect(tab.view().thread.more).toBe(false);
  });

  it('counts what was not read, in every tab', async () => {
    server.add('staff', 'Welcome');
    server.add('staff', 'Still there?');
    const [one, other] = [await openTab(), await openTab()];
    expect(one.view().unread).toBe(2);
    one.markRead();
    other.heardElsewhere();
    expect([one.view().unread, other.view().unread]).toEqual([0, 0]);
  });

  it('says that it is offline, and comes back with the network', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    online = false;
    server.kill();
    expect(tab.view().link).toBe('offline');
    [online, server.up] = [true, true];
    tab.wake();
    await settled();
    expect(tab.view().link).toBe('live');
  });
});

it.each([
  [1, 0, 250],
  [1, 1, 500],
  [4, 1, 4_000],
  [50, 0, 15_000],
  [50, 1, 30_000],
])('after %i failures, with chance %d, it waits %i ms', (failures, random, ms) => {
  expect(backOff(failures, random)).toBe(ms);
});
