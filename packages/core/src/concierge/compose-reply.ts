/** From a turn to a reply that may be sent: an engine's draft, the guards' verdict, and a person when there is no good one. */
import type { ChatSource } from '@myhibachi/contracts';
import type { Context } from '../kernel/index.ts';
import type { Draft, Engine, EngineStep, Turn, Usage } from './engine.ts';
import { guardDraft, type GuardFinding } from './guard-draft.ts';
import type { Toolbox } from './toolbox.ts';
import { findTool, toolNames } from './tools.ts';

export interface Engines {
  /** Needs nothing and always answers. */
  readonly builtIn: Engine;
  /** Null where no model is configured or the settings do not want it. */
  readonly model: Engine | null;
}

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
  /** Why the model's answer was not taken, when it was asked. */
  readonly fellBack: string | null;
  readonly usage: Usage;
  /** Whether what the host said yes to was done; null when they were asked nothing. */
  readonly confirmed: boolean | null;
}

const UNBACKED = {
  en: 'I want to be sure before I tell you that, so I am asking a person of our team to answer you.',
  es: 'Quiero estar seguro antes de decírselo, así que le pido a una persona de nuestro equipo que le responda.',
} as const;

interface Composing {
  readonly turn: Turn;
  readonly toolbox: Toolbox;
  readonly words: string;
  readonly engines: Engines;
  readonly report: (step: EngineStep) => void;
}

function handOverInstead({ turn, words }: Composing, draft: Draft, findings: readonly GuardFinding[]): Draft {
  return {
    ...draft,
    text: UNBACKED[draft.language],
    sources: [],
    actions: [],
    handOff: {
      reason: 'unbacked_answer',
      summary: `The host wrote: ${words.slice(0, 500)}`,
      tried: findings.map(({ kind, what }) => `${kind}: ${what}`.slice(0, 120)).slice(0, 10),
    },
    state: turn.state,
  };
}

function withSources(draft: Draft, notes: Notes): Draft {
  return { ...draft, sources: [...draft.sources, ...notes.sources()] };
}

interface Attempt {
  readonly draft: Draft;
  readonly findings: readonly GuardFinding[];
}

/** Notes every step, and whether what the host said yes to was done. */
class Notes {
  readonly steps: EngineStep[] = [];
  readonly rejected: RejectedDraft[] = [];
  drafts = 0;
  usage: Usage = { tokensIn: 0, tokensOut: 0, costMicros: 0 };
  confirmed: boolean | null = null;
  readonly #pass: (step: EngineStep) => void;

  constructor({ report, toolbox }: Composing) {
    this.#pass = report;
    this.confirmed = toolbox.pending?.answer === 'yes' ? false : null;
  }

  spend({ tokensIn, tokensOut, costMicros }: Usage = { tokensIn: 0, tokensOut: 0, costMicros: 0 }): void {
    this.usage = {
      tokensIn: this.usage.tokensIn + tokensIn,
      tokensOut: this.usage.tokensOut + tokensOut,
      costMicros: this.usage.costMicros + costMicros,
    };
  }

  /** The tools whose answers the reply rests on; what every turn looks up anyway goes unsaid. */
  sources(): readonly ChatSource[] {
    const used = new Set<string>();
    for (const step of this.steps)
      if ((step.kind === 'tool' || step.kind === 'confirmed') && step.ok && !/^(?:get|find)_/.test(step.tool))
        used.add(step.tool);
    return toolNames()
      .filter((name) => used.has(name))
      .map((name) => ({ kind: 'tool', ref: name, title: findTool(name).title }));
  }

  judge(engine: Engine['name'], text: string, findings: readonly GuardFinding[]): void {
    this.drafts += 1;
    if (findings.length > 0) this.rejected.push({ engine, text, findings });
  }

  all(): Pick<ComposedReply, 'steps' | 'rejected' | 'drafts' | 'usage' | 'confirmed'> {
    const { steps, rejected, drafts, usage, confirmed } = this;
    return { steps, rejected, drafts, usage, confirmed };
  }

  readonly take = (step: EngineStep): void => {
    this.steps.push(step);
    if (step.kind === 'confirmed') this.confirmed = step.ok;
    this.#pass(step);
  };
}

async function attempt(composing: Composing, engine: Engine, turn: Turn, notes: Notes): Promise<Attempt> {
  const draft = await engine.reply(turn, composing.toolbox, notes.take);
  notes.spend(draft.usage);
  const findings = guardDraft(draft, composing.toolbox.evidence());
  notes.judge(engine.name, draft.text, findings);
  return { draft, findings };
}

/** The model, once more when its answer was not backed; null with the reason when it has no answer to send. */
async function askModel(
  ctx: Context,
  composing: Composing,
  notes: Notes,
): Promise<{ draft: Draft } | { fellBack: string; findings: readonly GuardFinding[] }> {
  const { engines, turn } = composing;
  if (engines.model === null) return { fellBack: 'none', findings: [] };
  try {
    const first = await attempt(composing, engines.model, turn, notes);
    if (first.findings.length === 0) return { draft: first.draft };
    const rejected = first.findings.map(({ kind, what }) => `${kind}: ${what}`);
    const second = await attempt(composing, engines.model, { ...turn, rejected }, notes);
    if (second.findings.length === 0) return { draft: second.draft };
    return { fellBack: 'unbacked', findings: [...first.findings, ...second.findings] };
  } catch (error) {
    // Whatever the model does, the host gets an answer; the log says that it was not the model's.
    ctx.log.warn({ err: error, conversationId: turn.conversationId }, 'the model failed; the built-in engine answers');
    return { fellBack: error instanceof Error ? error.name : 'failed', findings: [] };
  }
}

/**
 * A reply whose every figure is backed: the model's where one is set and does well, otherwise the built-in engine's, and
 * where even that is not backed a person is asked for. Throws only what is our own fault.
 */
export async function composeReply(ctx: Context, composing: Composing): Promise<ComposedReply> {
  const notes = new Notes(composing);
  const { engines } = composing;
  const asked = engines.model === null ? null : await askModel(ctx, composing, notes);
  if (asked !== null && 'draft' in asked)
    return { ...notes.all(), draft: withSources(asked.draft, notes), engine: 'model', findings: [], fellBack: null };
  const { draft, findings } = await attempt(composing, engines.builtIn, composing.turn, notes);
  return {
    ...notes.all(),
    draft: findings.length === 0 ? withSources(draft, notes) : handOverInstead(composing, draft, findings),
    engine: 'built_in',
    findings: [...(asked?.findings ?? []), ...findings],
    fellBack: asked?.fellBack ?? null,
  };
}
