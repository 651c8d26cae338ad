/** One reader of the audit log's end for all sockets of this process: a change costs one query, however many watch. */
import { getLastSeq, listChanges, type Change } from '@myhibachi/core/audit';
import type { Context } from '@myhibachi/core/kernel';

const BATCH = 500;

export type ChangeListener = (changes: readonly Change[]) => void;

export interface LiveFeed {
  /** Hands on every change made after this resolves, in order and in batches; answers how to stop. */
  subscribe(listener: ChangeListener): Promise<() => void>;
  /** Says that there may be something new. Cheap: many calls during one read make one more read. */
  wake(): void;
}

export function createLiveFeed(ctx: Context): LiveFeed {
  const listeners = new Set<ChangeListener>();
  let seq = 0;
  let starting: Promise<void> = Promise.resolve();
  let reading = false;
  let again = false;

  async function readAll(): Promise<void> {
    await starting;
    for (let batch = BATCH; batch === BATCH;) {
      const changes = await listChanges(ctx, { seq, limit: BATCH });
      batch = changes.length;
      seq = changes.at(-1)?.seq ?? seq;
      if (batch > 0) for (const listener of listeners) listener(changes);
    }
  }

  async function run(): Promise<void> {
    reading = true;
    try {
      for (again = true; again;) {
        again = false;
        await readAll();
      }
    } catch (error) {
      // The next change wakes us again, and reads from where this one stopped.
      ctx.log.error({ err: error }, 'the live feed could not read the audit log');
    } finally {
      reading = false;
    }
  }

  return {
    async subscribe(listener) {
      const first = listeners.size === 0;
      listeners.add(listener);
      // Nobody watched until now, so nothing before now is news.
      if (first) starting = getLastSeq(ctx).then((newest) => void (seq = Math.max(seq, newest)));
      await starting;
      return () => void listeners.delete(listener);
    },
    wake() {
      again = true;
      if (!reading && listeners.size > 0) void run();
    },
  };
}
