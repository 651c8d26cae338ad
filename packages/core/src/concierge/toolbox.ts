/** The tools within reach of one turn: the right actor, parsed inputs, evidence of every answer, and no write without a yes. */
import type { ErrorCode } from '@myhibachi/contracts';
import { z } from 'zod';
import { AppError, actingAs, isAppError, may, type Actor, type Context, type FieldError } from '../kernel/index.ts';
import { NO_EVIDENCE, addEvidence, collectEvidence, textsOf, type Evidence, type EvidenceFact } from './evidence.ts';
import type { ChatLanguage, DraftReply, Tool, ToolContext, ToolConversation } from './tool.ts';
import { findTool, toolNames, type ToolName } from './tools.ts';

/** Whom the tools work for. `writes` is false where a host is known by a phone number alone. */
export type Caller =
  | { readonly kind: 'guest' }
  | { readonly kind: 'host'; readonly customerId: string; readonly sessionId: string; readonly writes: boolean }
  | { readonly kind: 'staff' };

/** An answer to be told, not a fault: what the verb refused, and why. */
export interface ToolRefusal {
  readonly ok: false;
  readonly tool: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: readonly FieldError[];
  readonly details: Readonly<Record<string, unknown>>;
}

export type ToolAnswer = { readonly ok: true; readonly tool: ToolName; readonly output: unknown } | ToolRefusal;

/** A write the host is asked about, in exactly these words. */
export interface Proposal {
  readonly tool: ToolName;
  readonly input: unknown;
  readonly summary: string;
}

/** What the reply before this message asked, and how the message answers it by the strict judge of yes and no. */
export interface PendingProposal extends Proposal {
  /** 64 hex digits: done once under this key, the same write is found again and not made twice. */
  readonly key: string;
  readonly answer: 'yes' | 'no' | 'unclear' | null;
}

export type ProposalAnswer = { readonly ok: true; readonly proposal: Proposal } | ToolRefusal;

export interface Toolbox {
  /** The tools this caller reaches. */
  readonly names: readonly ToolName[];
  readonly pending: PendingProposal | null;
  /** Where hosts reach the site, without a trailing slash. */
  readonly siteUrl: string;
  /** What this turn asks the host to say yes to; whoever posts the reply keeps it with the reply. */
  proposed(): Proposal | null;
  /** What earlier turns and this one brought up. */
  evidence(): Evidence;
  /** Takes over what was brought up when an answer that is given again was made. */
  recall(facts: readonly EvidenceFact[]): void;
  /** Runs a tool that needs no yes; one that does is refused. Faults that are nobody's answer are thrown. */
  call(name: string, input: unknown): Promise<ToolAnswer>;
  /** Makes the exact summary of a write, in the language of the reply, and changes nothing; a second proposal takes the place of the first. */
  propose(name: string, input: unknown, language?: ChatLanguage): Promise<ProposalAnswer>;
  /** Takes back what this turn proposed: the words that would have asked for it are not sent. */
  withdraw(): void;
  /** Runs what was proposed, as it was proposed, once, and only after the host's explicit yes. */
  confirm(): Promise<ToolAnswer>;
}

/** One use of a tool, as it was asked and answered. */
export interface ToolUse {
  readonly how: 'call' | 'propose' | 'confirm';
  readonly tool: string;
  readonly input: unknown;
  readonly answer: ToolAnswer | ProposalAnswer;
}

export interface ToolboxOptions {
  readonly caller: Caller;
  readonly conversation: ToolConversation | null;
  readonly language: ChatLanguage;
  /** IANA zone by whose clock moments are told. */
  readonly zone: string;
  readonly pending?: PendingProposal | null;
  /** What earlier turns of the conversation brought up. */
  readonly evidence?: Evidence;
  /** Settings may switch tools off. */
  readonly without?: ReadonlySet<string>;
  /** Lets `draft_reply` compose; without it that tool is out of reach. */
  readonly draftReply?: DraftReply;
  /** Hears of every use once it is answered. */
  readonly note?: (use: ToolUse) => void;
}

