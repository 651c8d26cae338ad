/**
 * `npm run bench`: how fast the program is, mostly as ratios within one run, on a real, durable PostgreSQL. Ends with an
 * error when a floor is missed. `--write` keeps the table in docs/reference/performance.md; the words quote,
 * new-quote, availability, hold and crowd choose among the measurements.
 */
import { join } from 'node:path';
import type { Connection } from '@myhibachi/database';
import { settleDown } from './history-store.ts';
import { currentLoad, describeMachine } from './machine.ts';
import {
  measureAvailability,
  measureCrowd,
  measureHolds,
  measureNewQuotes,
  measureQuotes,
  type Row,
} from './measure.ts';
import { DATABASE, openConnection, prepareTrial, type Trial } from './prepare-trial.ts';
import { anonymousRequest } from './booking-requests.ts';
import { renderTable, writeReport } from './report.ts';
import { startProgram } from './start-program.ts';
import { createTrialDatabase, startMeasuredProgram } from './trial-database.ts';

const SIZE = { bookings: 200_000, holds: 800 };
const BARE = join(import.meta.dirname, 'bare-route.ts');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function sampleAnswer(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/v1/quotes`, {
    method: 'POST',
    headers,
    body: JSON.stringify(anonymousRequest()),
  });
  return response.text();
}

function stepsOf(
  url: string,
  bareUrl: string,
  connection: Connection,
  trial: Trial,
): Record<string, () => Promise<Row>> {
  return {
    quote: () => measureQuotes(url, bareUrl),
    'new-quote': () => measureNewQuotes(url, bareUrl),
    availability: () => measureAvailability(url, connection, trial),
    // Before the holds, whose hundreds of queued messages would be delivered among the crowd's requests.
    crowd: () => measureCrowd(url, trial),
    hold: () => measureHolds(url, connection, trial),
  };
}

async function measureAll(steps: Readonly<Record<string, () => Promise<Row>>>): Promise<Row[]> {
  const wanted = process.argv.slice(2).filter((word) => word in steps);
  const rows: Row[] = [];
  for (const [name, step] of Object.entries(steps)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const row = await step();
    say(`${row.what}: ${row.result} (${row.detail})`);
    rows.push(row);
  }
  return rows;
}

async function run(undo: AsyncDisposableStack): Promise<Row[]> {
  const load = currentLoad();
  say('Starting PostgreSQL …');
  const database = await createTrialDatabase();
  undo.defer(() => database.remove());
  say(`Writing ${SIZE.bookings} bookings and recording ${SIZE.holds} holds …`);
  const trial = await prepareTrial(database, SIZE);
  const connection = openConnection(database);
  undo.defer(() => connection.pool.end());
  await settleDown(connection);
  const program = await startMeasuredProgram(database, DATABASE);
  undo.defer(() => program.stop());
  const bare = await startProgram(BARE, { ANSWER: await sampleAnswer(program.url) }, '/live');
  undo.defer(() => bare.stop());
  const rows = await measureAll(stepsOf(program.url, bare.url, connection, trial));
  say(`\n${renderTable(rows)}`);
  if (process.argv.includes('--write')) await writeReport(rows, await describeMachine(connection, load));
  return rows;
}

await using undo = new AsyncDisposableStack();
// Neither a server nor a database outlives a run that is called off.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void undo.disposeAsync().finally(() => process.kill(process.pid, 'SIGKILL')));
}
const missed = (await run(undo)).filter((row) => !row.passed);
for (const row of missed) process.stderr.write(`Missed: ${row.what}: ${row.result}, wanted ${row.floor}.\n`);
if (missed.length > 0) process.exitCode = 1;
