import type { Problem } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Reply, explainFailure, isUndecided, readReply, readRetryAfter } from './reply.ts';

const noWait = () => Promise.resolve();
const busy: Problem = {
  type: '/docs/errors#overloaded',
  title: 'We are busy.',
  status: 503,
  code: 'overloaded',
  requestId: 'r1',
  retryable: true,
  errors: [],
};

function replies(...list: (Reply<string> | Error)[]) {
  let calls = 0;
  return {
    calls: () => calls,
    attempt: () => {
      const next = list[calls];
      calls += 1;
      if (next === undefined) throw new Error('asked more often than expected');
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  };
}

const good: Reply<string> = { data: 'rice', response: new Response(null, { status: 200 }) };
const overloaded: Reply<string> = { error: busy, response: new Response(null, { status: 503 }) };

describe('ask', () => {
  it('tries again after a network fault and after a busy server, then gives the answer', async () => {
    const server = replies(new TypeError('fetch failed'), overloaded, good);
    expect(await ask(server.attempt, { retries: 2, wait: noWait, isOnline: () => true })).toEqual({
      ok: true,
      value: 'rice',
    });
    expect(server.calls()).toBe(3);
  });

  it('does not repeat a write unless it is told to', async () => {
    const server = replies(new TypeError('fetch failed'), good);
    const outcome = await ask(server.attempt, { isOnline: () => true });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'unreachable' } });
    expect(server.calls()).toBe(1);
  });

  it('tells offline from unreachable', async () => {
    const outcome = await ask(replies(new TypeError('fetch failed')).attempt, { isOnline: () => false });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'offline' } });
  });

  it('tells a slow server from a question withdrawn by its asker', async () => {
    const never = (signal: AbortSignal) =>
      new Promise<Reply<string>>((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    expect(await ask(never, { timeoutMs: 5 })).toEqual({ ok: false, failure: { kind: 'timeout' } });
    const controller = new AbortController();
    const withdrawn = ask(never, { signal: controller.signal });
    controller.abort();
    expect(await withdrawn).toEqual({ ok: false, failure: { kind: 'aborted' } });
  });

  it('lets a programming fault through', async () => {
    await expect(ask(() => Promise.reject(new RangeError('ours')))).rejects.toThrow(RangeError);
  });
});

describe('reading a reply', () => {
  it('takes the wait of a 429 from Retry-After, as seconds or as a date', () => {
    const now = Date.parse('2027-05-15T12:00:00Z');
    expect(readRetryAfter('7', now)).toBe(7);
    expect(readRetryAfter('Sat, 15 May 2027 12:00:20 GMT', now)).toBe(20);
    expect(readRetryAfter(null, now)).toBe(30);
    const outcome = readReply({ response: new Response(null, { status: 429, headers: { 'retry-after': '9' } }) }, now);
    expect(outcome).toEqual({ ok: false, failure: { kind: 'rate_limited', retryAfterSeconds: 9 } });
  });

  it('keeps a key only while the outcome is open', () => {
    expect(isUndecided({ kind: 'timeout' })).toBe(true);
    expect(isUndecided({ kind: 'problem', problem: busy })).toBe(true);
    expect(
      isUndecided({ kind: 'problem', problem: { ...busy, status: 409, code: 'slot_taken', retryable: false } }),
    ).toBe(false);
  });

  it('has words for every failure', () => {
    expect(explainFailure({ kind: 'problem', problem: { ...busy, detail: 'Back in a minute.' } })).toBe(
      'Back in a minute.',
    );
    for (const kind of ['offline', 'timeout', 'unreachable', 'aborted'] as const) {
      expect(explainFailure({ kind }).length).toBeGreaterThan(10);
    }
  });
});
