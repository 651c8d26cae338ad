/** What is true of a conversation for a moment: who looks, who writes, who has read. Told to both sides, from process to process. */
import { once } from 'node:events';
import { CHAT_CLOSE, type ChatEvent, type LiveMessage } from '@myhibachi/contracts';
import {
  claimVisitor,
  leaveVisitors,
  markThreadRead,
  openVisitor,
  receiveHostMessage,
  replyAsStaff,
} from '@myhibachi/core/conversations';
import { encodeId, newId, type Actor, type Role } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { confirmedBooking, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { addChatRoutes } from '../chat/routes.ts';
import { startLiveProcess, type LiveProcess } from '../testing/live-process.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addLiveRoutes } from './routes.ts';

let t: TestPlatform;
let apps: readonly LiveProcess[];
let stationId: string;
const undo = new AsyncDisposableStack();
const people = new Map<string, Actor>();
const open = new Set<WebSocket>();

function startProcess(): Promise<LiveProcess> {
  const ours = testPlatform(t.platform.db, t.platform.queue);
  const platform = { ...ours, ...t.platform, settings: ours.settings, clock: t.clock };
  return startLiveProcess(t, { platform, routes: [addChatRoutes, addLiveRoutes], people }, undo);
}

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  stationId = (await openStation(t)).id;
  apps = [await startProcess(), await startProcess()];
});
afterAll(async () => {
  for (const socket of open) socket.terminate();
  await undo.disposeAsync();
  await t.close();
});
beforeEach(() => t.clock.set(t.clock.now().add({ minutes: 1 }).toString()));

/** One end of a socket, and everything it has heard. */
class End<Message extends { readonly type: string }> {
  readonly socket: WebSocket;
  readonly heard: Message[] = [];

  constructor(proc: number, path: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`${apps[proc]?.url ?? ''}${path}`, { headers, origin: 'http://localhost' });
    this.socket.on('message', (data) => this.heard.push(JSON.parse((data as Buffer).toString()) as Message));
    open.add(this.socket);
  }

  async begin(hello: object): Promise<this> {
    if (this.socket.readyState !== WebSocket.OPEN) await once(this.socket, 'open');
    this.say(hello);
    while (!this.heard.some(({ type }) => type === 'ready')) await once(this.socket, 'message');
    return this;
  }

  say(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  async until(found: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const message = this.heard.find(found);
      if (message !== undefined) return message;
      await once(this.socket, 'message');
    }
  }
}

async function someone(role: Role, stationIds: readonly string[] = []): Promise<string> {
  const { staffId } = await createStaff(t, role, [...stationIds]);
  people.set(staffId, { kind: 'staff', staffId, role, stationIds, chefId: null, sessionId: newId() });
  return staffId;
}

function console(staffId: string, process = 0): Promise<End<LiveMessage>> {
  return new End<LiveMessage>(process, '/api/v1/admin/live', { 'x-person': staffId }).begin({
    type: 'hello',
    after: null,
  });
}

async function chat(process = 1) {
  const { visitor, token } = await openVisitor(t.visitor());
  const { identityId } = visitor;
  const said = { identityId, channel: 'web_chat', text: 'Hello', clientKey: newId() } as const;
  const { conversationId } = await receiveHostMessage(t.visitor(), said);
  const host = await new End<ChatEvent>(process, '/api/v1/chat').begin({ type: 'hello', after: 0, token });
  return { conversationId, id: encodeId('cnv', conversationId), host };
}

function looking(end: End<LiveMessage>, id: string) {
  end.say({ type: 'viewing', entity: 'conversation', id });
  return end.until((message) => message.type === 'reading' && message.id === id);
}

describe('people at the same conversation', () => {
  it('see each other, and who of them writes, though they are served by different processes', async () => {
    const { id } = await chat();
    const [one, two] = [await someone('support'), await someone('support')];
    const [first, second] = [await console(one), await console(two, 1)];
    await Promise.all([looking(first, id), looking(second, id)]);
    const both = [one, two].map((staffId) => encodeId('stf', staffId)).toSorted();
    await first.until(
      (message) =>
        message.type === 'presence' &&
        both.join() ===
          message.people
            .map((row) => row.id)
            .toSorted()
            .join(),
    );
    first.say({ type: 'typing', id });
    const told = await second.until(({ type }) => type === 'typing');
    expect(told).toMatchObject({ id, who: 'staff', person: { id: encodeId('stf', one) } });
    expect(first.heard.some(({ type }) => type === 'typing')).toBe(false);
  });

  it('are told nothing of one outside their reach, and cannot write where they do not look or may not answer', async () => {
    const { id, conversationId, host } = await chat();
    const { db } = t.platform;
    await db.updateTable('conversations').set({ station_id: stationId }).where('id', '=', conversationId).execute();
    const [outsider, manager, support] = [
      await console(await someone('station_manager')),
      await console(await someone('station_manager', [stationId])),
      await console(await someone('support')),
    ];
    outsider.say({ type: 'viewing', entity: 'conversation', id });
    await Promise.all([looking(manager, id), looking(support, id)]);
    outsider.say({ type: 'typing', id });
    manager.say({ type: 'typing', id });
    support.say({ type: 'typing', id });
    // Messages of one socket are worked off in order, and the last of the three is told: so the others were not.
    await host.until(({ type }) => type === 'typing');
    host.say({ type: 'typing' });
    await support.until((message) => message.type === 'typing' && message.who === 'host');
    expect(host.heard.filter(({ type }) => type === 'typing')).toHaveLength(1);
    expect(outsider.heard.filter(({ type }) => type === 'typing' || type === 'reading')).toEqual([]);
  });
});

