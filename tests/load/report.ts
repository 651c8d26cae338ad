import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import type { Row } from './measure.ts';

const HOW_TITLE = 'How it is measured';
const FILE = join(import.meta.dirname, '../../docs/reference/performance.md');

/** One table of the page, with what it was measured on. */
export interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly machine: Machine;
  /** False when only some of its measurements were made: then the page keeps what it had. */
  readonly whole: boolean;
}

const HOW = `Written by \`npm run bench -- --write\`; \`npm run bench\` prints the tables and fails when a floor is missed.
Floors are those of the product page, measured on two cores: ratios within one run, because they say the same on a
faster machine, and times where a person waits.

Everything runs on this one machine over loopback: the embedded PostgreSQL with full durability, the program as one
process with the roles \`api\` and \`worker\`, and the load generator. Rate limits are off.

- **Quote**: \`POST /api/v1/quotes\` against Fastify alone in a process of its own, which takes the same JSON body and
  answers with the JSON of a quote. By turns, three rounds each; the verdict is the median ratio. Once every visitor
  asks for the same party, as when many look at the same page; once each for a party nobody asked for before, so that
  every quote is stored with its audit row and on disk before it is answered.
- **Availability**: a month ahead at a station, with 200,000 bookings of five years in the database, their ledger and
  their seats. The plan is what PostgreSQL chooses for the query of the seats.
- **Console**: a database of its own with 1,000,000 bookings of five years at twelve stations, the holds that 700,000 of
  them came from and 200,000 that led to nothing, 240 live ones, seats, who cooked at each party and who will, 1.8
  million payments and their ledger; 50,000 hosts whose names are spread as unevenly as people's, sealed and searchable
  as the verbs write them. A super admin, the manager of a station and a chef who have signed in ask over four
  connections. The plans are those PostgreSQL chooses for the statements the verbs issue; a sequential scan of a table
  that grows with the company fails the run.
- **Hold**: \`POST /api/v1/holds\`, each on a slot nobody else asks for, against the very statements that the verb
  issues, recorded on a copy of the database and sent straight through the driver. By turns, the first round unmeasured.
- **Crowd**: browsing is config, menu, quote, availability; booking is quote, hold, agreement, signature. Each person
  pauses between half a second and one and a half after every answer, far less than people do.
- **Chats**: ten thousand visitors of their own, each on a WebSocket of theirs from a hundred addresses; the memory is
  what the program tells of itself in its metrics. Twenty more ask the concierge one thing after another, with the
  built-in engine, and pause for one and a half seconds on average.
`;

function verdict({ passed }: Row): string {
  return passed ? 'yes' : 'no';
}

/** The rows as a Markdown table, which reads well on a terminal too. */
export function renderTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.result} | ${row.floor} | ${verdict(row)} |`);
  return ['| What | Measured | Demanded | Met |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function renderMachine(machine: Machine): string {
  return [
    `- ${machine.cores} cores of ${machine.processor}, ${machine.memoryGb} GB of memory`,
    `- Node.js ${machine.node}, PostgreSQL ${machine.postgres}`,
    `- ${machine.date}, commit ${machine.commit}; other work on the machine at the start: load ${machine.load}`,
  ].join('\n');
}

function renderPart({ title, rows, machine }: Part): string {
  const details = rows.map((row) => `- **${row.what}**: ${row.detail}.`).join('\n');
  return [`## ${title}`, renderTable(rows), details, renderMachine(machine)].join('\n\n');
}

/** Replaces in docs/reference/performance.md the tables this run measured; the others stay as they are. */
export async function writeReport(parts: readonly Part[]): Promise<void> {
  const [, ...sections] = (await readFile(FILE, 'utf8')).trim().split(/\n(?=## )/);
  const titleOf = (section: string): string => /^## (.*)/.exec(section)?.[1] ?? '';
  const kept = new Map(sections.map((section) => [titleOf(section), section.trim()]));
  kept.delete(HOW_TITLE);
  for (const part of parts) kept.set(part.title, renderPart(part));
  await writeFile(FILE, `${['# Performance', ...kept.values(), `## ${HOW_TITLE}`, HOW.trim()].join('\n\n')}\n`);
}
