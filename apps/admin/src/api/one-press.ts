/** How long after success the same press still counts as the one before: a double click lasts longer than most answers. */
const AFTER_MS = 500;

/**
 * Takes a press once until it has settled, whatever the page has drawn meanwhile: the second half of a double click
 * joins the first one's answer. Presses that want something else (another key) go through. What was refused may be
 * pressed again at once.
 */
export class OnePress {
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #afterMs: number;

  constructor(afterMs: number = AFTER_MS) {
    this.#afterMs = afterMs;
  }

  take<T>(key: string, start: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key) as Promise<T> | undefined;
    if (running !== undefined) return running;
    const begun = start();
    this.#running.set(key, begun);
    const forget = (): void => {
      if (this.#running.get(key) === begun) this.#running.delete(key);
    };
    begun.then(() => setTimeout(forget, this.#afterMs), forget);
    return begun;
  }
}
