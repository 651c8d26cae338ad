/** One browser in the chat: known by a token, on a socket of its own. */
import { once } from 'node:events';
import type { ChatEvent } from '@myhibachi/contracts';
import { WebSocket } from 'ws';

const ANSWER_LIMIT_MS = 10_000;

export interface Said {
  /** Milliseconds until the server had it, and until the concierge's answer was there. */
  readonly kept: number;
  readonly answered: number;
}

async function openVisitor(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/chat/visitors`, { method: 'POST' });
  if (!response.ok) throw new Error(`no visitor: ${response.status}`);
  const { visitorToken } = (await response.json()) as { visitorToken: string };
  return visitorToken;
}

export class Chatter {
  readonly #socket: WebSocket;
  readonly #listeners = new Set<(event: ChatEvent) => void>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    // Always followed by the close that whoever waits hears of; unheard it would end the whole run.
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const event = JSON.parse((data as Buffer).toString()) as ChatEvent;
      for (const listener of this.#listeners) listener(event);
    });
  }

  /** Connects from the address given, as hosts come from many: resolves when the server has said that it is ready. */
  static async join(url: string, from: string): Promise<Chatter> {
    const token = await openVisitor(url);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/chat`, { localAddress: from });
    const chatter = new Chatter(socket);
    await once(socket, 'open');
    const ready = chatter.#until(({ type }) => type === 'ready');
    socket.send(JSON.stringify({ type: 'hello', after: 0, token }));
    await ready;
    return chatter;
  }

  #until(wanted: (event: ChatEvent) => boolean): Promise<void> {
    return new Promise((done, fail) => {
      const end = (): void => {
        clearTimeout(limit);
        this.#socket.off('close', broken);
        this.#listeners.delete(listen);
      };
      const listen = (event: ChatEvent): void => {
        if (!wanted(event)) return;
        end();
        done();
      };
      const broken = (code: number): void => {
        end();
        fail(new Error(`the chat was closed: ${code}`));
      };
      const limit = setTimeout(() => {
        end();
        fail(new Error('no answer in time'));
      }, ANSWER_LIMIT_MS);
      this.#socket.once('close', broken);
      this.#listeners.add(listen);
    });
  }

  async say(text: string): Promise<Said> {
    const clientKey = crypto.randomUUID();
    const kept = this.#until((event) => event.type === 'kept' && event.clientKey === clientKey);
    const answered = this.#until((event) => event.type === 'message' && event.message.author === 'concierge');
    const from = performance.now();
    this.#socket.send(JSON.stringify({ type: 'say', text, clientKey }));
    const [keptAt, answeredAt] = await Promise.all([kept, answered].map((sign) => sign.then(() => performance.now())));
    return { kept: (keptAt ?? from) - from, answered: (answeredAt ?? from) - from };
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  close(): void {
    this.#socket.terminate();
  }
}
