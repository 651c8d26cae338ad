/**
 * The scripted hosts of `dialogues/`, four times each, against every engine that is configured: the built-in one always.
 * `npm run eval` runs this file and says where the failures are written.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES } from './circumstances.ts';
import { readDialogues } from './dialogue-file.ts';
import { configuredEngines } from './engine-by-name.ts';
import { evaluate } from './evaluate.ts';
import { FLOOR } from './floor.ts';
import { failures, scoreOf, scores, table } from './report.ts';
import { isWanted } from './wanted.ts';

const MINUTES = 60_000;

it('there are enough dialogues, and no two of a family have one name', () => {
  const names = readDialogues().map(({ family, name }) => `${family}: ${name}`);
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(configuredEngines())('$name', ({ name, engines, model }) => {
  it(
    'does what hosts ask, states nothing that is not backed, and does so every time',
    // A second try would only play the same again.
    { timeout: 30 * MINUTES, retry: 0 },
    async () => {
      const played = await evaluate({ engines, model, wants: isWanted });
      const folder = process.env['EVALUATION_REPORTS'] ?? tmpdir();
      const [open, heldOut] = [`${name}.md`, `${name}-held-out.md`].map((file) => join(folder, `evaluation-${file}`));
      writeFileSync(open ?? folder, failures(played.filter(({ dialogue }) => !dialogue.heldOut)));
      // Apart, so that whoever works on the engine reads the one and not the other.
      writeFileSync(heldOut ?? folder, failures(played.filter(({ dialogue }) => dialogue.heldOut)));
      process.stdout.write(`\n${name}\n${table(scores(played), CIRCUMSTANCES.length)}\nFailures: ${folder}\n`);
      const { passAt1, passAll, unbacked } = scoreOf('all', played);
      expect(unbacked).toBe(FLOOR.unbacked);
      expect(passAt1).toBeGreaterThanOrEqual(FLOOR.passAt1);
      expect(passAll).toBeGreaterThanOrEqual(FLOOR.passAll);
    },
  );
});
