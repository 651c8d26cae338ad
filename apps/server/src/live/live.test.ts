/** The live feed over real sockets, a real listener and a log that many write at once. */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LiveChange, LiveMessage } from '@myhibachi/contracts';
import { audit, encodeId, newId, withTransaction, type Actor, type Role } from '@myhibachi/core/kernel';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { confirmedBooking, openStation } from '../../../../tests/support/journey.ts';
import { addOperationsRoutes } from '../operations/routes.ts';
import { startLiveProcess, type LiveProcess } from '../testing/live-process.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addLiveRoutes } from './routes.ts';

let t: TestPlatform;
let undo: AsyncDisposableStack;
/** Two processes: what one writes or shows, the other hears of. */
let apps: LiveProcess[];
const people = new Map<string, Actor>();
const open = new Set<Console>();

function startProcess(): Promise<LiveProcess> {
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), crypto: t.platform.crypto };
  return startLiveProcess(t, { platform, routes: [addOperationsRoutes, addLiveRoutes], people }, undo);
}

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  undo = new AsyncDisposableStack();
  apps = [await startProcess(), await startProcess()];
});

afterAll(async () => {
  for (const console of open) console.socket.terminate();
  await undo.disposeAsync();
  await t.close();
});

beforeEach(() => people.clear());

function person(role: Role, stationIds: readonly string[] = []): string {
  const staffId = newId();
  people.set(staffId, { kind: 'staff', staffId, role, stationIds, chefId: null, sessionId: newId() });
  return staffId;
}

class Console {
  readonly socket: WebSocket;
  readonly heard: LiveMessage[] = [];
  closed: number | null = null;

  constructor(who: string, options: { process?: number; origin?: string } = {}) {
    const { url } = apps[options.process ?? 0] ?? { url: '' };
    this.socket = new WebSocket(`${url}/api/v1/admin/live`, {
      headers: { 'x-person': who },
      origin: options.origin ?? 'http://localhost',
    });
    this.socket.on('message', (data) => this.heard.push(JSON.parse((data as Buffer).toString()) as LiveMessage));
    this.socket.on('close', (code) => (this.closed = code));
    this.socket.on('error', () => undefined);
    open.add(this);
  }

  say(message: unknown): void {
    this.socket.send(JSON.stringify(message));
  }

  async follow(after: number | null = null): Promise<this> {
    if (this.socket.readyState !== WebSocket.OPEN) await new Promise((done) => this.socket.once('open', done));
    this.say({ type: 'hello', after });
    while (!this.heard.some(({ type }) => type === 'ready')) await once(this.socket, 'message');
    return this;
  }

  get changes(): LiveChange[] {
    return this.heard.filter((message) => message.type === 'changed');
  }

  get seq(): number {
    return Math.max(0, ...this.heard.map((message) => ('seq' in message ? message.seq : 0)));
  }
}

/** One row of the audit log, as any verb leaves it. */
function write(entityType: string, entityId: string, stationId: string | null = null): Promise<void> {
  return withTransaction(t.system(), async (tx) => {
    audit(tx, { action: `${entityType}.change`, entityType, entityId, stationId });
  });
}

