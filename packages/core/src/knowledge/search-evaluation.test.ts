/**
 * The labelled questions, asked of the articles that come with the program. Every third question is held out: nothing may
 * be tuned on it, and its recall has to be as good.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { Language } from './format-figure.ts';
import { searchKnowledge, seedArticles } from './index.ts';

interface Labelled {
  readonly language: Language;
  readonly expected: readonly string[];
  readonly question: string;
  readonly heldOut: boolean;
}

function rowsOf(name: string): string[][] {
  return readFileSync(join(import.meta.dirname, 'evaluation', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const LABELLED = rowsOf('questions.txt').map(([language = '', expected = '', question = ''], index): Labelled => ({
  language: language === 'es' ? 'es' : 'en',
  expected: expected.split(' '),
  question,
  heldOut: index % 3 === 2,
}));
const UNANSWERABLE = rowsOf('unanswerable.txt').map(([language = '', question = '']) => ({
  language: language === 'es' ? ('es' as const) : ('en' as const),
  question,
}));

interface Asked extends Labelled {
  /** Where the first right article stands, 0 for the first; null when it was not found. */
  readonly place: number | null;
  readonly answered: boolean;
  readonly found: string;
}

let t: TestPlatform;
let asked: Asked[];

async function ask(labelled: Labelled): Promise<Asked> {
  const { language, question, expected } = labelled;
  const { items, answered, confidence } = await searchKnowledge(t.visitor(), { question, language, limit: 3 });
  const place = items.findIndex(({ slug }) => expected.includes(slug));
  const found = `${confidence.toFixed(2)} ${items.map(({ slug }) => slug).join(' ')}`;
  return { ...labelled, place: place === -1 ? null : place, answered, found };
}

/** Questions that are searched beside each other. */
const AT_ONCE = 4;

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  await seedArticles(t.system());
  asked = [];
  for (let from = 0; from < LABELLED.length; from += AT_ONCE)
    asked.push(...(await Promise.all(LABELLED.slice(from, from + AT_ONCE).map(ask))));
}, 300_000);
afterAll(() => t.close());

function recallOf(rows: readonly Asked[], within: number): number {
  return rows.filter(({ place }) => place !== null && place < within).length / rows.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function report(name: string, rows: readonly Asked[]): string {
  const answered = rows.filter((row) => row.answered).length / rows.length;
  return `${name}: ${rows.length} questions, recall@3 ${percent(recallOf(rows, 3))}, first ${percent(recallOf(rows, 1))}, answered ${percent(answered)}`;
}

describe('the search for articles', () => {
  it('is asked more than two hundred questions, Spanish ones and some with typing errors', () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(200);
    expect(LABELLED.filter(({ language }) => language === 'es').length).toBeGreaterThanOrEqual(50);
    expect(new Set(LABELLED.map(({ question }) => question.toLowerCase())).size).toBe(LABELLED.length);
  });

  it('finds a right article among the first three for at least 95 % of them, of those held out as well', () => {
    const tuned = asked.filter(({ heldOut }) => !heldOut);
    const heldOut = asked.filter((row) => row.heldOut);
    const spanish = asked.filter(({ language }) => language === 'es');
    const lines = [
      report('tuned on', tuned),
      report('held out', heldOut),
      report('Spanish', spanish),
      report('all', asked),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (process.env['SHOW_MISSES']) {
      for (const row of tuned.filter((each) => each.place === null || !each.answered)) {
        process.stdout.write(
          `${row.place === null ? 'MISS' : 'weak'} ${row.question} [${row.expected.join(' ')}] → ${row.found}\n`,
        );
      }
    }
    expect(recallOf(tuned, 3)).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(heldOut, 3)).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(spanish, 3)).toBeGreaterThanOrEqual(0.95);
  });

  it('says that it does not know where no article answers, and rarely where one does', async () => {
    const answers = [];
    for (const question of UNANSWERABLE) {
      const { answered, confidence, items } = await searchKnowledge(t.visitor(), { ...question, limit: 3 });
      answers.push({ question: question.question, answered, confidence, first: items[0]?.slug });
    }
    const wrongly = answers.filter(({ answered }) => answered);
    process.stdout.write(`unanswerable: ${wrongly.length} of ${answers.length} were answered\n`);
    if (process.env['SHOW_MISSES']) process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`);
    expect(wrongly.length / answers.length).toBeLessThanOrEqual(0.08);
    expect(asked.filter(({ answered }) => answered).length / asked.length).toBeGreaterThanOrEqual(0.9);
  });
});
