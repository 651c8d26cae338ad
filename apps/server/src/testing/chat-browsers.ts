/** Browsers in the chat of a program that listens: their cookies, their tabs, and the host who signs in in them. */
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import type { ChatAnswer, ChatEvent } from '@myhibachi/contracts';
import { enterBySignInLink } from '@myhibachi/core/accounts';
import { newId } from '@myhibachi/core/kernel';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { mailedSignInToken } from '../../../../tests/support/host-sign-in.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { addAccountRoutes } from '../accounts/routes.ts';
import { addChatRoutes } from '../chat/routes.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { startLive } from './live-process.ts';
import { testApp } from './test-app.ts';
import { testPlatform } from './test-platform.ts';

const SOON = 10_000;

/** A program with a station, the chat and the accounts. */
export class ChatSite {
  readonly t: TestPlatform;
  readonly app: App;
  readonly sockets = new Set<WebSocket>();

  constructor(t: TestPlatform, app: App) {
    this.t = t;
    this.app = app;
  }

  /** A browser nobody has been in. */
  browser(): ChatBrowser {
    return new ChatBrowser(this);
  }

  get ownOrigin(): string {
    return this.t.platform.settings.publicUrl;
  }
}

/** Opens a site before the tests of a file, ends its sockets behind each, closes it behind all, and hands it over. */
export function withChatSite(opened: (site: ChatSite) => Promise<void>): void {
  const undo = new AsyncDisposableStack();
  let site: ChatSite;
  beforeAll(async () => {
    const t = await createTestPlatform({ poolSize: 20 });
    undo.defer(() => t.close());
    await openStation(t);
    const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
    const live = await startLive(t, platform, undo);
    const app = await testApp(platform, [addAccountRoutes, addChatRoutes], { identify, live });
    undo.defer(() => app.close());
    await app.listen({ port: 0, host: '127.0.0.1' });
    site = new ChatSite(t, app);
    await opened(site);
  });
  afterEach(() => {
    for (const socket of site.sockets) socket.terminate();
    site.sockets.clear();
  });
  afterAll(() => undo.disposeAsync());
}

/** Its cookies are those of every request it makes, and of a tab those it had when the tab was opened. */
export class ChatBrowser {
  readonly #site: ChatSite;
  readonly #cookies = new Map<string, string>();

  constructor(site: ChatSite) {
    this.#site = site;
  }

  async #send(method: 'GET' | 'POST', url: string, payload?: object) {
    const headers = { cookie: this.cookie, origin: this.#site.ownOrigin };
    const reply = await this.#site.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    for (const line of [reply.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return reply;
  }

  get cookie(): string {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }

  /** As if the host had just signed in here, and nothing had been asked of the chat since. */
  async signInUnseen(email: string): Promise<void> {
    const { t } = this.#site;
    const { token } = await enterBySignInLink(t.visitor(), { token: await mailedSignInToken(t, email) });
    this.#cookies.set('mh_host', token);
  }

  async enter(token: string): Promise<void> {
    const reply = await this.#send('POST', '/api/v1/auth/magic-link/enter', { token });
    if (reply.statusCode !== 200) throw new Error(`nobody signed in: ${reply.body}`);
  }

  async signIn(email: string): Promise<this> {
    await this.enter(await mailedSignInToken(this.#site.t, email));
    return this;
  }

  async signOut(): Promise<void> {
    await this.#send('POST', '/api/v1/me/sign-out', { everywhere: false });
  }

  /** Sent again under its key where it is to be tried again, as the site does. */
  async say(text: string, clientKey = newId()): Promise<ChatAnswer> {
    const reply = await this.#send('POST', '/api/v1/chat/messages', { text, clientKey });
    if (reply.statusCode === 503) return this.say(text, clientKey);
    if (reply.statusCode !== 201) throw new Error(reply.body);
    return reply.json<ChatAnswer>();
  }

  async history() {
    const reply = await this.#send('GET', '/api/v1/chat/messages?limit=100');
    const { conversationId, messages } = reply.json<Pick<ChatAnswer, 'messages'> & { conversationId: string | null }>();
    return {
      conversationId,
      said: messages.filter(({ author }) => author === 'host').map(({ text }) => text),
      messages,
    };
  }

  /** A tab that is ready, or was sent away; `alsoWith`: it has the cookies of another browser too. */
  async tab(alsoWith?: ChatBrowser): Promise<ChatTab> {
    const cookies = [this.cookie, ...(alsoWith === undefined ? [] : [alsoWith.cookie])];
    const tab = new ChatTab(this.#site, cookies.join('; '));
    await new Promise((done) => tab.socket.once('open', done));
    tab.send({ type: 'hello', after: 0 });
    await vi.waitUntil(() => tab.closed !== null || tab.heard.some(({ type }) => type === 'ready'), SOON);
    return tab;
  }
}

export class ChatTab {
  readonly socket: WebSocket;
  readonly heard: ChatEvent[] = [];
  closed: number | null = null;

  constructor({ app, ownOrigin: origin, sockets }: ChatSite, cookie: string) {
    const { port } = app.server.address() as AddressInfo;
    this.socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/chat`, { headers: { cookie, origin } });
    this.socket.on('message', (data) => this.heard.push(JSON.parse((data as Buffer).toString()) as ChatEvent));
    this.socket.on('close', (code) => (this.closed = code));
    this.socket.on('error', () => undefined);
    sockets.add(this.socket);
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  async answerTo(text: string, clientKey = newId()): Promise<string> {
    const known = this.#by('concierge').length;
    this.send({ type: 'say', text, clientKey });
    await vi.waitUntil(() => this.#by('concierge').length > known, SOON);
    return this.#by('concierge').at(-1) ?? '';
  }

  #by(author: 'host' | 'concierge'): string[] {
    return this.heard.flatMap((event) =>
      event.type === 'message' && event.message.author === author ? [event.message.text] : [],
    );
  }

  /** What the host has said, in whichever browser. */
  get said(): string[] {
    return this.#by('host');
  }

  async hears(text: string): Promise<void> {
    await vi.waitUntil(() => this.said.includes(text), SOON);
  }

  get texts(): string[] {
    return this.heard.flatMap((event) => (event.type === 'message' ? [event.message.text] : []));
  }
}