describe('an open console', () => {
  it('hears every change once and in order, though it loses its connection again and again', async () => {
    const who = person('super_admin');
    const ids = Array.from({ length: 240 }, () => newId());
    let console = await new Console(who).follow();
    const heard: LiveChange[] = [];
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (const id of ids.filter((_id, n) => n % 6 === writer)) await write('booking', id);
    });
    const writing = Promise.all(writers);
    for (let drop = 0; drop < 6; drop += 1) {
      // Some changes come by this connection, and some while there is none.
      await expect.poll(() => console.changes.length + heard.length, { timeout: 10_000 }).toBeGreaterThan(drop * 20);
      console.socket.terminate();
      heard.push(...console.changes);
      console = await new Console(who, { process: drop % 2 }).follow(Math.max(console.seq, heard.at(-1)?.seq ?? 0));
    }
    await writing;
    const all = () => [...heard, ...console.changes];
    await expect.poll(() => all().length, { timeout: 10_000 }).toBe(ids.length);
    expect(new Set(all().map(({ entityId }) => entityId))).toEqual(new Set(ids.map((id) => encodeId('bkg', id))));
    const order = all().map(({ seq }) => seq);
    expect(order.every((seq, at) => at === 0 || seq > (order[at - 1] ?? 0))).toBe(true);
  });

  it('learns of another station’s change only that there was one, and nothing of what it may not read', async () => {
    const [mine, theirs] = [newId(), newId()];
    const manager = await new Console(person('station_manager', [mine])).follow();
    const own = newId();
    await write('variable', 'deposit.amountCents');
    await write('booking', newId(), theirs);
    await write('booking', own, mine);
    await expect.poll(() => manager.changes.length, { timeout: 5_000 }).toBe(2);
    const nothing = { entityId: null, stationId: null, by: null, action: null, requestId: null };
    expect(manager.changes[0]).toMatchObject({ entityType: 'booking', ...nothing });
    expect(manager.changes[1]).toMatchObject({ entityId: encodeId('bkg', own), stationId: encodeId('stn', mine) });
  });

  it('too far behind is told to read everything anew', async () => {
    const console = await new Console(person('admin')).follow(1_000_000_000);
    expect(console.heard.map(({ type }) => type)).toEqual(['resync', 'ready']);
  });

  it('is closed as soon as its person is signed out', async () => {
    const who = person('support');
    const console = await new Console(who).follow();
    people.delete(who);
    await write('session', newId());
    await expect.poll(() => console.closed, { timeout: 5_000 }).toBe(4401);
  });

  it('is not opened for the signed-out, nor for another site’s page', async () => {
    const nobody = new Console('nobody');
    const foreign = new Console(person('super_admin'), { origin: 'https://evil.example' });
    await expect.poll(() => [nobody.closed, foreign.closed], { timeout: 5_000 }).toEqual([4401, 4401]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['an unknown message', '{"type":"shout"}'],
    ['a field too many', '{"type":"ping","x":1}'],
    ['a number that is none', '{"type":"hello","after":-1}'],
  ])('that sends %s is closed', async (_what, text) => {
    const console = await new Console(person('support')).follow();
    console.socket.send(text);
    await expect.poll(() => console.closed, { timeout: 5_000 }).toBe(4400);
  });

  it('that talks without end is closed', async () => {
    const console = await new Console(person('support')).follow();
    for (let n = 0; n < 100; n += 1) console.say({ type: 'ping' });
    await expect.poll(() => console.closed, { timeout: 5_000 }).toBe(4400);
    expect(console.heard.filter(({ type }) => type === 'pong').length).toBeLessThanOrEqual(60);
  });
});

describe('people who look at the same booking', () => {
  it('see each other from process to process, until they leave, and only where they may look', async () => {
    const station = await openStation(t);
    const { bookingId } = await confirmedBooking(t, { date: '2027-06-05', host: 1 });
    const id = encodeId('bkg', bookingId);
    const [one, two, outsider] = [person('support'), person('admin', [station.id]), person('admin', [newId()])];
    const first = await new Console(one).follow();
    const second = await new Console(two, { process: 1 }).follow();
    const third = await new Console(outsider).follow();
    for (const console of [first, second, third]) console.say({ type: 'viewing', entity: 'booking', id });
    const seenBy = (console: Console) => {
      const last = console.heard.findLast((message) => message.type === 'presence');
      return new Set(last?.people.map((row) => row.id));
    };
    const both = new Set([one, two].map((staffId) => encodeId('stf', staffId)));
    await expect.poll(() => [seenBy(first), seenBy(second)], { timeout: 5_000 }).toEqual([both, both]);
    expect(seenBy(third)).toEqual(new Set());
    second.socket.close();
    await expect.poll(() => seenBy(first), { timeout: 5_000 }).toEqual(new Set([encodeId('stf', one)]));
  });
});
