import type { SuggestedReply } from '@myhibachi/contracts';
import { readThread } from '../conversations/index.ts';
import { actingAs, authorize, type Context } from '../kernel/index.ts';
import { composeReply, type Engines } from './compose-reply.ts';
import type { ComposedReply } from './composed-reply.ts';
import { rememberHost } from './hear-host.ts';
import { inOurName } from './in-our-name.ts';
import { loadTurn, type LoadedTurn } from './load-turn.ts';
import { openToolbox } from './toolbox.ts';
import { findTool, toolNames } from './tools.ts';

/** A draft is only words: nothing that changes anything is within its reach, not even a question for a yes. */
const WRITES: ReadonlySet<string> = new Set(toolNames().filter((name) => findTool(name).effect === 'write'));

const MOST_QUOTED = 200;
const NOTHING_SAID = 'The host has not written anything yet.';

function none(why: string): SuggestedReply {
  return { text: null, why, seq: null, sources: [] };
}

function toSuggestion({ draft }: ComposedReply, { turn }: LoadedTurn): SuggestedReply {
  const { handOff, text, sources, language, gaps } = draft;
  if (handOff?.reason === 'unbacked_answer')
    return none('The concierge found nothing it could back with our figures and articles.');
  if (handOff !== undefined)
    return none(`The concierge would hand this to a person: ${handOff.reason.replaceAll('_', ' ')}.`);
  const words = inOurName(text, language);
  const [open] = gaps;
  const missing = open === undefined ? null : `Nothing of ours answers “${open.slice(0, MOST_QUOTED)}”.`;
  if (words === '') return none(missing ?? 'The concierge found nothing in their last words to answer.');
  return { text: words, why: missing, seq: turn.triggerSeq, sources: [...sources] };
}

/**
 * Drafts an answer to what the host said last, with the concierge's own engines, evidence and guards, for one of ours to
 * edit and send: an answer that is not backed is never proposed, nor one that offers a person, for it is a person's. Reads
 * only; nothing is sent, remembered or asked.
 */
export async function suggestReply(
  ctx: Context,
  { conversationId }: { readonly conversationId: string },
  engines: Engines,
): Promise<SuggestedReply> {
  authorize(ctx, 'conversation.reply');
  const { conversation } = await readThread(ctx, { conversationId, limit: 1 });
  const concierge = actingAs(ctx, { kind: 'concierge', conversationId });
  const seq = conversation.lastHostSeq;
  const loaded = seq === 0 ? null : await loadTurn(concierge, { conversationId, seq });
  if (loaded === null) return none(NOTHING_SAID);
  const { turn, caller, words } = loaded;
  const toolbox = openToolbox(concierge, {
    caller,
    conversation: { id: conversationId, channel: turn.channel },
    language: turn.language,
    zone: turn.zone,
    evidence: await rememberHost(concierge, loaded),
    without: WRITES,
  });
  const reply = await composeReply(concierge, { turn, toolbox, words, engines, report: () => undefined });
  return toSuggestion(reply, loaded);
}
