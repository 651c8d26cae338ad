/** Keeps what each tool was asked and answered while a turn runs, for the trace and for what came of it. */
import { z } from 'zod';
import { maskPersonal } from './mask-personal.ts';
import type { ToolRefusal, ToolUse } from './toolbox.ts';

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
  | { readonly kind: 'hold'; readonly code: string }
  | { readonly kind: 'booking'; readonly code: string };

const MOST_CALLS = 40;
/** Read with every message and the same for all: the articles of a trace, not its news. */
const EVERY_TURN: ReadonlySet<string> = new Set(['get_figures', 'get_menu', 'get_policies']);

const Priced = z.object({ id: z.string(), outcome: z.literal('priced') });
const Booked = z.object({ code: z.string() });
const Held = z.object({ code: z.string(), expiresAt: z.string() });

function resultOf({ tool, output }: { readonly tool: string; readonly output: unknown }): readonly TurnResult[] {
  if (tool === 'quote_party') {
    const quote = Priced.safeParse(output);
    return quote.success ? [{ kind: 'quote', quoteId: quote.data.id }] : [];
  }
  if (tool === 'book_party') {
    const booked = Booked.safeParse(output);
    return booked.success ? [{ kind: 'booking', code: booked.data.code }] : [];
  }
  if (tool !== 'place_hold') return [];
  const hold = Held.safeParse(output);
  return hold.success ? [{ kind: 'hold', code: hold.data.code }] : [];
}

function refusalOf({ code, message, fields }: ToolRefusal): unknown {
  return { code, says: message, fields };
}

export interface Recording {
  readonly note: (use: ToolUse) => void;
  readonly calls: () => readonly RecordedCall[];
  readonly results: () => readonly TurnResult[];
}

/** What a tool answered, as far as the trace shows it: the words of a proposal are the message the host read. */
function shown({ how, tool, answer }: ToolUse): unknown {
  if (!answer.ok) return maskPersonal(refusalOf(answer));
  return how === 'propose' || EVERY_TURN.has(tool) || !('output' in answer) ? null : maskPersonal(answer.output);
}

/** A record to be kept while the tools of one turn are used. */
export function openRecording(): Recording {
  const calls: RecordedCall[] = [];
  const results: TurnResult[] = [];
  const note = (use: ToolUse): void => {
    const { how, tool, input, answer } = use;
    if (answer.ok && 'output' in answer) results.push(...resultOf(answer));
    if (calls.length >= MOST_CALLS) return;
    const code = answer.ok ? null : answer.code;
    calls.push({ tool, how, ok: answer.ok, code, input: maskPersonal(input), output: shown(use) });
  };
  return { note, calls: () => calls, results: () => results };
}
