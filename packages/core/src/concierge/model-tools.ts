/** The concierge's tools in a model's hands: reads run, writes are only proposed, and a person is called by the rules. */
import type { ChatSource, EscalationReason } from '@myhibachi/contracts';
import { z } from 'zod';
import type { HandOverReason } from '../dialogue/index.ts';
import type { ModelTool, ModelToolCall } from '../kernel/index.ts';
import type { EngineStep } from './engine.ts';
import { ModelGaveUp } from './model-gave-up.ts';
import type { ChatLanguage } from './tool.ts';
import type { Toolbox } from './toolbox.ts';
import { findTool, toolNames } from './tools.ts';

/** The same call so often leads nowhere. */
const MOST_REPEATS = 2;
/** An answer longer than this is asked for in parts: the model pays for every letter it reads. */
const MOST_OUTPUT = 30_000;

/** The tools of this turn as a model is told of them. */
export function toolsOf(toolbox: Toolbox): readonly ModelTool[] {
  return toolbox.names.map((name) => {
    const tool = findTool(name);
    const { description, input } = tool;
    const asks =
      tool.approvalSummary === undefined ? '' : ' A yes to exact words is asked for first; nothing happens yet.';
    return { name, description: `${description}${asks}`, input };
  });
}

const Searched = z.object({
  answered: z.boolean(),
  items: z.array(z.object({ slug: z.string(), title: z.string(), version: z.number() })),
});
const Question = z.object({ question: z.string() });

/** What only our own people decide is not a model's to claim. */
function reasonOf(reason: EscalationReason): HandOverReason {
  return reason === 'staff' || reason === 'terms_unclear' || reason === 'terms_refused' ? 'cannot_answer' : reason;
}

export interface PersonWanted {
  readonly reason: HandOverReason;
  readonly added: string;
}

type Output = Readonly<Record<string, unknown>>;

/** One turn's use of the tools, with what is to be told of it. */
export class ModelHands {
  readonly sources: ChatSource[] = [];
  readonly gaps: string[] = [];
  readonly tried: string[] = [];
  personWanted: PersonWanted | null = null;
  readonly #toolbox: Toolbox;
  readonly #language: ChatLanguage;
  readonly #report: (step: EngineStep) => void;
  readonly #made = new Map<string, number>();

  constructor(toolbox: Toolbox, language: ChatLanguage, report: (step: EngineStep) => void) {
    this.#toolbox = toolbox;
    this.#language = language;
    this.#report = report;
  }

  /** What the model is told of its call. Throws `ModelGaveUp` when it goes round in circles. */
  async use(call: ModelToolCall): Promise<Output> {
    const name = call.name.slice(0, 60);
    this.#count(name, call.input);
    this.tried.push(name);
    if (call.malformed)
      return this.#refuse(name, 'validation_failed', 'The input was not a JSON object. Send it again.');
    if (name === 'hand_over') return this.#callPerson(call.input);
    const tool = toolNames().find((known) => known === name);
    if (tool !== undefined && findTool(tool).approvalSummary !== undefined) return this.#propose(name, call.input);
    const answer = await this.#toolbox.call(name, call.input);
    this.#report({ kind: 'tool', tool: name, ok: answer.ok, ...(answer.ok ? {} : { code: answer.code }) });
    if (!answer.ok) return { ...answer };
    if (name === 'search_knowledge') this.#cite(call.input, answer.output);
    const size = JSON.stringify(answer.output).length;
    return size > MOST_OUTPUT
      ? { ok: false, code: 'too_much', message: 'Too much to read. Ask for less.' }
      : { ...answer };
  }

  #count(name: string, input: unknown): void {
    const key = `${name} ${JSON.stringify(input)}`;
    const times = (this.#made.get(key) ?? 0) + 1;
    if (times > MOST_REPEATS) throw new ModelGaveUp('loop');
    this.#made.set(key, times);
  }

  #refuse(tool: string, code: string, message: string): Output {
    this.#report({ kind: 'tool', tool, ok: false, code });
    return { ok: false, code, message };
  }

  #callPerson(input: unknown): Output {
    const parsed = z
      .object({ reason: z.custom<EscalationReason>(), summary: z.string() })
      .safeParse(findTool('hand_over').input.safeParse(input).data);
    if (!parsed.success) return this.#refuse('hand_over', 'validation_failed', 'Send a reason and a summary.');
    this.personWanted = { reason: reasonOf(parsed.data.reason), added: parsed.data.summary };
    this.#report({ kind: 'tool', tool: 'hand_over', ok: true });
    return { ok: true };
  }

  async #propose(name: string, input: unknown): Promise<Output> {
    if (this.#toolbox.proposed() !== null)
      return this.#refuse(name, 'invalid_transition', 'The host is already asked about something else.');
    const answer = await this.#toolbox.propose(name, input, this.#language);
    if (!answer.ok) {
      this.#report({ kind: 'tool', tool: name, ok: false, code: answer.code });
      return { ...answer };
    }
    this.#report({ kind: 'proposed', tool: name });
    return { ok: true, asked: answer.proposal.summary };
  }

  #cite(input: unknown, output: unknown): void {
    const found = Searched.safeParse(output).data;
    const question = Question.safeParse(input).data?.question ?? '';
    const [first] = found?.items ?? [];
    if (found?.answered !== true || first === undefined) {
      this.gaps.push(question.slice(0, 500));
      return;
    }
    if (this.sources.some(({ ref }) => ref === first.slug)) return;
    this.sources.push({ kind: 'article', ref: first.slug, title: first.title, version: String(first.version) });
  }
}
