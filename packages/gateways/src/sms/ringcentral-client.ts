/** The vendor's SDK, signed in by JWT: asks for tokens when they are needed, renews them, and begins anew when that fails. */
import { randomUUID } from 'node:crypto';
import { SDK, type CreateRequestOptions } from '@ringcentral/sdk';
import { z } from 'zod';

export interface RingCentralAccount {
  readonly clientId: string;
  readonly clientSecret: string;
  /** A credential of the user whose number it is, made in the developer console for the JWT flow. */
  readonly jwt: string;
  /** Where the API answers; left out, RingCentral's own address. */
  readonly baseUrl?: string;
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly signal: AbortSignal;
}

export interface RingCentralClient {
  /** The JSON of a good answer, null for one without content. Throws `RingCentralRefusal` for an answer that is an error. */
  ask(ask: Ask): Promise<unknown>;
}

/** An answer that is an error, by what may be repeated of it: the SDK's own error carries tokens and phone numbers. */
export class RingCentralRefusal extends Error {
  override readonly name = 'RingCentralRefusal';
  readonly status: number;
  readonly code: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, code?: string, retryAfterSeconds?: number) {
    super(`answered ${status}`);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const Problem = z.object({ errorCode: z.string().optional(), error: z.string().optional() });

interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/** The answer the SDK puts beside its error; null when there was none. */
function answerOf(error: unknown): Answer | null {
  if (!(error instanceof Error) || !('response' in error)) return null;
  const { response } = error;
  if (typeof response !== 'object' || response === null) return null;
  return 'status' in response && 'headers' in response && 'json' in response ? (response as Answer) : null;
}

/** The body of an error, where it is JSON: what proxies answer is not. */
async function bodyOf(answer: Answer): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    // The status alone says enough.
    return null;
  }
}

/** What the SDK threw, when it was an answer; anything else as it is. */
async function readRefusal(error: unknown): Promise<unknown> {
  const answer = answerOf(error);
  if (answer === null) return error;
  const problem = Problem.safeParse(await bodyOf(answer)).data;
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new RingCentralRefusal(
    answer.status,
    problem?.errorCode ?? problem?.error,
    wait > 0 && Number.isFinite(wait) ? Math.ceil(wait) : undefined,
  );
}

/** One call of the SDK, its errors read. */
async function reading<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw await readRefusal(error);
  }
}

/** Nothing is contacted before the first call. A request that gets no answer is given up after `timeoutMs`. */
export function connectRingCentral(account: RingCentralAccount, timeoutMs: number): RingCentralClient {
  // Understood by the SDK's own HTTP client: its sign-in takes no signal, and one that hangs would hold up all others.
  const defaultRequestInit: CreateRequestOptions & { timeout: number } = { timeout: timeoutMs };
  const platform = new SDK({
    server: account.baseUrl ?? SDK.server.production,
    clientId: account.clientId,
    clientSecret: account.clientSecret,
    // The SDK keeps the tokens of all its instances in one place of the process.
    cachePrefix: randomUUID(),
    // It would wait for a minute inside the call: when to ask again is decided outside.
    handleRateLimit: false,
    defaultRequestInit,
  }).platform();
  let signingIn: Promise<void> | null = null;

  const begin = () => reading(() => platform.login({ jwt: account.jwt }));
  const signIn = async (): Promise<void> => {
    if (await platform.auth().accessTokenValid()) return;
    if (!(await platform.auth().refreshTokenValid())) return void (await begin());
    try {
      await reading(() => platform.refresh());
    } catch (error) {
      // A refused token is over; silence and trouble of theirs say nothing about it.
      if (!(error instanceof RingCentralRefusal) || error.status >= 429) throw error;
      await begin();
    }
  };
  /** Calls at the same time wait for one sign-in. */
  const ready = async (): Promise<void> => {
    signingIn ??= signIn().finally(() => {
      signingIn = null;
    });
    await signingIn;
  };
  const once = async ({ method, path, query, body, signal }: Ask): Promise<unknown> => {
    await ready();
    // `retry` says that this is a second attempt: the SDK then makes none of its own.
    const request = { method, url: path, signal, retry: true, ...(query === undefined ? {} : { query }) };
    const response = await reading(() => platform.send({ ...request, ...(body === undefined ? {} : { body }) }));
    return response.status === 204 ? null : await response.json();
  };
  return {
    async ask(ask) {
      try {
        return await once(ask);
      } catch (error) {
        if (!(error instanceof RingCentralRefusal) || error.status !== 401) throw error;
        // The token was taken back before its time; nothing has happened, so that even a send may be repeated.
        await platform.auth().cancelAccessToken();
        return once(ask);
      }
    },
  };
}
