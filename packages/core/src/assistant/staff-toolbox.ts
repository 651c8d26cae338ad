/** The tools of the assistant in the hands of whoever asks: their own rights, and nothing that is a host's to do. */
import {
  ENGINES,
  findTool,
  openToolbox,
  suggestReply,
  toolNames,
  type Engines,
  type Evidence,
  type PendingProposal,
  type ToolUse,
  type Toolbox,
} from '../concierge/index.ts';
import type { Context } from '../kernel/index.ts';

/** Of what is open to everybody, what helps a colleague to answer; a price or a hold is made in the console itself. */
const PUBLIC: ReadonlySet<string> = new Set([
  'get_menu',
  'get_figures',
  'get_policies',
  'search_knowledge',
  'check_availability',
  'find_start',
]);
const WITHOUT: ReadonlySet<string> = new Set(
  toolNames().filter((name) => findTool(name).scope !== 'staff' && !PUBLIC.has(name)),
);

interface Opening {
  readonly zone: string;
  readonly evidence?: Evidence;
  readonly pending?: PendingProposal;
  readonly note?: (use: ToolUse) => void;
  /** By which hosts are answered: a draft thinks as the concierge does. */
  readonly engines?: Engines;
}

/** Opens them for one question or one confirmation. */
export function openStaffToolbox(ctx: Context, { engines = ENGINES, ...opening }: Opening): Toolbox {
  return openToolbox(ctx, {
    ...opening,
    caller: { kind: 'staff' },
    conversation: null,
    language: 'en',
    without: WITHOUT,
    draftReply: (as, input) => suggestReply(as, input, engines),
  });
}
