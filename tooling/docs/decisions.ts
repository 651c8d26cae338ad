/** `node tooling/docs/decisions.ts [--check]`: the index of the decision records, from the records themselves. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project-files.ts';
import { keepPage, table } from './markdown.ts';

const FOLDER = join('docs', 'adr');

const HEAD = `# Decision records

<!-- Written by tooling/docs/decisions.ts from the records in this folder. -->

Why the costly choices are as they are: what forced them, what was weighed, what they cost. A record is never rewritten
once it has guided others; a new one replaces it and says so. Begin with [the template](template.md), take the next number,
then \`npm run generate\`.
`;

async function rowOf(file: string): Promise<string[]> {
  const text = await readFile(join(ROOT, FOLDER, file), 'utf8');
  const [, number, title] = /^# (\d{4})\. (.+)$/m.exec(text) ?? [];
  const [, status] = /^Status: (.+)$/m.exec(text) ?? [];
  if (number === undefined || title === undefined || status === undefined || !file.startsWith(number)) {
    throw new Error(`${file} lacks its number and title ("# ${file.slice(0, 4)}. …") or its "Status:" line`);
  }
  return [number, `[${title}](${file})`, status];
}

const files = (await readdir(join(ROOT, FOLDER))).filter((file) => /^\d{4}-.*\.md$/.test(file)).toSorted();
const rows = await Promise.all(files.map(rowOf));
await keepPage(join(FOLDER, 'README.md'), `${HEAD}\n${table(['No.', 'Decision', 'Status'], rows)}\n`);
