/** Whether our side can be reached, as far as plain requests tell, and when the next one is tried. */
import type { Failure } from '../api/reply.ts';
import { type LinkStatus, waitAfter } from './chat-link.ts';
import { OneTimer } from './chat-marks.ts';
import type { Timing } from './chat-ports.ts';

export class ChatReach {
  readonly #timing: Timing;
  readonly #wait: OneTimer;
  #failures = 0;
  /** The last request came to nobody. */
  #lost = false;

  constructor(timing: Timing) {
    this.#timing = timing;
    this.#wait = new OneTimer((ms, run) => timing.after(ms, run));
  }

  /** Something is tried again in a moment. */
  get waiting(): boolean {
    return this.#wait.running;
  }

  failed(failure: Failure, tryAgain: () => void): void {
    this.#failures += 1;
    // Who asks us to wait is there.
    this.#lost = failure.kind !== 'rate_limited';
    this.#wait.set(waitAfter(failure, this.#failures, this.#timing.random()), tryAgain);
  }

  /** Somebody is there, whatever they said. */
  answered(): void {
    this.#lost = false;
  }

  succeeded(): void {
    [this.#failures, this.#lost] = [0, false];
  }

  stop(): void {
    this.#wait.clear();
  }

  /** What is said of the connection: without a network nothing else is true, whatever a socket still believes. */
  shown(link: LinkStatus): LinkStatus {
    if (!this.#timing.online()) return 'offline';
    return this.#lost && link !== 'live' ? 'reconnecting' : link;
  }
}
