/** Giving a conversation to a person on behalf of an engine that does its own talking: the words are the house's. Pure. */
import type { DialogueState } from './dialogue-state.ts';
import { handOver } from './end-turn.ts';
import type { HandOverReason } from './hand-over.ts';
import { hearOnly } from './hear-only.ts';
import { Scene, type Hearing } from './script.ts';

export interface HandOverWords {
  readonly text: string;
  /** For whoever takes over. */
  readonly summary: string;
  readonly state: DialogueState;
}

/** `added` is what the engine has to say to whoever takes over. */
export function handOverOnly(hearing: Hearing, reason: HandOverReason, added: string): HandOverWords {
  const scene = new Scene({ ...hearing, state: hearOnly(hearing, false) });
  handOver(scene, reason);
  const summary = [scene.handOver?.summary ?? '', `The concierge adds: ${added}`].join('\n');
  return { text: scene.lines.join('\n'), summary, state: scene.state };
}
