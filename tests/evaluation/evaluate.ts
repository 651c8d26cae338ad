/** Plays every dialogue under every circumstance against one engine. */
import type { Engines } from '@myhibachi/core/concierge';
import { CIRCUMSTANCES } from './circumstances.ts';
import { readDialogues, type ScriptedDialogue } from './dialogue-file.ts';
import type { ModelAccess } from './engine-by-name.ts';
import { playDialogue, type Played } from './play.ts';
import { openStage } from './stage.ts';

export interface EvaluationOptions {
  readonly engines: Engines;
  /** The model to connect; null for the built-in engine alone. */
  readonly model?: ModelAccess | null;
  /** The dialogues of the repository, where none are given. */
  readonly dialogues?: readonly ScriptedDialogue[];
}

/** A fault of the program in one dialogue is its failure, and the others are played all the same. */
async function playOrFail(...args: Parameters<typeof playDialogue>): Promise<Played> {
  try {
    return await playDialogue(...args);
  } catch (error) {
    const [{ circumstances }, dialogue] = args;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { dialogue, play: circumstances.play, faults: [what], unbacked: [], transcript: '', replies: 0, byModel: 0 };
  }
}

export async function evaluate({
  engines,
  model = null,
  dialogues = readDialogues(),
}: EvaluationOptions): Promise<readonly Played[]> {
  const played: Played[] = [];
  for (const circumstances of CIRCUMSTANCES) {
    const stage = await openStage(circumstances, model);
    try {
      for (const [host, dialogue] of dialogues.entries()) played.push(await playOrFail(stage, dialogue, engines, host));
    } finally {
      await stage.t.close();
    }
  }
  return played;
}
