/** What `concierge.intentsOff` leaves to people: heard before anything is answered, and seen by the tools afterwards. */
import { handOverReason } from '../dialogue/index.ts';
import type { Context } from '../kernel/index.ts';
import type { Intent, Understanding } from '../understanding/index.ts';
import { getVariables } from '../variables/index.ts';
import type { ComposedReply } from './composed-reply.ts';
import type { HandOff } from './engine.ts';
import { handOverDraft, handOverReply } from './hand-over-reply.ts';
import { hearParts } from './hear-parts.ts';
import { lastWords } from './hear-turn.ts';
import { circumstancesOf } from './how-heard.ts';
import type { LoadedTurn } from './load-turn.ts';
import type { RecordedCall } from './record-calls.ts';
import type { ToolName } from './tools.ts';

/** A host who names guests and a place asks for a price without saying so: the tool that was used says what it was. */
const ASKED_BY_TOOL: Partial<Readonly<Record<ToolName, Intent>>> = {
  quote_party: 'quote',
  check_availability: 'availability',
  find_start: 'availability',
  place_hold: 'book',
  book_party: 'book',
  preview_change: 'change_guests',
  change_booking: 'change_guests',
  preview_reschedule: 'reschedule',
  reschedule_booking: 'reschedule',
  preview_cancellation: 'cancel',
  cancel_booking: 'cancel',
  get_my_booking: 'booking_details',
  pay_deposit: 'pay_link',
  pay_balance: 'pay_link',
};

async function hear(ctx: Context, { turn }: LoadedTurn): Promise<Understanding> {
  return hearParts(lastWords(turn), await circumstancesOf(ctx, turn));
}

async function switchedOff(ctx: Context, asked: readonly string[]): Promise<readonly string[]> {
  const off: readonly string[] = (await getVariables(ctx))['concierge.intentsOff'];
  return [...new Set(asked)].filter((name) => off.includes(name));
}

/** For whoever takes over: what the host wrote, and what of it is switched off. */
function handOffOf({ words }: LoadedTurn, off: readonly string[]): HandOff {
  return {
    reason: 'switched_off',
    summary: `The host wrote: ${words.slice(0, 500)}`,
    tried: off.map((name) => `Left to people by the settings: ${name.replaceAll('_', ' ')}`),
  };
}

/**
 * The hand-over that takes the place of an answer where a host asks for what is switched off; null otherwise. Heard by our
 * own understanding, whichever engine would answer. What is grave keeps its own reason.
 */
export async function leaveToPeople(ctx: Context, loaded: LoadedTurn): Promise<ComposedReply | null> {
  if ((await getVariables(ctx))['concierge.intentsOff'].length === 0) return null;
  const heard = await hear(ctx, loaded);
  const intents = heard.intents.map(({ name }) => name);
  const off = handOverReason(heard) === null ? await switchedOff(ctx, intents) : [];
  if (off.length === 0) return null;
  const { turn } = loaded;
  const language = turn.messages.length === 1 || heard.language === 'es' ? heard.language : turn.language;
  return handOverReply(turn, { language, intents, handOff: handOffOf(loaded, off) });
}

/** The same for what only the tools of an answer give away. What the host said yes to is done and is told to them. */
export async function leaveUsed(
  ctx: Context,
  loaded: LoadedTurn,
  { reply, calls }: { readonly reply: ComposedReply; readonly calls: readonly RecordedCall[] },
): Promise<ComposedReply> {
  if (reply.draft.handOff !== undefined || reply.confirmed === true) return reply;
  const byTool: Readonly<Record<string, Intent>> = ASKED_BY_TOOL;
  const asked = calls.flatMap(({ tool }) => byTool[tool] ?? []);
  const off = await switchedOff(ctx, [...reply.draft.intents, ...asked]);
  if (off.length === 0) return reply;
  const { language, intents } = reply.draft;
  return { ...reply, draft: handOverDraft(loaded.turn, { language, intents, handOff: handOffOf(loaded, off) }) };
}
