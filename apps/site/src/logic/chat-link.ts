/** The live connection: comes back by itself, each time later than the last, and asks by plain requests meanwhile. */
import type { ChatEvent, ChatFrame } from '@myhibachi/contracts';
import type { Failure } from '../api/reply.ts';
import type { ChatSocket, SocketHandlers, Timing } from './chat-ports.ts';

export type LinkStatus = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'polling' | 'offline';

/** Close code of a browser the server does not know (the contract's CHAT_CLOSE.unknown). */
const UNKNOWN = 4401;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const READY_MS = 10_000;
/** A connection that has gone silent is asked, and given up where nothing comes back: half dead, it is noticed in 15 seconds. */
const PING_MS = 10_000;
const PONG_MS = 5_000;
const POLL_MS = 4_000;
const FAILURES_BEFORE_POLLING = 3;
/** However fast somebody writes, it is told so often at most. */
const TYPING_EVERY_MS = 3_000;

/** Doubles up to half a minute; half of it is chance, so that a thousand browsers do not come back at once. */
export function backOff(failures: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1)) * (0.5 + random / 2);
}

/** How long to wait after a failure: as long as we were asked to, or by `backOff`. */
export function waitAfter(failure: Failure, failures: number, random: number): number {
  return failure.kind === 'rate_limited' ? failure.retryAfterSeconds * 1000 : backOff(failures, random);
}

export interface LinkOwner {
  /** The last message it has for certain, with all before it. */
  cursor(): number;
  heard(event: ChatEvent): void;
  /** Whatever was under way on the connection is not any more. */
  changed(): void;
  unknown(): void;
  /** Asks for what is new; answers whether anybody answered. */
  poll(): Promise<boolean>;
}

export class ChatLink {
  status: LinkStatus = 'idle';
  readonly #timing: Timing;
  readonly #openSocket: (handlers: SocketHandlers) => ChatSocket;
  readonly #owner: LinkOwner;
  #socket: ChatSocket | null = null;
  #failures = 0;
  #retry: (() => void) | null = null;
  #deadline: (() => void) | null = null;
  #polling: (() => void) | null = null;
  /** Plain requests get through where no connection stays. */
  #pollWorks = false;
  #typed: (() => void) | null = null;

  constructor(timing: Timing, openSocket: (handlers: SocketHandlers) => ChatSocket, owner: LinkOwner) {
    this.#timing = timing;
    this.#openSocket = openSocket;
    this.#owner = owner;
  }

  /** Connects unless it is connected or about to be. */
  connect(): void {
    if (this.#socket === null && this.#retry === null) this.#open();
  }

  /** The network is back or somebody looks again: no more waiting, and a connection that may have died meanwhile is asked. */
  wake(): void {
    if (this.status === 'live') this.#ping();
    else if (this.status !== 'idle' && this.#socket === null) this.#open();
  }

  /** Gives a connection up that does not answer. */
  restart(): void {
    if (this.#socket !== null) this.#lost(this.#socket, 1006);
  }

  stop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#callOff();
    this.status = 'idle';
    socket?.close();
  }

  /** False when there is no connection to send it over. */
  send(frame: ChatFrame): boolean {
    if (this.status !== 'live' || this.#socket === null) return false;
    this.#socket.send(JSON.stringify(frame));
    // What is written after it is news again.
    if (frame.type === 'say') this.#doneTyping();
    return true;
  }

  /** Says that the host is writing, unless that was said a moment ago. */
  typing(): void {
    if (this.#typed !== null || !this.send({ type: 'typing' })) return;
    this.#typed = this.#timing.after(TYPING_EVERY_MS, () => (this.#typed = null));
  }

  #doneTyping(): void {
    this.#typed?.();
    this.#typed = null;
  }

  #callOff(): void {
    this.#retry?.();
    this.#deadline?.();
    this.#stopPolling();
    this.#doneTyping();
    this.#retry = this.#deadline = null;
  }

  #become(status: LinkStatus): void {
    this.status = status;
    this.#owner.changed();
  }

  #waiting(): LinkStatus {
    if (!this.#timing.online()) return 'offline';
    if (this.#pollWorks) return 'polling';
    return this.#failures === 0 ? 'connecting' : 'reconnecting';
  }

  #open(): void {
    this.#retry?.();
    this.#retry = null;
    const socket = this.#openSocket({
      opened: () => socket.send(JSON.stringify({ type: 'hello', after: this.#owner.cursor() })),
      heard: (text) => this.#socket === socket && this.#heard(JSON.parse(text) as ChatEvent),
      closed: (code) => this.#lost(socket, code),
    });
    this.#socket = socket;
    this.#expectWord(READY_MS);
    this.#become(this.#waiting());
  }

  /** A connection that says nothing in time is dead, whatever the browser believes. */
  #expectWord(ms: number): void {
    this.#deadline?.();
    this.#deadline = this.#timing.after(ms, () => this.restart());
  }

  #heard(event: ChatEvent): void {
    if (event.type === 'ready') {
      this.#failures = 0;
      this.#stopPolling();
    }
    this.#owner.heard(event);
    if (event.type === 'ready' && this.#socket !== null) this.#become('live');
    if (this.status === 'live') this.#pingLater();
  }

  #pingLater(): void {
    this.#deadline?.();
    this.#deadline = this.#timing.after(PING_MS, () => this.#ping());
  }

  #ping(): void {
    this.send({ type: 'ping' });
    this.#expectWord(PONG_MS);
  }

  #lost(socket: ChatSocket, code: number): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.#deadline?.();
    this.#deadline = null;
    socket.close();
    if (code === UNKNOWN) {
      this.stop();
      return this.#owner.unknown();
    }
    this.#failures += 1;
    this.#retry = this.#timing.after(backOff(this.#failures, this.#timing.random()), () => this.#open());
    this.#become(this.#waiting());
    if (this.#failures >= FAILURES_BEFORE_POLLING && this.#polling === null) this.#pollLater(0);
  }

  #pollLater(ms: number): void {
    this.#polling = this.#timing.after(ms, () => {
      void this.#owner.poll().then((answered) => {
        if (this.#polling === null) return;
        this.#pollWorks = answered;
        this.#pollLater(POLL_MS);
        // Somebody may be on the connection again by now.
        if (this.status !== 'live') this.#become(this.#waiting());
      });
    });
  }

  #stopPolling(): void {
    this.#polling?.();
    this.#polling = null;
    this.#pollWorks = false;
  }
}
