/**
 * `npm run bench`: how fast the program is, mostly as ratios within one run, on a real, durable PostgreSQL. Ends with an
 * error when a floor is missed. The words quote, new-quote, availability, hold, crowd, chats and console choose among the
 * measurements; `--write` keeps those of visitors (when all were made) and of the console in
 * docs/reference/performance.md.
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
import { measureChats } from './measure-chats.ts';
import { anonymousRequest } from './booking-requests.ts';
import { renderTable, writeReport, type Part } from './report.ts';
import { startProgram } from './start-program.ts';
import { CONSOLE_DATABASE, prepareConsole } from './console-trial.ts';
import { measureConsole } from './measure-console.ts';
import { createTrialDatabase, startMeasuredProgram, type TrialDatabase } from './trial-database.ts';

const SIZE = { bookings: 200_000, holds: 800 };
const CONSOLE_BOOKINGS = 1_000_000;
const STEPS = ['quote', 'new-quote', 'availability', 'crowd', 'hold', 'chats'] as const;
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
): Record<(typeof STEPS)[number], () => Promise<Row | Row[]>> {
  return {
    quote: () => measureQuotes(url, bareUrl),
    'new-quote': () => measureNewQuotes(url, bareUrl),
    availability: () => measureAvailability(url, connection, trial),
    // Before the holds, whose hundreds of queued messages would be delivered among the crowd's requests.
    crowd: () => measureCrowd(url, trial),
    hold: () => measureHolds(url, connection, trial),
    chats: () => measureChats(url),
  };
}

async function measureAll(steps: Readonly<Record<string, () => Promise<Row | Row[]>>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, step] of Object.entries(steps)) {
    if (!isWanted(name)) continue;
    for (const row of [await step()].flat()) {
      say(`${row.what}: ${row.result} (${row.detail})`);
      rows.push(row);
    }
  }
  return rows;
}

function isWanted(step: string): boolean {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  return words.length === 0 || words.includes(step);
}

/** Its own database, its own program, both gone before anything else is measured. */
async function runConsole(database: TrialDatabase, load: string): Promise<Part> {
  say(`Writing ${CONSOLE_BOOKINGS} bookings for the console …`);
  const reads = await prepareConsole(database, CONSOLE_BOOKINGS);
  const connection = openConnection(database, CONSOLE_DATABASE);
  const program = await startMeasuredProgram(database, CONSOLE_DATABASE);
  try {
    await settleDown(connection);
    const rows = await measureConsole(program.url, connection, reads, (row) =>
      say(`${row.what}: ${row.result} (${row.detail})`),
    );
    return { title: 'What staff wait for', rows, machine: await describeMachine(connection, load), whole: true };
  } finally {
    await program.stop();
    await connection.pool.end();
  }
}

async function runVisitors(undo: AsyncDisposableStack, database: TrialDatabase, load: string): Promise<Part> {
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
  const machine = await describeMachine(connection, load);
  return { title: 'What visitors wait for', rows, machine, whole: STEPS.every(isWanted) };
}

async function run(undo: AsyncDisposableStack): Promise<Row[]> {
  const load = currentLoad();
  say('Starting PostgreSQL …');
  const database = await createTrialDatabase();
  undo.defer(() => database.remove());
  const parts: Part[] = [];
  if (isWanted('console')) parts.push(await runConsole(database, load));
  if (STEPS.some(isWanted)) parts.push(await runVisitors(undo, database, load));
  const rows = parts.flatMap((part) => part.rows);
  say(`\n${renderTable(rows)}`);
  if (process.argv.includes('--write')) await writeReport(parts.filter(({ whole }) => whole));
  return rows;
}

await using undo = new AsyncDisposableStack();
let calledOff = false;
// Neither a server nor a database outlives a run that is called off.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    calledOff = true;
    void undo.disposeAsync().finally(() => process.kill(process.pid, 'SIGKILL'));
  });
}

/** What breaks because everything is being taken down must not end the process before that is done. */
async function runToItsEnd(): Promise<Row[]> {
  try {
    return await run(undo);
  } catch (error) {
    if (!calledOff) throw error;
    return new Promise<never>(() => undefined);
  }
}

const missed = (await runToItsEnd()).filter((row) => !row.passed);
for (const row of missed) process.stderr.write(`Missed: ${row.what}: ${row.result}, wanted ${row.floor}.\n`);
if (missed.length > 0) process.exitCode = 1;
