import type { Connection } from '@myhibachi/database';
import { percentiles } from './percentiles.ts';
import type { Outcome } from './fire.ts';
import type { HoldTrace } from './record-holds.ts';

/** Sends recorded holds straight through the driver, over so many connections, each as fast as it is answered. */
export async function replayHolds(
  { pool }: Connection,
  traces: readonly HoldTrace[],
  connections: number,
): Promise<Outcome> {
  const waiting = traces.values();
  const times: number[] = [];
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  const from = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      for (const trace of waiting) {
        const began = performance.now();
        for (const { text, values } of trace) await client.query(text, [...values]);
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  for (const client of clients) client.release();
  return { perSecond: traces.length / seconds, latency: percentiles(times), errors: 0 };
}
