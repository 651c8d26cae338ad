import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Machine } from './machine.ts';
import type { Row } from './measure.ts';

const FILE = join(import.meta.dirname, '../../docs/reference/performance.md');

const HOW = `Written by \`npm run bench -- --write\`; \`npm run bench\` prints the table and fails when a floor is missed.
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
- **Console**: a database of its own with 1,000,000 bookings of five years, 50,000 hosts whose names are spread as
  unevenly as people's, sealed and searchable as the verbs write them. A super admin who has signed in asks over four
  connections. The plans are those PostgreSQL chooses for the statements the verbs issue; a sequential scan of a table
  that grows with the company fails the run.
- **Hold**: \`POST /api/v1/holds\`, each on a slot nobody else asks for, against the very statements that the verb
  issues, recorded on a copy of the database and sent straight through the driver. By turns, the first round unmeasured.
- **Crowd**: browsing is config, menu, quote, availability; booking is quote, hold, agreement, signature. Each person
  pauses between half a second and one and a half after every answer, far less than people do.
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

/** Replaces docs/reference/performance.md by this run. */
export async function writeReport(rows: readonly Row[], machine: Machine): Promise<void> {
  const details = rows.map((row) => `- **${row.what}**: ${row.detail}.`).join('\n');
  const sections = [
    '# Performance',
    renderTable(rows),
    details,
    '## The machine',
    renderMachine(machine),
    '## How it is measured',
    HOW,
  ];
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${sections.join('\n\n').trim()}\n`);
}
