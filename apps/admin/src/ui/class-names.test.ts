/** Our short table of classes merges as the whole of Tailwind's would, for whatever the console says. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { twMerge } from 'tailwind-merge';
import { expect, it } from 'vitest';
import { cn } from './class-names.ts';

const SOURCE = join(import.meta.dirname, '..');

/** Whatever stands between quotes and may be a class, without what it depends on (`hover:`, `sm:`). */
async function wordsOfSource(): Promise<ReadonlySet<string>> {
  const names = (await readdir(SOURCE, { recursive: true })).filter((name) =>
    /(?<!\.test|class-groups)\.tsx?$/.test(name),
  );
  const words = new Set<string>();
  for (const name of names) {
    const source = await readFile(join(SOURCE, name), 'utf8');
    for (const [, , quoted = ''] of source.matchAll(/(['"`])((?:(?!\1)[^\\\n])*)\1/g))
      for (const word of quoted.split(/\s+/)) words.add(word.replace(/^(?:[\w[\]\-&>*=().]+:)+/, ''));
  }
  return words;
}

/** The whole table knows it when it drops one of two. */
const isClass = (word: string): boolean => word !== '' && twMerge(`${word} ${word}`) === word;

/** One of those that differ in a number or in what stands between brackets: they are told by the same rule. */
function oneOfEach(classes: readonly string[]): string[] {
  const shapes = new Map(
    classes.map((name) => [name.replace(/\[.*\]/, '[]').replaceAll(/\d+(\.\d+)?(\/\d+)?/g, '1'), name]),
  );
  return [...shapes.values()];
}

it('keeps of every two classes of the source the one that the whole table keeps', async () => {
  const classes = oneOfEach([...(await wordsOfSource())].filter(isClass));
  expect(classes.length).toBeGreaterThan(200);
  const wrong: string[] = [];
  for (const first of classes)
    for (const second of classes) {
      const both = `${first} ${second}`;
      if (cn(both) !== twMerge(both)) wrong.push(`${both}: ${cn(both)}`);
    }
  expect(wrong).toEqual([]);
}, 120_000);

it('joins what is given and leaves out what is not', () => {
  expect(cn('p-2 hover:p-3', false, undefined, ['px-4', { hidden: true }])).toBe('p-2 hover:p-3 px-4 hidden');
});
