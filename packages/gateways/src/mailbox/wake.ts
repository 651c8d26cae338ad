/** Waiting that something else can end. */

export interface Wake {
  up(): void;
  /** Resolves when woken, now or since the last wait, and at the latest after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

export function createWake(): Wake {
  let woken = false;
  let end: (() => void) | null = null;
  return {
    up() {
      woken = true;
      end?.();
    },
    async wait(ms) {
      if (!woken) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, ms);
        end = resolve;
        await promise;
        clearTimeout(timer);
        end = null;
      }
      woken = false;
    },
  };
}

/** Sleeps so long, or until the signal. */
export async function sleepUnless(signal: AbortSignal, ms: number): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}
