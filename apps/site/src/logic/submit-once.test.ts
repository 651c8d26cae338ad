import { describe, expect, it } from 'vitest';
import type { Outcome } from '../api/reply.ts';
import { createSubmitOnce } from './submit-once.ts';

function setUp() {
  const kept = new Map<string, string>();
  let made = 0;
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  const makeKey = () => `key-${String((made += 1))}`;
  return { kept, make: () => createSubmitOnce('hold', store, makeKey) };
}

const done: Outcome<string> = { ok: true, value: 'held' };
const silent: Outcome<string> = { ok: false, failure: { kind: 'timeout' } };

describe('submitting once', () => {
  it('ignores a second click while the first is under way', async () => {
    const submit = setUp().make();
    const { promise, resolve } = Promise.withResolvers<Outcome<string>>();
    let sent = 0;
    const first = submit.run('a', () => {
      sent += 1;
      return promise;
    });
    expect(await submit.run('a', () => Promise.resolve(done))).toBeNull();
    resolve(done);
    expect(await first).toBe(done);
    expect(sent).toBe(1);
  });

  it('keeps its key while unanswered, even across a reload, and drops it once answered', async () => {
    const { kept, make } = setUp();
    const keys: string[] = [];
    const send = (outcome: Outcome<string>) => (key: string) => {
      keys.push(key);
      return Promise.resolve(outcome);
    };
    await make().run({ name: 'Jordan' }, send(silent));
    await make().run({ name: 'Jordan' }, send(done));
    expect(kept.size).toBe(0);
    await make().run({ name: 'Jordan' }, send(done));
    expect(keys).toEqual(['key-1', 'key-1', 'key-2']);
  });

  it('gives a changed form a new key and writes nothing the host typed', async () => {
    const { kept, make } = setUp();
    const keys: string[] = [];
    for (const name of ['Jordan', 'Morgan']) {
      await make().run({ name }, (key) => {
        keys.push(key);
        return Promise.resolve(silent);
      });
    }
    expect(keys).toEqual(['key-1', 'key-2']);
    expect([...kept.values()].join()).not.toContain('Morgan');
  });

  it('is free again after a fault', async () => {
    const submit = setUp().make();
    await expect(submit.run('a', () => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    expect(await submit.run('a', () => Promise.resolve(done))).toBe(done);
  });
});
