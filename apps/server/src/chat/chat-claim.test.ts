/** A host who signs in after the chat has begun: the same talk, in every tab, is theirs from then on. */
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { CHAT_CLOSE, type ChatAnswer, type ChatEvent } from '@myhibachi/contracts';
import { newId } from '@myhibachi/core/kernel';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mailedSignInToken } from '../../../../tests/support/host-sign-in.ts';
import { confirmedBooking, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { addAccountRoutes } from '../accounts/routes.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { startLive } from '../testing/live-process.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addChatRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
const undo = new AsyncDisposableStack();
const open = new Set<WebSocket>();

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  const live = await startLive(t, platform, undo);
  app = await testApp(platform, [addAccountRoutes, addChatRoutes], { identify, live });
  await app.listen({ port: 0, host: '127.0.0.1' });
  await confirmedBooking(t, { date: '2027-06-12', host: 1 });
  await confirmedBooking(t, { date: '2027-06-19', host: 2 });
  await confirmedBooking(t, { date: '2027-06-26', host: 3 });
  await runJobs(t, { messages: true });
});
afterEach(() => {
  for (const socket of open) socket.terminate();
  open.clear();
});
afterAll(async () => {
  await app.close();
  await undo.disposeAsync();
  await t.close();
});

/** A browser: its cookies are those of every request it makes, and of a socket those it had when it was opened. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async post(url: string, payload: object) {
    const headers = { cookie: this.cookie, origin: t.platform.settings.publicUrl };
    const reply = await app.inject({ method: 'POST', url, headers, payload });
    for (const line of [reply.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return reply;
  }

  get cookie(): string {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }

  async signIn(email: string): Promise<void> {
    const reply = await this.post('/api/v1/auth/magic-link/enter', { token: await mailedSignInToken(t, email) });
    if (reply.statusCode !== 200) throw new Error(`nobody signed in: ${reply.body}`);
  }

  async ask(text: string): Promise<ChatAnswer> {
    return (await this.post('/api/v1/chat/messages', { text })).json<ChatAnswer>();
  }

  async tab(alsoWith?: Browser): Promise<Tab> {
    const tab = new Tab([this.cookie, ...(alsoWith === undefined ? [] : [alsoWith.cookie])].join('; '));
    await new Promise((done) => tab.socket.once('open', done));
    tab.send({ type: 'hello', after: 0 });
    await vi.waitUntil(() => tab.closed !== null || tab.heard.some(({ type }) => type === 'ready'), 10_000);
    return tab;
  }
}

class Tab {
  readonly socket: WebSocket;
  readonly heard: ChatEvent[] = [];
  closed: number | null = null;

  constructor(cookie: string) {
    const { port } = app.server.address() as AddressInfo;
    const headers = { cookie, origin: t.platform.settings.publicUrl };
    this.socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/chat`, { headers });
    this.socket.on('message', (data) => this.heard.push(JSON.parse((data as Buffer).toString()) as ChatEvent));
    this.socket.on('close', (code) => (this.closed = code));
    this.socket.on('error', () => undefined);
    open.add(this.socket);
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  async answerTo(text: string, clientKey = newId()): Promise<string> {
    const known = this.answers.length;
    this.send({ type: 'say', text, clientKey });
    await vi.waitUntil(() => this.answers.length > known, { timeout: 10_000 });
    return this.answers.at(-1) ?? '';
  }

  get texts(): string[] {
    return this.heard.flatMap((event) => (event.type === 'message' ? [event.message.text] : []));
  }

  get answers(): string[] {
    return this.heard.flatMap((event) =>
      event.type === 'message' && event.message.author === 'concierge' ? [event.message.text] : [],
    );
  }
}

const FIRST = 'What would 12 adults cost in 94538?';
const WHEN = 'Show me my booking';

describe('a chat that was begun before its host signed in', () => {
  it('knows them over the socket from the next page on', async () => {
    const browser = new Browser();
    await browser.ask(FIRST);
    await browser.signIn('host1@mail.example');
    const tab = await browser.tab();
    expect(tab.texts[0]).toBe(FIRST);
    expect(await tab.answerTo(WHEN)).toContain('June 12');
  });

  it('is claimed by the socket alone where a host was signed in before it was known', async () => {
    const [browser, elsewhere] = [new Browser(), new Browser()];
    await elsewhere.signIn('host1@mail.example');
    await browser.ask(FIRST);
    const tab = await browser.tab(elsewhere);
    expect(await tab.answerTo(WHEN)).toContain('June 12');
  });

  it('sends a tab that was open back for its new cookies, and loses nothing of what it was saying', async () => {
    const browser = new Browser();
    await browser.ask(FIRST);
    const before = await browser.tab();
    expect(await before.answerTo(WHEN)).not.toContain('June 26');
    await browser.signIn('host3@mail.example');
    const key = newId();
    before.send({ type: 'say', text: WHEN, clientKey: key });
    await expect.poll(() => before.closed).toBe(CHAT_CLOSE.comeBack);
    const after = await browser.tab();
    expect(await after.answerTo(WHEN, key)).toContain('June 26');
    expect(after.texts.filter((text) => text === WHEN)).toHaveLength(2);
  });

  it('is not shown to another host, who begins one of their own', async () => {
    const browser = new Browser();
    const first = await browser.ask(FIRST);
    await browser.signIn('host1@mail.example');
    await browser.signIn('host2@mail.example');
    expect((await browser.tab()).closed).toBe(CHAT_CLOSE.unknown);
    const next = await browser.ask(WHEN);
    expect(next.conversationId).not.toBe(first.conversationId);
    expect(next.messages.at(-1)?.text).toContain('June 19');
    expect((await browser.tab()).texts).not.toContain(FIRST);
  });
});
