/** Files on their way: one after the other, none lost for want of a connection, and each with its reason where it stays. */
import type { ChatAttachment } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../api/reply.ts';
import { ChatFiles, type Chosen } from './chat-files.ts';

const LIMITS = { fileBytes: 100, perMessage: 2, mediaTypes: [] };

function keptAs(name: string, key: string): ChatAttachment {
  const size = { bytes: 10, width: null, height: null };
  return { id: `att_${key}`, name, mediaType: 'application/pdf', ...size, status: 'ready', problem: null };
}

/** A server of the test's own: it answers when it is told to. */
class Server {
  readonly asked: string[] = [];
  readonly stored = new Map<string, string>();
  held = 0;
  #answers: ((outcome: Outcome<ChatAttachment>) => void)[] = [];

  files(): ChatFiles<Chosen> {
    let keys = 0;
    return new ChatFiles<Chosen>({
      store: {
        getItem: (name) => this.stored.get(name) ?? null,
        setItem: (name, value) => void this.stored.set(name, value),
        removeItem: (name) => void this.stored.delete(name),
      },
      makeKey: () => `key${String((keys += 1))}`,
      upload: (file, { key, watch }) => {
        this.asked.push(`${file.name} ${key}`);
        watch(0.5);
        return new Promise((resolve) => this.#answers.push(resolve));
      },
      hold: async (on) => {
        this.held += on ? 1 : -1;
      },
    });
  }

  async answer(outcome: Outcome<ChatAttachment>): Promise<void> {
    this.#answers.shift()?.(outcome);
    // Everything that follows from it hangs on settled promises.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }
}

const settled = () => new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
const good = (name: string, key: string) => ({ ok: true, value: keptAs(name, key) }) as const;
const states = (files: ChatFiles<Chosen>) => files.items.map(({ state, trouble }) => trouble ?? state);

describe('files chosen for a message', () => {
  it('go up one after the other, and hold the message back until the last is there', async () => {
    const server = new Server();
    const files = server.files();
    files.add(
      [
        { name: 'a.pdf', size: 10 },
        { name: 'b.pdf', size: 10 },
      ],
      LIMITS,
    );
    await settled();
    expect([server.asked, server.held, files.busy]).toEqual([['a.pdf key1'], 1, true]);
    expect(files.items[0]).toMatchObject({ state: 'uploading', share: 0.5 });
    await server.answer(good('a.pdf', 'key1'));
    expect(server.asked).toEqual(['a.pdf key1', 'b.pdf key2']);
    await server.answer(good('b.pdf', 'key2'));
    expect([states(files), server.held, files.busy]).toEqual([['ready', 'ready'], 0, false]);
    expect(files.take().map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    expect(files.items).toEqual([]);
  });

  it('are kept for a tab that is loaded anew, and come back from a message that was refused', async () => {
    const server = new Server();
    const files = server.files();
    files.add([{ name: 'a.pdf', size: 10 }], LIMITS);
    await settled();
    await server.answer(good('a.pdf', 'key1'));
    expect(server.files().ready.map(({ name }) => name)).toEqual(['a.pdf']);
    const taken = files.take();
    expect(server.files().ready).toEqual([]);
    files.putBack(taken);
    expect(states(files)).toEqual(['ready']);
    server.stored.set('mh-chat-files', '{"no":"list"');
    expect(server.files().items).toEqual([]);
  });

  it('go on under their key once the network is back', async () => {
    const server = new Server();
    const files = server.files();
    files.add([{ name: 'a.pdf', size: 10 }], LIMITS);
    await settled();
    await server.answer({ ok: false, failure: { kind: 'unreachable' } });
    expect(states(files)).toEqual(['offline']);
    files.wake();
    await settled();
    expect(server.asked).toEqual(['a.pdf key1', 'a.pdf key1']);
    await server.answer(good('a.pdf', 'key1'));
    expect(files.ready).toHaveLength(1);
  });

  it('stay with their reason where they are too large, too many, or refused', async () => {
    const server = new Server();
    const files = server.files();
    const small = (name: string) => ({ name, size: 10 });
    files.add([{ name: 'big.pdf', size: 101 }, small('a.svg'), small('b.pdf'), small('c.pdf')], LIMITS);
    await settled();
    const problem = { type: '', title: '', status: 415, code: 'unsupported_media_type', requestId: '' } as const;
    await server.answer({
      ok: false,
      failure: { kind: 'problem', problem: { ...problem, retryable: false, errors: [] } },
    });
    await server.answer(good('b.pdf', 'key3'));
    expect(states(files)).toEqual(['too_large', 'type', 'ready', 'too_many']);
    expect(files.items.some(({ again }) => again)).toBe(false);
    files.remove('key1');
    expect(states(files)).toEqual(['type', 'ready', 'too_many']);
    expect(files.ready.map(({ name }) => name)).toEqual(['b.pdf']);
  });
});
