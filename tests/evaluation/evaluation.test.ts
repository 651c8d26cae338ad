/**
 * The scripted hosts of `dialogues/`, four times each, against every engine that is configured: the built-in one always.
 * `npm run eval` runs this file and says where the failures are written.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaseFile, type Cases } from './case-file.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { readDialogues } from './dialogue-file.ts';
import { configuredEngines } from './engine-by-name.ts';
import { evaluate } from './evaluate.ts';
import { FLOOR } from './floor.ts';
import type { Played } from './play.ts';
import { failures, scoreOf, scores, sideBySide, table, type Score } from './report.ts';
import { isWanted } from './wanted.ts';

const MINUTES = 60_000;

/** Corrections that were given to this run. They are what went wrong in service, so they are told apart from the floor. */
function givenCases(): Cases {
  const path = process.env['EVALUATION_CASES'];
  return path === undefined ? { dialogues: [], unjudged: [] } : readCaseFile(path);
}

const cases = givenCases();
const told: [string, readonly Score[]][] = [];

it('there are enough dialogues, and no two of a family have one name', () => {
  const names = readDialogues().map(({ family, name }) => `${family}: ${name}`);
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(new Set(names).size).toBe(names.length);
});

function isCase({ dialogue }: Played): boolean {
  return cases.dialogues.includes(dialogue);
}

function tell(name: string, played: readonly Played[]): void {
  const folder = process.env['EVALUATION_REPORTS'] ?? tmpdir();
  const [open, heldOut] = [`${name}.md`, `${name}-held-out.md`].map((file) => join(folder, `evaluation-${file}`));
  writeFileSync(open ?? folder, failures(played.filter(({ dialogue }) => !dialogue.heldOut)));
  // Apart, so that whoever works on the engine reads the one and not the other.
  writeFileSync(heldOut ?? folder, failures(played.filter(({ dialogue }) => dialogue.heldOut)));
  const corrected = cases.dialogues.length === 0 ? [] : [scoreOf('corrected', played.filter(isCase))];
  const rows = [...corrected, ...scores(played.filter((one) => !isCase(one)))];
  told.push([name, rows]);
  const words =
    cases.unjudged.length === 0 ? '' : `\nNot judged, for they expect words alone: ${cases.unjudged.join(', ')}`;
  process.stdout.write(`\n${name}\n${table(rows, CIRCUMSTANCES.length)}${words}\nFailures: ${folder}\n`);
}

describe.each(configuredEngines())('$name', ({ name, engines, model }) => {
  it(
    'does what hosts ask, states nothing that is not backed, and does so every time',
    // A second try would only play the same again. A model takes its time.
    { timeout: (model === null ? 30 : 600) * MINUTES, retry: 0 },
    async () => {
      const dialogues = [...readDialogues().filter(isWanted), ...cases.dialogues];
      const played = await evaluate({ engines, model, dialogues });
      tell(name, played);
      const scored = played.filter((one) => !isCase(one));
      // What a model does is reported: no model is ours to hold to a floor.
      if (model !== null || scored.length === 0) return;
      const { passAt1, passAll, unbacked } = scoreOf('all', scored);
      expect(unbacked).toBe(FLOOR.unbacked);
      expect(passAt1).toBeGreaterThanOrEqual(FLOOR.passAt1);
      expect(passAll).toBeGreaterThanOrEqual(FLOOR.passAll);
    },
  );
});

afterAll(() => {
  if (told.length > 1) process.stdout.write(`\nSide by side\n${sideBySide(told, CIRCUMSTANCES.length)}\n`);
});