describe('a host and our people', () => {
  it('see each other write, not with every letter', async () => {
    const { id, host } = await chat();
    const support = await console(await someone('support'));
    await looking(support, id);
    for (let letter = 0; letter < 10; letter += 1) host.say({ type: 'typing' });
    expect(await support.until(({ type }) => type === 'typing')).toMatchObject({ id, who: 'host', person: null });
    for (let letter = 0; letter < 10; letter += 1) support.say({ type: 'typing', id });
    expect(await host.until(({ type }) => type === 'typing')).toEqual({ type: 'typing', who: 'staff' });
    support.say({ type: 'ping' });
    await support.until(({ type }) => type === 'pong');
    expect(support.heard.filter(({ type }) => type === 'typing')).toHaveLength(1);
    expect(host.heard.filter(({ type }) => type === 'typing')).toHaveLength(1);
  });

  it('see at once how far the other has read, without a further word', async () => {
    const { id, conversationId, host } = await chat();
    const staffId = await someone('support');
    const support = await console(staffId);
    expect(await looking(support, id)).toMatchObject({ hostReadSeq: 0, staffReadSeq: 0 });
    const actor = people.get(staffId);
    if (actor === undefined) throw new Error('nobody');
    await markThreadRead(t.as(actor), { conversationId, seq: 1 });
    await host.until((event) => event.type === 'state' && event.state.readSeq === 1);
    host.say({ type: 'read', seq: 1 });
    await support.until((message) => message.type === 'reading' && message.hostReadSeq === 1);
  });
});

describe('a host who signs out', () => {
  /** Somebody who has signed in in a browser and chats there, seen in a tab on each process. */
  async function browserOf(customerId: string) {
    const { visitor, token } = await openVisitor(t.visitor());
    const host = t.as({ kind: 'host', customerId, sessionId: newId() });
    const { identityId } = await claimVisitor(host, visitor);
    const said = { identityId, channel: 'web_chat', text: 'Hello', clientKey: newId(), customerId } as const;
    const { conversationId } = await receiveHostMessage(t.visitor(), said);
    const hello = { type: 'hello', after: 0, token };
    const tabs = await Promise.all([0, 1].map((at) => new End<ChatEvent>(at, '/api/v1/chat').begin(hello)));
    return { host, token, conversationId, tabs };
  }

  const closed = ({ socket }: End<ChatEvent>) => once(socket, 'close').then(([code]: unknown[]) => code);

  it('is told nothing more in any tab of that browser, whoever serves it; the chat on another device goes on', async () => {
    const { bookingId } = await confirmedBooking(t, { date: '2027-06-12', host: 1 });
    const { customer_id: customerId } = await t.platform.db
      .selectFrom('bookings')
      .select('customer_id')
      .where('id', '=', bookingId)
      .executeTakeFirstOrThrow();
    const [here, there] = [await browserOf(customerId), await browserOf(customerId)];
    const ends = Promise.all(here.tabs.map(closed));
    await leaveVisitors(here.host, { token: here.token, which: 'here' });
    expect(await ends).toEqual([CHAT_CLOSE.unknown, CHAT_CLOSE.unknown]);
    const { staffId } = await createStaff(t, 'support', []);
    const support = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
    for (const { conversationId } of [here, there])
      await replyAsStaff(support, { conversationId, text: 'Your chef has called.', attachmentIds: [] });
    const isTold = (event: ChatEvent) => event.type === 'message' && event.message.author === 'staff';
    await Promise.all(there.tabs.map((tab) => tab.until(isTold)));
    expect(here.tabs.some(({ heard }) => heard.some(isTold))).toBe(false);
    const all = Promise.all(there.tabs.map(closed));
    await leaveVisitors(there.host, { token: null, which: 'all' });
    expect(await all).toEqual([CHAT_CLOSE.unknown, CHAT_CLOSE.unknown]);
  });
});
