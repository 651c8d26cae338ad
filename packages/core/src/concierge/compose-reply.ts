/** From a turn to a reply that may be sent: an engine's draft, the guards' verdict, and a person when there is no good one. */
import type { ChatSource } from '@myhibachi/contracts';
import { ModelFailure, type Context } from '../kernel/index.ts';
import type { ComposedReply, RejectedDraft } from './composed-reply.ts';
import type { Draft, Engine, EngineStep, Turn, Usage } from './engine.ts';
import { guardDraft, type GuardFinding } from './guard-draft.ts';
import { guardModel } from './guard-model.ts';
import type { KeptAnswerKey } from './kept-answer-store.ts';
import { keepAnswer, keptAnswerKey, recallAnswer } from './kept-answers.ts';
import { ModelGaveUp } from './model-gave-up.ts';
import type { Toolbox } from './toolbox.ts';
import { findTool, toolNames } from './tools.ts';

export interface Engines {
  /** Needs nothing and always answers. */
  readonly builtIn: Engine;
  /** What stands before it, or how to open it for a message; null where nothing does. */
  readonly model: Engine | ((ctx: Context) => Promise<Engine | null>) | null;
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
  /** A host's own turn, whose answer may be given again to another; what our people ask may rest on what only they may read. */
  readonly forHost?: true;
  readonly report: (step: EngineStep) => void;
}

function handOverInstead(
  { turn, words }: Composing,
  draft: Draft,
  { findings, done }: { readonly findings: readonly GuardFinding[]; readonly done: boolean },
): Draft {
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
    // What is done is known, whatever becomes of the words about it.
    state: done ? draft.state : turn.state,
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

  #spend({ tokensIn, tokensOut, costMicros }: Usage): void {
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
    if (step.kind === 'spent') this.#spend(step);
    if (step.kind === 'confirmed') this.confirmed = step.ok;
    this.#pass(step);
  };
}

/** One draft of one engine. What a draft before it has proposed is taken back: its words were not sent. */
async function attempt(composing: Composing, engine: Engine, turn: Turn, notes: Notes): Promise<Attempt> {
  const { toolbox } = composing;
  toolbox.withdraw();
  const draft = await engine.reply(turn, toolbox, notes.take);
  const byRules = engine.name === 'built_in' || draft.engine === 'built_in';
  const evidence = toolbox.evidence();
  const asked = toolbox.proposed()?.summary ?? null;
  const findings = byRules ? guardDraft(draft, evidence) : guardModel(draft, evidence, asked);
  notes.judge(engine.name, draft.text, findings);
  return { draft, findings };
}

interface ModelsTurn {
  readonly draft: Draft | null;
  readonly findings: readonly GuardFinding[];
  /** Why there is no draft. */
  readonly fellBack: string | null;
}

function reasonOf(error: unknown): string {
  if (error instanceof ModelGaveUp) return error.reason;
  if (error instanceof ModelFailure) return error.kind;
  return error instanceof Error ? error.name : 'failed';
}

/** The model, once more when its answer was not backed. Whatever it does, the host gets an answer. */
async function askModel(ctx: Context, composing: Composing, model: Engine, notes: Notes): Promise<ModelsTurn> {
  const { turn } = composing;
  const findings: GuardFinding[] = [];
  try {
    for (const tries of [1, 2]) {
      const rejected = findings.map(({ kind, what }) => `${kind}: ${what}`);
      const asked = tries === 1 ? turn : { ...turn, rejected };
      const made = await attempt(composing, model, asked, notes);
      if (made.findings.length === 0) return { draft: made.draft, findings, fellBack: null };
      findings.push(...made.findings);
    }
  } catch (error) {
    return fallBack(ctx, turn, { reason: reasonOf(error), findings, error });
  }
  return fallBack(ctx, turn, { reason: 'unbacked', findings, error: null });
}

/** The log says, once, that an answer was not the model's, and why; the host never notices. */
function fallBack(
  { log }: Context,
  { conversationId, triggerSeq }: Turn,
  why: { readonly reason: string; readonly findings: readonly GuardFinding[]; readonly error: unknown },
): ModelsTurn {
  const { reason, findings, error } = why;
  const about = { conversationId, triggerSeq, reason, findings: findings.map(({ kind }) => kind) };
  log.warn(error === null ? about : { ...about, err: error }, 'the model failed; the built-in engine answers');
  return { draft: null, findings, fellBack: reason };
}

async function openModel(ctx: Context, { model }: Engines): Promise<Engine | null> {
  return typeof model === 'function' ? model(ctx) : model;
}

/**
 * A reply whose every figure is backed: the model's where one is set and does well, otherwise the built-in engine's, and
 * where even that is not backed a person is asked for. Throws only what is our own fault.
 */
export async function composeReply(ctx: Context, composing: Composing): Promise<ComposedReply> {
  const model = await openModel(ctx, composing.engines);
  const engine = model === null ? 'built_in' : 'model';
  const key = composing.forHost === true ? await keptAnswerKey(ctx, composing, engine) : null;
  if (key === null) return composeAnew(ctx, composing, model);
  const recalled = await giveAgain(ctx, composing, { key, engine });
  if (recalled !== null) return recalled;
  const reply = await composeAnew(ctx, composing, model);
  await keepAnswer(ctx, composing, reply, key);
  return reply;
}

/** What was answered to the same question before, judged by the guards like any other draft; null where there is none. */
async function giveAgain(
  ctx: Context,
  composing: Composing,
  { key, engine }: { readonly key: KeptAnswerKey; readonly engine: ComposedReply['engine'] },
): Promise<ComposedReply | null> {
  const recalled = await recallAnswer(ctx, composing, key);
  if (recalled === null) return null;
  const { draft, steps } = recalled;
  const by = draft.engine ?? engine;
  const evidence = composing.toolbox.evidence();
  const findings = by === 'built_in' ? guardDraft(draft, evidence) : guardModel(draft, evidence, null);
  if (findings.length > 0) return null;
  const notes = new Notes(composing);
  for (const step of steps) notes.take(step);
  ctx.meter?.answered(by, null);
  return { ...notes.all(), draft, engine: by, findings: [], fellBack: null };
}

async function composeAnew(ctx: Context, composing: Composing, model: Engine | null): Promise<ComposedReply> {
  const notes = new Notes(composing);
  const asked = model === null ? null : await askModel(ctx, composing, model, notes);
  if (asked !== null && asked.draft !== null) {
    const { draft, findings } = asked;
    const engine = draft.engine ?? 'model';
    ctx.meter?.answered(engine, null);
    return { ...notes.all(), draft: withSources(draft, notes), engine, findings, fellBack: null };
  }
  const { draft, findings } = await attempt(composing, composing.engines.builtIn, composing.turn, notes);
  const fellBack = asked?.fellBack ?? null;
  ctx.meter?.answered('built_in', fellBack);
  return {
    ...notes.all(),
    draft:
      findings.length === 0
        ? withSources(draft, notes)
        : handOverInstead(composing, draft, { findings, done: notes.confirmed === true }),
    engine: 'built_in',
    findings: [...(asked?.findings ?? []), ...findings],
    fellBack,
  };
}
