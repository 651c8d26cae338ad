/** What came of the plays, by family. */
import type { Played } from './play.ts';

export interface Score {
  readonly name: string;
  readonly dialogues: number;
  /** Share of plays that went as they have to. */
  readonly passAt1: number;
  /** Share of dialogues of which every play did. */
  readonly passAll: number;
  readonly unbacked: number;
  /** Share of replies that a model gave itself; the built-in engine gave the others. */
  readonly byModel: number;
}

function passed({ faults, unbacked }: Played): boolean {
  return faults.length === 0 && unbacked.length === 0;
}

export function scoreOf(name: string, played: readonly Played[]): Score {
  const byDialogue = Map.groupBy(played, ({ dialogue }) => dialogue);
  const steady = [...byDialogue.values()].filter((plays) => plays.every(passed));
  return {
    name,
    dialogues: byDialogue.size,
    passAt1: played.filter(passed).length / Math.max(1, played.length),
    passAll: steady.length / Math.max(1, byDialogue.size),
    unbacked: played.reduce((sum, { unbacked }) => sum + unbacked.length, 0),
    byModel:
      played.reduce((sum, { byModel }) => sum + byModel, 0) /
      Math.max(
        1,
        played.reduce((sum, { replies }) => sum + replies, 0),
      ),
  };
}

/** Every family, then what was held out while the engine was worked on, what was not, and all. */
export function scores(played: readonly Played[]): Score[] {
  const families = [...Map.groupBy(played, ({ dialogue }) => dialogue.family)];
  return [
    ...families.map(([family, plays]) => scoreOf(family, plays)),
    scoreOf(
      'held out',
      played.filter(({ dialogue }) => dialogue.heldOut),
    ),
    scoreOf(
      'worked on',
      played.filter(({ dialogue }) => !dialogue.heldOut),
    ),
    scoreOf('all', played),
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

export function table(rows: readonly Score[], plays: number): string {
  const head = `${'family'.padEnd(18)} dialogues   pass@1   pass^${plays}  unbacked`;
  const lines = rows.map(
    ({ name, dialogues, passAt1, passAll, unbacked }) =>
      `${name.padEnd(18)} ${String(dialogues).padStart(9)} ${percent(passAt1)} ${percent(passAll)} ${String(unbacked).padStart(9)}`,
  );
  return [head, ...lines].join('\n');
}

/** The same families of several engines in one table, so that one sees what each of them does better. */
export function sideBySide(
  engines: readonly (readonly [name: string, rows: readonly Score[]])[],
  plays: number,
): string {
  const [[, first] = ['', []]] = engines;
  const column = (name: string) => `${name.padStart(12)} pass@1   pass^${plays}  unbacked`;
  const head = `${'family'.padEnd(18)} dialogues ${engines.map(([name]) => column(name)).join(' ')}`;
  const lines = first.map(({ name, dialogues }) => {
    const cells = engines.map(([, rows]) => {
      const row = rows.find((one) => one.name === name);
      if (row === undefined) return '–'.padStart(38);
      return `${percent(row.passAt1).padStart(19)} ${percent(row.passAll)} ${String(row.unbacked).padStart(9)}`;
    });
    return `${name.padEnd(18)} ${String(dialogues).padStart(9)} ${cells.join(' ')}`;
  });
  const own = engines.flatMap(([name, rows]) => {
    const share = rows.at(-1)?.byModel ?? 0;
    return name === 'model'
      ? [`The model gave ${percent(share).trim()} of its replies itself; the others are the built-in engine's.`]
      : [];
  });
  return [head, ...lines, ...own].join('\n');
}

export function failures(played: readonly Played[]): string {
  return played
    .filter((one) => !passed(one))
    .map(({ dialogue, play, faults, unbacked, transcript }) =>
      [
        `## ${dialogue.family}: ${dialogue.name} (play ${play}${dialogue.heldOut ? ', held out' : ''})`,
        ...faults.map((fault) => `- ${fault}`),
        ...unbacked.map((figure) => `- nothing backs ${figure}`),
        '',
        transcript,
        '',
      ].join('\n'),
    )
    .join('\n');
}
