/**
 * The statements `placeHold` really issues, written down while it runs on a copy of the database, so that the same
 * statements with the same values can be sent to the original straight through the driver.
 */
import type { AvailabilityQuery, HoldRequest } from '@myhibachi/contracts';
import { placeHold } from '@myhibachi/core/booking';
import { FigureCache, contextFor, newId, type Context, type Platform } from '@myhibachi/core/kernel';
import { getAvailability } from '@myhibachi/core/scheduling';
import { DEFAULT_POOL, connect, type Connection } from '@myhibachi/database';
import type { z } from 'zod';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Everything one hold sends, from its first read to its commit. */
export type HoldTrace = readonly Statement[];

/** Somebody who comes to the site. */
export function visitorOf(platform: Platform): Context {
  const origin = { ip: '127.0.0.1', userAgent: 'load test' };
  return contextFor(platform, { actor: { kind: 'visitor' }, origin, requestId: newId() });
}

function statementOf(args: readonly unknown[]): Statement {
  const [query, values] = args;
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? [...values] : [] };
  const named = query as { text: string; values?: readonly unknown[] };
  return { text: named.text, values: [...(named.values ?? [])] };
}

/** Writes down what each connection of the pool is asked, and lets it through. */
function listenIn({ pool }: Connection, heard: (statement: Statement) => void): void {
  pool.on('connect', (client) => {
    const original = client.query.bind(client) as (...args: unknown[]) => unknown;
    const query = (...args: unknown[]): unknown => {
      heard(statementOf(args));
      return original(...args);
    };
    Object.defineProperty(client, 'query', { value: query });
  });
}

/** The statements of a question, to be explained where they run. */
export async function recordReads(
  base: Platform,
  url: string,
  ask: (platform: Platform) => Promise<unknown>,
): Promise<readonly Statement[]> {
  const heard: Statement[] = [];
  const connection = connect({ ...DEFAULT_POOL, url }, (error) => base.log.error({ err: error }, 'connection lost'));
  listenIn(connection, (statement) => heard.push(statement));
  try {
    await ask({ ...base, db: connection.db });
  } finally {
    await connection.close();
  }
  return heard;
}

/** The statements of a month of availability. */
export function recordAvailability(
  base: Platform,
  url: string,
  query: z.output<typeof AvailabilityQuery>,
): Promise<readonly Statement[]> {
  return recordReads(base, url, (platform) => getAvailability(visitorOf(platform), query));
}

/** Places the holds one after another on the copy at `url` and answers what each of them sent. */
export async function recordHolds(base: Platform, url: string, requests: readonly HoldRequest[]): Promise<HoldTrace[]> {
  let heard: Statement[] = [];
  const connection = connect({ ...DEFAULT_POOL, url }, (error) => base.log.error({ err: error }, 'connection lost'));
  listenIn(connection, (statement) => heard.push(statement));
  const platform = { ...base, db: connection.db, figures: new FigureCache(base.clock) };
  const traces: HoldTrace[] = [];
  try {
    for (const request of requests) {
      heard = [];
      await placeHold(visitorOf(platform), request);
      traces.push(heard);
    }
  } finally {
    await connection.close();
  }
  return traces;
}