function reaches({ actor }: Context, caller: Caller, tool: Tool): boolean {
  switch (tool.scope) {
    case 'public':
      return true;
    case 'own':
      return caller.kind === 'host' && (tool.effect === 'read' || caller.writes);
    case 'staff':
      return caller.kind === 'staff' && (tool.needs === undefined || may(actor, tool.needs));
  }
}

/** What one tool needs to be of use: an engine that drafts, a channel it knows. */
function isEquipped({ draftReply }: ToolboxOptions, name: ToolName): boolean {
  return name !== 'draft_reply' || draftReply !== undefined;
}

/** Outside a conversation only what is of use everywhere, and holds, which need no phone that is known. */
function fits({ conversation }: ToolboxOptions, { channels }: Tool): boolean {
  if (channels === undefined) return true;
  return channels.includes(conversation?.channel ?? 'web_chat');
}

function actorFor(ctx: Context, { caller, conversation }: ToolboxOptions, tool: Tool): Actor {
  if (caller.kind === 'staff') return ctx.actor;
  if (tool.scope === 'own' && caller.kind === 'host')
    return { kind: 'host', customerId: caller.customerId, sessionId: caller.sessionId };
  return conversation === null ? { kind: 'visitor' } : { kind: 'concierge', conversationId: conversation.id };
}

function contextOf(ctx: Context, options: ToolboxOptions, tool: Tool, language = options.language): ToolContext {
  const { conversation, draftReply } = options;
  const actor = actorFor(ctx, options, tool);
  return { ...actingAs(ctx, actor), conversation, language, ...(draftReply === undefined ? {} : { draftReply }) };
}

/** The words of a refusal may be said to the host: names of fields that somebody made up stand beside them. */
function invalidInput(problem: z.ZodError): AppError {
  const fields = problem.issues.map(({ path, code, message }) => ({
    field: path.join('.'),
    message: code === 'unrecognized_keys' ? 'has fields that nobody knows' : message,
  }));
  const unknown = problem.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [],
  );
  const details = unknown.length === 0 ? {} : { details: { unknownFields: unknown } };
  return new AppError('validation_failed', { fields, ...details, reason: z.prettifyError(problem) });
}

function parseInput(tool: Tool, input: unknown): unknown {
  const parsed = tool.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.error);
}

function toRefusal(tool: string, { code, message, fields, details }: AppError): ToolRefusal {
  return { ok: false, tool, code, message, fields, details };
}

/** What is answered to an input that a tool's schema does not take. */
export function refusalOf(tool: string, problem: z.ZodError): ToolRefusal {
  return toRefusal(tool, invalidInput(problem));
}

/** What a caller may hear becomes an answer; our own faults stay faults. */
async function orRefusal<T>(name: string, work: () => Promise<T>): Promise<T | ToolRefusal> {
  try {
    return await work();
  } catch (error) {
    if (!isAppError(error) || error.code === 'internal') throw error;
    return toRefusal(name, error);
  }
}

class TurnToolbox implements Toolbox {
  readonly names: readonly ToolName[];
  readonly pending: PendingProposal | null;
  readonly siteUrl: string;
  readonly #ctx: Context;
  readonly #options: ToolboxOptions;
  #evidence: Evidence;
  #proposed: Proposal | null = null;
  #confirming: Promise<ToolAnswer> | null = null;

  constructor(ctx: Context, options: ToolboxOptions) {
    this.#ctx = ctx;
    this.#options = options;
    this.#evidence = options.evidence ?? NO_EVIDENCE;
    this.pending = options.pending ?? null;
    this.siteUrl = ctx.settings.publicUrl;
    this.names = toolNames().filter((name) => {
      const tool = findTool(name);
      const wanted = options.without?.has(name) !== true && isEquipped(options, name);
      return wanted && reaches(ctx, options.caller, tool) && fits(options, tool);
    });
  }

  proposed(): Proposal | null {
    return this.#proposed;
  }

  withdraw(): void {
    this.#proposed = null;
  }

  evidence(): Evidence {
    return this.#evidence;
  }

