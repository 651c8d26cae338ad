/** Markdown as the formatter leaves it, so that a generated page and a formatted one are the same page. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project-files.ts';

/** Text that markdown would otherwise read as markup: columns and tags. */
export function escapeText(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('<', String.raw`\<`);
}

export function code(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

/** A table with its columns aligned; cells are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

async function read(path: string): Promise<string> {
  return readFile(join(ROOT, path), 'utf8').catch(() => '');
}

/** Writes the page; with `--check` on the command line it only fails when the page is not this text. */
export async function keepPage(path: string, text: string): Promise<void> {
  if (!process.argv.includes('--check')) return writeFile(join(ROOT, path), text);
  if ((await read(path)) === text) return;
  process.stderr.write(`${path} is not up to date; run: npm run generate\n`);
  process.exitCode = 1;
}

/** The page with what stands between `<!-- name:begin -->` and `<!-- name:end -->` replaced. Throws without the marks. */
export async function fillPage(path: string, name: string, block: string): Promise<string> {
  const marks = new RegExp(`(<!-- ${name}:begin[^>]*-->\n)[\\s\\S]*?(\n<!-- ${name}:end -->)`);
  const page = await read(path);
  if (!marks.test(page)) throw new Error(`${path} has no place for ${name}`);
  return page.replace(marks, (_all, begin: string, end: string) => `${begin}\n${block}\n${end}`);
}
