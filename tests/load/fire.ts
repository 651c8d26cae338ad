import autocannon from 'autocannon';
import { percentiles, type Latencies } from './percentiles.ts';

export interface Volley {
  readonly url: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly connections: number;
  /** Ends after so many seconds, or after so many requests. */
  readonly seconds?: number;
  readonly amount?: number;
  /** Called for every request of its own. */
  readonly body?: () => string;
  /** Sent along with every request, such as a cookie. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly latency: Latencies;
  /** Refused connections, time-outs and answers other than 2xx. */
  readonly errors: number;
}

/** Sends requests as fast as the connections get their answers, and counts. */
export async function fire(volley: Volley): Promise<Outcome> {
  const { url, path, method, connections, seconds, amount, body, headers = {} } = volley;
  const times: number[] = [];
  const from = performance.now();
  let lastAnswerAt = from;
  const result = await new Promise<autocannon.Result>((done, fail) => {
    const options: autocannon.Options = {
      url,
      connections,
      timeout: 10,
      ...(amount === undefined ? { duration: seconds ?? 1 } : { amount }),
      requests: [
        {
          method,
          path,
          headers: { ...headers, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
          ...(body === undefined ? {} : { setupRequest: (request) => ({ ...request, body: body() }) }),
        },
      ],
    };
    const instance = autocannon(options, (error, found) => (error === null ? done(found) : fail(error)));
    instance.on('response', (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds);
      lastAnswerAt = performance.now();
    });
  });
  // With an amount the library waits for the end of a second, so its own duration is too long.
  const elapsed = amount === undefined ? result.duration : (lastAnswerAt - from) / 1000;
  return {
    perSecond: result['2xx'] / elapsed,
    latency: percentiles(times),
    errors: result.errors + result.non2xx,
  };
}
