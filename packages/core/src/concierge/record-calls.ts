/** Keeps what each tool was asked and answered while a turn runs, for the trace and for what came of it. */
import { z } from 'zod';
import { maskPersonal } from './mask-personal.ts';
import type { ProposalAnswer, ToolAnswer, Toolbox, ToolRefusal } from './toolbox.ts';

export interface RecordedCall {
  readonly tool: string;
  readonly how: 'call' | 'propose' | 'confirm';
  readonly ok: boolean;
  readonly code: string | null;
  /** Masked. */
  readonly input: unknown;
  readonly output: unknown;
}

/** A price or a held evening that an answer brought about. */
export type TurnResult =
  | { readonly kind: 'quote'; readonly quoteId: string }
  | { readonly kind: 'hold'; readonly code: string };

const MOST_CALLS = 40;
/** Read with every message and the same for all: the articles of a trace, not its news. */
const EVERY_TURN: ReadonlySet<string> = new Set(['get_figures', 'get_menu', 'get_policies']);

const Priced = z.object({ id: z.string(), outcome: z.literal('priced') });
const Held = z.object({ code: z.string(), expiresAt: z.string() });

function resultOf({ tool, output }: { readonly tool: string; readonly output: unknown }): readonly TurnResult[] {
  if (tool === 'quote_party') {
    const quote = Priced.safeParse(output);
    return quote.success ? [{ kind: 'quote', quoteId: quote.data.id }] : [];
  }
  if (tool !== 'place_hold') return [];
  const hold = Held.safeParse(output);
  return hold.success ? [{ kind: 'hold', code: hold.data.code }] : [];
}

function refusalOf({ code, message, fields }: ToolRefusal): unknown {
  return { code, says: message, fields };
}

export interface Recording {
  readonly toolbox: Toolbox;
  readonly calls: () => readonly RecordedCall[];
  readonly results: () => readonly TurnResult[];
}

/** The same tools, with a note of every use. */
export function recordCalls(tools: Toolbox): Recording {
  const calls: RecordedCall[] = [];
  const results: TurnResult[] = [];
  const keep = (
    how: RecordedCall['how'],
    input: unknown,
    tool: string,
    answer: ToolRefusal | null,
    output: unknown,
  ) => {
    if (calls.length >= MOST_CALLS) return;
    const shown =
      EVERY_TURN.has(tool) && answer === null ? null : maskPersonal(answer === null ? output : refusalOf(answer));
    calls.push({
      tool,
      how,
      ok: answer === null,
      code: answer?.code ?? null,
      input: maskPersonal(input),
      output: shown,
    });
  };
  const answered = (how: 'call' | 'confirm', input: unknown, answer: ToolAnswer): ToolAnswer => {
    keep(how, input, answer.tool, answer.ok ? null : answer, answer.ok ? answer.output : null);
    if (answer.ok) results.push(...resultOf(answer));
    return answer;
  };
  const toolbox: Toolbox = {
    names: tools.names,
    pending: tools.pending,
    siteUrl: tools.siteUrl,
    proposed: () => tools.proposed(),
    evidence: () => tools.evidence(),
    call: async (name, input) => answered('call', input, await tools.call(name, input)),
    confirm: async () => answered('confirm', tools.pending?.input ?? null, await tools.confirm()),
    async propose(name, input, language): Promise<ProposalAnswer> {
      const answer = await tools.propose(name, input, language);
      // The words themselves are the message the host read.
      keep('propose', input, name, answer.ok ? null : answer, null);
      return answer;
    },
  };
  return { toolbox, calls: () => calls, results: () => results };
}
