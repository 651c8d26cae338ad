/** One open console: catches up on what it missed, then hears each change once and in order, as long as it may. */
import type { WebSocket } from '@fastify/websocket';
import { LIVE_CLOSE, LiveRequest, type LiveMessage, type LiveSubject } from '@myhibachi/contracts';
import { changeFor, getLastSeq, listChanges, type Change } from '@myhibachi/core/audit';
import type { Actor, Context } from '@myhibachi/core/kernel';
import type { LiveFeed } from './live-feed.ts';

/** Beyond this, reading everything anew is cheaper than hearing what changed. */
const MAX_BACKLOG = 1_000;
const BATCH = 500;
const MAX_BUFFERED_BYTES = 1_000_000;
const MESSAGES_PER_WINDOW = 60;
const WINDOW_MS = 10_000;
/** Changes of these may end what this person may see. */
const ACCESS = new Set(['session', 'staff', 'ip_block']);

export interface LiveConnection {
  readonly socket: WebSocket;
  /** Acts as the system: it reads the log for everybody. */
  readonly reader: Context;
  readonly feed: LiveFeed;
  actor: Extract<Actor, { kind: 'staff' }>;
  /** Asks again who this is; null when they are signed out. */
  readonly recheck: () => Promise<Actor | null>;
  readonly view: (
    subject: { readonly entity: LiveSubject; readonly id: string } | null,
    send: (message: LiveMessage) => void,
  ) => Promise<void>;
  /** This person writes in the conversation they look at. */
  readonly typing: (id: string, draft: true | undefined) => void;
  readonly leave: () => void;
}

function sendLive(socket: WebSocket, message: LiveMessage): void {
  if (socket.readyState !== socket.OPEN) return;
  // A reader this slow would only fill our memory; it comes back and resumes.
  if (socket.bufferedAmount > MAX_BUFFERED_BYTES) return socket.close(1013, 'too slow');
  socket.send(JSON.stringify(message));
}

class Follower {
  readonly #connection: LiveConnection;
  #seq: number | null = null;
  /** What came while the past was still being read; null once it has been. */
  #waiting: Change[] | null = [];
  #unsubscribe: (() => void) | null = null;
  #started = false;

  constructor(connection: LiveConnection) {
    this.#connection = connection;
  }

  get seq(): number {
    return this.#seq ?? 0;
  }

  #tell(changes: readonly Change[]): void {
    for (const change of changes) {
      if (this.#seq !== null && change.seq <= this.#seq) continue;
      this.#seq = change.seq;
      const visible = changeFor(this.#connection.actor, change);
      if (visible !== null) sendLive(this.#connection.socket, visible);
    }
  }

  async #recheck(): Promise<void> {
    const { socket, recheck } = this.#connection;
    const actor = await recheck();
    if (actor?.kind === 'staff') this.#connection.actor = actor;
    else socket.close(LIVE_CLOSE.signedOut, 'signed out');
  }

  recheck(): void {
    this.#recheck().catch((error: unknown) => {
      this.#connection.reader.log.error({ err: error }, 'a live connection could not be checked');
      this.#connection.socket.close(1011, 'try again');
    });
  }

  #hear(changes: readonly Change[]): void {
    if (changes.some(({ entityType }) => ACCESS.has(entityType))) this.recheck();
    if (this.#waiting === null) this.#tell(changes);
    else this.#waiting.push(...changes);
  }

  /** Listens first and reads the past second, so that nothing can fall between the two. */
  async start(after: number | null): Promise<void> {
    const { socket, reader, feed } = this.#connection;
    if (this.#started) return;
    this.#started = true;
    this.#unsubscribe = await feed.subscribe((changes) => this.#hear(changes));
    // It closed meanwhile, and nobody would ever unsubscribe it.
    if (socket.readyState !== socket.OPEN) return this.stop();
    const newest = await getLastSeq(reader);
    // A number from the future is another database's: nothing it has seen can be trusted.
    const lost = after !== null && (after > newest || newest - after > MAX_BACKLOG);
    this.#seq = after === null || lost ? newest : after;
    if (lost) sendLive(socket, { type: 'resync', seq: newest });
    for (let read = BATCH; read === BATCH;) {
      const missed = await listChanges(reader, { seq: this.#seq, limit: BATCH });
      read = missed.length;
      this.#tell(missed);
    }
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    this.#tell(waiting);
    sendLive(socket, { type: 'ready', seq: this.seq });
  }

  stop(): void {
    this.#unsubscribe?.();
  }
}

function parse(data: unknown): LiveRequest | null {
  try {
    const parsed = LiveRequest.safeParse(JSON.parse(String(data)));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Serves the connection until it closes. */
export function serveLive(connection: LiveConnection): void {
  const { socket, reader } = connection;
  const follower = new Follower(connection);
  const send = (message: LiveMessage): void => sendLive(socket, message);
  const window = { from: 0, count: 0 };

  const overrun = (): boolean => {
    const at = reader.clock.now().epochMilliseconds;
    if (at - window.from > WINDOW_MS) Object.assign(window, { from: at, count: 0 });
    window.count += 1;
    return window.count > MESSAGES_PER_WINDOW;
  };

  const answer = async (request: LiveRequest): Promise<void> => {
    switch (request.type) {
      case 'hello':
        return follower.start(request.after);
      case 'ping':
        follower.recheck();
        return send({ type: 'pong', seq: follower.seq });
      case 'viewing':
        return connection.view(request.id === null ? null : { entity: request.entity, id: request.id }, send);
      case 'typing':
        return connection.typing(request.id, request.draft);
    }
  };

  let work = Promise.resolve();
  socket.on('message', (data) => {
    const request = overrun() ? null : parse(data);
    if (request === null) return socket.close(LIVE_CLOSE.badMessage, 'not understood');
    // One after another: whoever goes from page to page is where they went last.
    work = work
      .then(() => answer(request))
      .catch((error: unknown) => {
        reader.log.error({ err: error, kind: request.type }, 'a live message could not be answered');
        socket.close(1011, 'try again');
      });
  });
  socket.on('close', () => {
    follower.stop();
    connection.leave();
  });
}