  recall(facts: readonly EvidenceFact[]): void {
    this.#evidence = addEvidence(this.#evidence, facts);
  }

  call(asked: string, input: unknown): Promise<ToolAnswer> {
    const answer = this.#answer(asked, () => {
      const name = this.#within(asked);
      if (findTool(name).approvalSummary !== undefined)
        throw new AppError('forbidden', { message: 'The host has to say yes to this first. Propose it.' });
      return this.#run(this.#ctx, name, input);
    });
    return this.#noted({ how: 'call', tool: asked, input }, answer);
  }

  propose(asked: string, input: unknown, language?: ChatLanguage): Promise<ProposalAnswer> {
    const answer = this.#answer<ProposalAnswer>(asked, async () => {
      const name = this.#within(asked);
      const tool = findTool(name);
      if (tool.approvalSummary === undefined)
        throw new AppError('invalid_transition', { message: 'This needs no yes. Call it.' });
      const parsed = parseInput(tool, input);
      const summary = await tool.approvalSummary(contextOf(this.#ctx, this.#options, tool, language), parsed);
      this.#proposed = { tool: name, input: parsed, summary };
      // The summary says all there is to say of it; what was handed in proves nothing.
      this.#remember(`${name}:asked`, { asks: summary });
      return { ok: true, proposal: this.#proposed };
    });
    return this.#noted({ how: 'propose', tool: asked, input }, answer);
  }

  /** Done once: whoever writes the answer anew hears the same of it. */
  confirm(): Promise<ToolAnswer> {
    this.#confirming ??= this.#confirmOnce();
    return this.#confirming;
  }

  #confirmOnce(): Promise<ToolAnswer> {
    const { pending } = this;
    const answer = this.#answer(pending?.tool ?? 'confirm', () => {
      if (pending === null || pending.answer !== 'yes')
        throw new AppError('forbidden', { message: 'There is no explicit yes to this.' });
      const name = this.#within(pending.tool);
      const keyed = { ...this.#ctx, origin: { ...this.#ctx.origin, requestKey: pending.key } };
      return this.#run(keyed, name, pending.input);
    });
    return this.#noted({ how: 'confirm', tool: pending?.tool ?? 'confirm', input: pending?.input ?? null }, answer);
  }

  async #noted<T extends ToolUse['answer']>(use: Omit<ToolUse, 'answer'>, answering: Promise<T>): Promise<T> {
    const answer = await answering;
    this.#options.note?.({ ...use, answer });
    return answer;
  }

  #within(asked: string): ToolName {
    const known = this.names.find((name) => name === asked);
    if (known === undefined) throw new AppError('not_found', { reason: `tool ${asked} is not within reach` });
    return known;
  }

  async #run(ctx: Context, name: ToolName, input: unknown): Promise<ToolAnswer> {
    const tool = findTool(name);
    const answer = await tool.run(contextOf(ctx, this.#options, tool), parseInput(tool, input));
    const output = tool.output.parse(answer);
    this.#remember(name, output, textsOf(input));
    return { ok: true, tool: name, output };
  }

  /** What a verb refuses says figures too: alternatives, a new quote, a limit. */
  async #answer<T>(asked: string, work: () => Promise<T>): Promise<T | ToolRefusal> {
    const answer = await orRefusal(asked, work);
    if (isRefusal(answer)) {
      // Names that somebody made up prove nothing.
      const { unknownFields: _madeUp, ...details } = answer.details;
      this.#remember(`${asked}:refused`, { message: answer.message, fields: answer.fields, ...details });
    }
    return answer;
  }

  #remember(name: string, value: unknown, echoes: readonly string[] = []): void {
    const facts = collectEvidence({ kind: 'tool', id: name }, value, this.#options.zone, echoes);
    this.#evidence = addEvidence(this.#evidence, facts);
  }
}

function isRefusal(answer: unknown): answer is ToolRefusal {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** Opens the tools for one turn. `ctx` is the request's; each tool gets the actor its scope calls for. */
export function openToolbox(ctx: Context, options: ToolboxOptions): Toolbox {
  return new TurnToolbox(ctx, options);
}
