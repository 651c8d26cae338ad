/**
 * The console's end of the live feed: one socket that comes back by itself and takes up where it stopped, so that no
 * change is missed and none is told twice.
 */
import type { LiveChange, LiveMessage, LivePerson, LiveRequest } from '@myhibachi/contracts';

export type LiveStatus = 'connecting' | 'live' | 'waiting' | 'signed_out';

export interface LiveHandlers {
  readonly changed: (change: LiveChange) => void;
  /** Too much was missed: everything on the screen may be old. */
  readonly resync: () => void;
  readonly presence: (entity: string, id: string, people: readonly LivePerson[]) => void;
  readonly status: (status: LiveStatus) => void;
}

export interface LiveClient {
  /** Says what this person looks at, so that others see it; null when they leave it. */
  view(bookingId: string | null): void;
  close(): void;
}

interface Options {
  readonly url: string;
  readonly open?: (url: string) => WebSocket;
  /** Milliseconds before the first attempt to come back; doubles each time. */
  readonly firstWaitMs?: number;
}

const LONGEST_WAIT_MS = 30_000;
const PING_MS = 25_000;
/** A server that owes an answer to a ping for so long is gone, whatever the socket says. */
const SILENCE_MS = 60_000;
const SIGNED_OUT = 4401;

export function connectLive(handlers: LiveHandlers, options: Options): LiveClient {
  const open = options.open ?? ((url: string) => new WebSocket(url));
  const firstWait = options.firstWaitMs ?? 500;
  let socket: WebSocket | null = null;
  let seq: number | null = null;
  let viewing: string | null = null;
  let failures = 0;
  let heardAt = 0;
  let closed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const say = (message: LiveRequest): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };

  function hear(message: LiveMessage): void {
    switch (message.type) {
      case 'changed':
        // What came twice because the connection broke in between is told once.
        if (seq !== null && message.seq <= seq) return;
        seq = message.seq;
        return handlers.changed(message);
      case 'ready':
        failures = 0;
        seq = Math.max(seq ?? 0, message.seq);
        if (viewing !== null) say({ type: 'viewing', entity: 'booking', id: viewing });
        return handlers.status('live');
      case 'resync':
        seq = message.seq;
        return handlers.resync();
      case 'presence':
        return handlers.presence(message.entity, message.id, message.people);
      case 'pong':
        seq = Math.max(seq ?? 0, message.seq);
    }
  }

  function comeBack(code: number): void {
    socket = null;
    if (closed) return;
    if (code === SIGNED_OUT) return handlers.status('signed_out');
    handlers.status('waiting');
    // Jitter keeps a hundred consoles from coming back in the same instant after a deploy.
    const wait = Math.min(LONGEST_WAIT_MS, firstWait * 2 ** failures) * (0.5 + Math.random() / 2);
    failures += 1;
    retry = setTimeout(connect, wait);
  }

  function connect(): void {
    clearTimeout(retry);
    handlers.status('connecting');
    const next = open(options.url);
    socket = next;
    next.addEventListener('open', () => say({ type: 'hello', after: seq }));
    next.addEventListener('message', ({ data }) => {
      heardAt = Date.now();
      if (next === socket) hear(JSON.parse(String(data)) as LiveMessage);
    });
    next.addEventListener('close', ({ code }) => {
      if (next === socket) comeBack(code);
    });
  }

  const pinging = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (Date.now() - heardAt > SILENCE_MS) socket.close();
    else say({ type: 'ping' });
  }, PING_MS);
  const online = (): void => {
    if (socket === null && !closed) connect();
  };
  globalThis.addEventListener?.('online', online);
  connect();

  return {
    view(bookingId) {
      viewing = bookingId;
      say({ type: 'viewing', entity: 'booking', id: bookingId });
    },
    close() {
      closed = true;
      clearInterval(pinging);
      clearTimeout(retry);
      globalThis.removeEventListener?.('online', online);
      socket?.close();
    },
  };
}
