/** A reply on its way to be sent, with everything the trace says of how it came about. */
import type { Draft, Engine, EngineStep, Usage } from './engine.ts';
import type { GuardFinding } from './guard-draft.ts';

export interface RejectedDraft {
  readonly engine: Engine['name'];
  readonly text: string;
  readonly findings: readonly GuardFinding[];
}

export interface ComposedReply {
  readonly draft: Draft;
  readonly engine: 'built_in' | 'model';
  readonly steps: readonly EngineStep[];
  /** What the guards found in drafts that were thrown away. */
  readonly findings: readonly GuardFinding[];
  /** The drafts that were thrown away, as they would have read. */
  readonly rejected: readonly RejectedDraft[];
  /** How many drafts it took. */
  readonly drafts: number;
  /** Why the model's answer was not taken, when it was asked: a word of ours. */
  readonly fellBack: string | null;
  readonly usage: Usage;
  /** Whether what the host said yes to was done; null when they were asked nothing. */
  readonly confirmed: boolean | null;
}
