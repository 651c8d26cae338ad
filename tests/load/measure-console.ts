/** What staff wait for in the console, each kind of question a row, with the plan PostgreSQL chooses for it. */
import type { Connection } from '@myhibachi/database';
import { explainReads } from './availability-plan-store.ts';
import type { ConsoleRead, ConsoleTrial } from './console-trial.ts';
import { fire } from './fire.ts';
import type { Row } from './measure.ts';

const CONSOLE_P95_MS = 100;
const CONNECTIONS = 4;
const REQUESTS = 200;
/** Tables that grow with the company: none of them may be read from end to end for a list. */
const HOT =
  /^(?:Parallel )?Seq Scan on (?:bookings|customers|holds|seats|ledger_\w+|payments|audit_log|booking_events|leads|messages)$/;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function measureRead(url: string, connection: Connection, read: ConsoleRead, cookie: string): Promise<Row> {
  const volley = { url, path: read.path, method: 'GET', connections: CONNECTIONS, headers: { cookie } } as const;
  await fire({ ...volley, amount: REQUESTS / 5 });
  const { latency, errors, perSecond } = await fire({ ...volley, amount: REQUESTS });
  const plan = await explainReads(connection, read.statements);
  const scans = plan.filter((step) => HOT.test(step));
  const steps = [...new Set(plan.filter((step) => / on (?:bookings|customers|booking_days)/.test(step)))];
  return {
    what: `Console of 1,000,000 bookings: ${read.name}`,
    result: `p95 ${ms(latency.p95)}`,
    floor: `p95 < ${CONSOLE_P95_MS} ms, no sequential scan`,
    passed: latency.p95 < CONSOLE_P95_MS && errors === 0 && scans.length === 0,
    detail: `p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}, ${Math.round(perSecond)}/s over ${CONNECTIONS} connections, ${errors} errors; ${scans.length === 0 ? steps.join(', ') || 'small tables only' : scans.join(', ')}`,
  };
}

export async function measureConsole(url: string, connection: Connection, trial: ConsoleTrial): Promise<Row[]> {
  const rows: Row[] = [];
  for (const read of trial.reads) rows.push(await measureRead(url, connection, read, trial.cookie));
  return rows;
}
