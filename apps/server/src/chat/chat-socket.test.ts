/** The live chat: nothing lost, nothing doubled, whatever becomes of the connection. */
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { CHAT_CLOSE, type ChatEvent } from '@myhibachi/contracts';
import { changeOwner, openVisitor, replyAsStaff } from '@myhibachi/core/conversations';
import { decodeId, newId, type Context } from '@myhibachi/core/kernel';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apart as wait } from '../../../../tests/support/apart.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { setFigure } from '../../../../tests/support/model-talk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { startLive } from '../testing/live-process.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addChatRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let support: Context;
const undo = new AsyncDisposableStack();
const open = new Set<Chat>();

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  const live = await startLive(t, platform, undo);
  app = await testApp(platform, [addChatRoutes], { identify, live });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { staffId } = await createStaff(t, 'support', []);
  support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
});
afterEach(() => {
  for (const chat of open) chat.socket.terminate();
  open.clear();
});
afterAll(async () => {
  await app.close();
  await undo.disposeAsync();
  await t.close();
});

class Chat {
  readonly socket: WebSocket;
  readonly heard: ChatEvent[] = [];
  closed: number | null = null;

  constructor() {
    const { port } = app.server.address() as AddressInfo;
    this.socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/chat`);
    this.socket.on('message', (data) => this.heard.push(JSON.parse((data as Buffer).toString()) as ChatEvent));
    this.socket.on('close', (code) => (this.closed = code));
    this.socket.on('error', () => undefined);
    open.add(this);
  }

  static async join(token: string, after = 0): Promise<Chat> {
    const chat = new Chat();
    await new Promise((done) => chat.socket.once('open', done));
    chat.send({ type: 'hello', after, token });
    await chat.until((opened) => opened.heard.some(({ type }) => type === 'ready'));
    return chat;
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  say(text: string, clientKey = newId()): string {
    this.send({ type: 'say', text, clientKey });
    return clientKey;
  }

  get messages() {
    return this.heard.flatMap((event) => (event.type === 'message' ? [event] : []));
  }

  get seqs(): number[] {
    return this.messages.map(({ message }) => message.seq);
  }

  async until(ready: (chat: Chat) => boolean): Promise<void> {
    while (!ready(this)) await new Promise((done) => this.socket.once('message', done));
  }
}

const answered = (chat: Chat) => chat.messages.some(({ message }) => message.author === 'concierge');

describe('a live chat', () => {
  it('is answered, and shows what is being looked up meanwhile', async () => {
    const { token } = await openVisitor(t.visitor());
    const chat = await Chat.join(token);
    const key = chat.say('What would 12 adults cost in 94538?');
    await chat.until(answered);
    expect(chat.heard.find((event) => event.type === 'kept')).toEqual({ type: 'kept', clientKey: key, seq: 1 });
    expect(chat.heard.some(({ type }) => type === 'working')).toBe(true);
    expect(chat.seqs).toEqual([1, 2]);
  });

  it('that breaks off is resumed: what was sent twice is there once, and what was missed comes in order', async () => {
    const { token } = await openVisitor(t.visitor());
    const first = await Chat.join(token);
    const key = first.say('Hello');
    // Killed before the answer: the browser does not know whether its message arrived.
    first.socket.terminate();
    const second = await Chat.join(token);
    second.say('Hello', key);
    await second.until(answered);
    await second.until((chat) => chat.messages.some(({ clientKey }) => clientKey === key));
    const hosts = second.messages.filter(({ message }) => message.author === 'host');
    expect(hosts).toHaveLength(1);
    const conversation = second.heard.findLast((event) => event.type === 'state');
    const conversationId = decodeId('cnv', conversation?.type === 'state' ? conversation.state.conversationId : '');
    second.socket.terminate();
    for (const text of ['One', 'Two', 'Three']) await replyAsStaff(support, { conversationId, text });
    const third = await Chat.join(token, Math.max(...second.seqs));
    expect(third.messages.map(({ message }) => message.text)).toEqual(['One', 'Two', 'Three']);
    expect(third.messages[0]?.message.name).not.toBeNull();
  });

  it.each(['ñ', '漢', '"'])(
    'hears the longest message there may be, also of signs that take many bytes: %j',
    async (sign) => {
      const { token } = await openVisitor(t.visitor());
      const chat = await Chat.join(token);
      const key = chat.say(`a${sign.repeat(1_998)}z`);
      await chat.until(
        ({ heard }) => heard.some(({ type }) => type === 'kept' || type === 'refused') || chat.closed !== null,
      );
      expect(chat.closed).toBeNull();
      expect(chat.heard).toContainEqual({ type: 'kept', clientKey: key, seq: 1 });
    },
  );

  it.each([0, 40, 100])('reads every word of a host who writes quickly, in order, %d ms apart', async (apart) => {
    const { token } = await openVisitor(t.visitor());
    const chat = await Chat.join(token);
    const texts = ['we are 12 adults', 'on dec 19', 'in 94538'];
    for (const text of texts) {
      chat.say(text);
      await wait(apart);
    }
    const told = ({ messages }: Chat) => messages.some(({ message }) => message.text.includes('$714.45'));
    const hosts = ({ messages }: Chat) => messages.filter(({ message }) => message.author === 'host');
    // The price may be told before the place: what is asked here is that no word is lost.
    await chat.until((heard) => told(heard) && hosts(heard).length >= texts.length);
    expect(hosts(chat).map(({ message }) => message.text)).toEqual(texts);
    chat.say('6pm');
    const answer = ({ messages }: Chat) => {
      const said = messages.findIndex(({ message }) => message.text === '6pm');
      return said < 0 ? undefined : messages.slice(said).find(({ message }) => message.author === 'concierge');
    };
    await chat.until((heard) => answer(heard) !== undefined);
    expect(answer(chat)?.message.text).not.toContain('How many guests');
  });

  it('waits for people while the concierge is switched off', async () => {
    await setFigure(t, 'concierge.enabled', false);
    const { token } = await openVisitor(t.visitor());
    const chat = await Chat.join(token);
    chat.say('What would 12 adults cost in 94538?');
    await chat.until(({ messages }) => messages.some(({ message }) => message.author === 'system'));
    await setFigure(t, 'concierge.enabled', true);
    expect(chat.messages.map(({ message }) => message.author)).toEqual(['host', 'system']);
    expect(chat.heard.some(({ type }) => type === 'working' || type === 'typing')).toBe(false);
  });

  it('hears a person who takes over, in every tab, each word once', async () => {
    const { token } = await openVisitor(t.visitor());
    const [one, other] = [await Chat.join(token), await Chat.join(token)];
    one.say('Hi there');
    await one.until(answered);
    const state = one.heard.findLast((event) => event.type === 'state');
    const conversationId = decodeId('cnv', state?.type === 'state' ? state.state.conversationId : '');
    await changeOwner(support, { conversationId, to: { kind: 'desk' } });
    await replyAsStaff(support, { conversationId, text: 'Hello, this is a person.' });
    await one.until((chat) => chat.messages.some(({ message }) => message.author === 'staff'));
    expect(new Set(one.seqs).size).toBe(one.seqs.length);
    expect(one.heard.findLast((event) => event.type === 'state')).toMatchObject({ state: { answeredBy: 'people' } });
    // A tab that was opened before there was a conversation hears of it when it comes back.
    other.socket.terminate();
    const again = await Chat.join(token);
    expect(again.seqs).toEqual(one.seqs);
  });

  it.each([
    ['no JSON', 'hello'],
    ['an unknown frame', '{"type":"shout"}'],
    ['a field too many', '{"type":"ping","x":1}'],
    ['too long a text', JSON.stringify({ type: 'say', clientKey: 'abcdefgh', text: 'x'.repeat(2_001) })],
  ])('that sends %s is closed', async (_what, text) => {
    const { token } = await openVisitor(t.visitor());
    const chat = await Chat.join(token);
    chat.socket.send(text);
    await expect.poll(() => chat.closed, { timeout: 5_000 }).toBe(CHAT_CLOSE.badMessage);
  });

  it('is not opened for a token that is nobody’s', async () => {
    const chat = new Chat();
    await new Promise((done) => chat.socket.once('open', done));
    chat.send({ type: 'hello', after: 0, token: 'not-a-token-of-ours-at-all' });
    await expect.poll(() => chat.closed, { timeout: 5_000 }).toBe(CHAT_CLOSE.unknown);
  });
});
