/** What staff wait for in the console, each kind of question a row, with the plan PostgreSQL chooses for it. */
import type { Connection } from '@myhibachi/database';
import { explainReads, listLongTables } from './availability-plan-store.ts';
import type { ConsoleRead } from './console-trial.ts';
import { fire } from './fire.ts';
import type { Row } from './measure.ts';

const CONSOLE_P95_MS = 100;
const CONNECTIONS = 4;
const REQUESTS = 200;
/** A table this long may not be read from end to end for a list. */
const MANY_ROWS = 10_000;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

interface Place {
  readonly url: string;
  readonly connection: Connection;
  readonly long: ReadonlySet<string>;
}

async function measureRead(at: Place, read: ConsoleRead): Promise<Row> {
  const { url, connection, long } = at;
  const volley = {
    url,
    path: read.path,
    method: 'GET',
    connections: CONNECTIONS,
    headers: { cookie: read.cookie },
  } as const;
  await fire({ ...volley, amount: REQUESTS / 5 });
  const { latency, errors, perSecond } = await fire({ ...volley, amount: REQUESTS });
  const plan = await explainReads(connection, read.statements);
  const scans = plan.filter((step) => /Seq Scan on /.test(step) && long.has(step.replace(/^.* on /, '')));
  const steps = [...new Set(plan.filter((step) => / on (?:bookings|customers|booking_days)/.test(step)))];
  return {
    what: `Console of 1,000,000 bookings: ${read.name}`,
    result: `p95 ${ms(latency.p95)}`,
    floor: `p95 < ${CONSOLE_P95_MS} ms, no sequential scan`,
    passed: latency.p95 < CONSOLE_P95_MS && errors === 0 && scans.length === 0,
    detail: `p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}, ${Math.round(perSecond)}/s over ${CONNECTIONS} connections, ${errors} errors; ${scans.length === 0 ? steps.join(', ') || 'small tables only' : scans.join(', ')}`,
  };
}

/** Each question by itself; `hear` is told each row when it is there. */
export async function measureConsole(
  url: string,
  connection: Connection,
  reads: readonly ConsoleRead[],
  hear: (row: Row) => void,
): Promise<Row[]> {
  const long = await listLongTables(connection, MANY_ROWS);
  const rows: Row[] = [];
  for (const read of reads) {
    const row = await measureRead({ url, connection, long }, read);
    hear(row);
    rows.push(row);
  }
  return rows;
}
