/** A part of the dialogues, where somebody works on that part: by family, and without those that are held out. */
import type { ScriptedDialogue } from './dialogue-file.ts';

export function isWanted({ family, heldOut }: ScriptedDialogue): boolean {
  const { EVALUATION_FAMILY: only, EVALUATION_HELD_OUT: withHeldOut } = process.env;
  return (only === undefined || only === family) && (withHeldOut !== 'no' || !heldOut);
}
