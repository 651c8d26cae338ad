/** The console's end of the live feed against a real socket server that stops, restarts and repeats itself. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws';
import type { LiveMessage, LiveRequest } from '@myhibachi/contracts';
import { LiveClient, type LiveStatus } from './live-client.ts';

/** A log of changes and the rules of the feed: from where somebody stopped, in order. */
class Feed {
  readonly hellos: (number | null)[] = [];
  readonly viewed: (string | null)[] = [];
  readonly sockets = new Set<ServerSocket>();
  port = 0;
  #server: WebSocketServer | null = null;
  #log: number[] = [];

  async start(): Promise<void> {
    this.#server = new WebSocketServer({ port: this.port, host: '127.0.0.1' });
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
    this.#server.on('connection', (socket) => {
      socket.on('message', (data) => this.#answer(socket, JSON.parse((data as Buffer).toString()) as LiveRequest));
    });
  }

  /** As a killed process: sockets end without a word. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    for (const socket of server.clients) socket.terminate();
    this.sockets.clear();
    server.close();
    await once(server, 'close');
  }

  #answer(socket: ServerSocket, request: LiveRequest): void {
    if (request.type === 'viewing') this.viewed.push(request.id);
    if (request.type !== 'hello') return;
    this.hellos.push(request.after);
    const { after } = request;
    for (const seq of this.#log) if (after !== null && seq > after) this.#tell(socket, seq);
    socket.send(JSON.stringify({ type: 'ready', seq: this.#log.at(-1) ?? 0 } satisfies LiveMessage));
    this.sockets.add(socket);
  }

  #tell(socket: ServerSocket, seq: number): void {
    const change = { entityType: 'booking', entityId: null, action: 'booking.change', stationId: null, by: null };
    socket.send(JSON.stringify({ type: 'changed', seq, at: '2027-01-01T00:00:00Z', requestId: null, ...change }));
  }

  change(): void {
    const seq = (this.#log.at(-1) ?? 0) + 1;
    this.#log.push(seq);
    for (const socket of this.sockets) this.#tell(socket, seq);
  }

  /** Says the last change once more, as a server may after a break. */
  repeat(): void {
    for (const socket of this.sockets) this.#tell(socket, this.#log.at(-1) ?? 0);
  }
}

let feed: Feed;
let client: LiveClient;
let heard: number[];
let resyncs: number;
let returns: number;
let status: LiveStatus;

beforeEach(async () => {
  feed = new Feed();
  await feed.start();
  heard = [];
  resyncs = 0;
  returns = 0;
  client = new LiveClient(
    {
      changed: ({ seq }) => void heard.push(seq),
      resync: () => void (resyncs += 1),
      returned: () => void (returns += 1),
      presence: () => undefined,
      talk: () => undefined,
      status: (next) => void (status = next),
    },
    { url: `ws://127.0.0.1:${feed.port}`, firstWaitMs: 20 },
  );
  await vi.waitUntil(() => feed.sockets.size === 1 && status === 'live', 10_000);
});

afterEach(async () => {
  client.close();
  await feed.kill();
});

describe('the live feed in the console', () => {
  it('tells each change once and in order, though the server dies between any two', async () => {
    const made: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      feed.change();
      await feed.kill();
      feed.change();
      made.push(made.length + 1, made.length + 2);
      await feed.start();
      await vi.waitUntil(() => heard.length === made.length, { timeout: 5_000 });
      feed.repeat();
    }
    expect(heard).toEqual(made);
    expect(feed.hellos[0]).toBeNull();
    expect(feed.hellos.slice(1).every((after) => after !== null)).toBe(true);
  });

  it('reads everything once more when it begins to listen, and never again for a break it can make up for', async () => {
    expect([resyncs, returns]).toEqual([1, 0]);
    await feed.kill();
    await feed.start();
    await vi.waitUntil(() => feed.hellos.length === 2, 10_000);
    await vi.waitUntil(() => status === 'live', 10_000);
    expect([resyncs, returns]).toEqual([1, 1]);
  });

  it('says again who is looking at what after a break', async () => {
    client.view({ entity: 'booking', id: 'bkg_1' });
    await vi.waitUntil(() => feed.viewed.length === 1, 10_000);
    await feed.kill();
    await feed.start();
    await vi.waitUntil(() => feed.viewed.length === 2, { timeout: 5_000 });
    expect(feed.viewed).toEqual(['bkg_1', 'bkg_1']);
  });

  it('stays away once it has been signed out', async () => {
    for (const socket of feed.sockets) socket.close(4401, 'signed out');
    await vi.waitUntil(() => status === 'signed_out', 10_000);
    client.reconnect();
    expect(status).toBe('signed_out');
    expect(feed.hellos).toHaveLength(1);
  });
});
