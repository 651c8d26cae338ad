/** Everything a turn is answered from: the last words, what was remembered, who writes, and what was asked before. */
import { findCustomer } from '../customers/index.ts';
import {
  findIdentity,
  loadConversation,
  openIdentity,
  readTurns,
  zoneOf,
  type Conversation,
  type Identity,
  type ThreadMessage,
} from '../conversations/index.ts';
import { z } from 'zod';
import type { Context } from '../kernel/index.ts';
import type { Turn, TurnMessage, TurnPerson } from './engine.ts';
import { NO_EVIDENCE, type Evidence, type EvidenceFact } from './evidence.ts';
import { findMemory } from './memory-store.ts';
import { summarise } from './summarise-talk.ts';
import type { Caller } from './toolbox.ts';
import { findLastAnswer } from './turn-store.ts';
import { heardUpTo, joinUnread, unreadWords } from './unread-words.ts';

/** How many messages an engine reads word for word; what came before is in the summary. */
const VERBATIM = 10;
/** How many are at hand in every turn, to bring the summary up to date from; older ones are kept, not read. */
const HOT = 50;

const Memory = z.object({
  engine: z.unknown(),
  evidence: z.array(z.custom<EvidenceFact>((value) => typeof value === 'object' && value !== null)),
});

export interface LoadedTurn {
  readonly conversation: Conversation;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly evidence: Evidence;
  /** The last message that `turn.summary` covers. */
  readonly summarySeq: number;
  /** What the host said that is answered, word for word. */
  readonly words: string;
  /** The last message of the host that was answered before. */
  readonly heard: number;
  /** All that was said has been answered, by whoever it was. */
  readonly nothingNew: boolean;
}

function addressOf(identity: Identity | null): { readonly phone?: string; readonly email?: string } {
  const address = identity?.address ?? null;
  if (address === null) return {};
  return identity?.kind === 'phone' ? { phone: address } : { email: address };
}

async function personOf(ctx: Context, conversation: Conversation, trigger: ThreadMessage): Promise<TurnPerson> {
  const row = await findIdentity(ctx.db, conversation.identityId);
  const identity = row === null ? null : openIdentity(ctx, row);
  const customer = trigger.customerId === null ? null : await findCustomer(ctx, trigger.customerId);
  const address = addressOf(identity);
  if (customer === null) return { customerId: null, verified: identity?.verified ?? false, ...address };
  const { firstName, lastName, email, phone } = customer;
  const mail = email === null ? {} : { email };
  return { customerId: customer.id, verified: true, firstName, lastName, phone, ...mail };
}

/** Signed in, a host reaches what is theirs; known by a phone alone, they may look but change nothing. */
function callerOf(conversation: Conversation, person: TurnPerson): Caller {
  if (person.customerId === null) return { kind: 'guest' };
  return {
    kind: 'host',
    customerId: person.customerId,
    sessionId: conversation.id,
    writes: conversation.channel === 'web_chat',
  };
}

async function remembered(ctx: Context, conversationId: string) {
  const memory = await findMemory(ctx.db, conversationId);
  if (memory === null) return { state: null, evidence: NO_EVIDENCE, summary: null, summarySeq: 0 };
  const kept = Memory.safeParse(JSON.parse(ctx.crypto.decrypt('dialogue_states.state', memory.stateEnc)));
  return {
    state: kept.success ? kept.data.engine : null,
    evidence: kept.success ? { facts: kept.data.evidence } : NO_EVIDENCE,
    summary: memory.summaryEnc === null ? null : ctx.crypto.decrypt('dialogue_states.summary', memory.summaryEnc),
    summarySeq: memory.summarySeq,
  };
}

type Remembered = Awaited<ReturnType<typeof remembered>>;

/** The last messages word for word, and everything between them and what was summed up before added to the summary. */
function windowOf(said: readonly TurnMessage[], memory: Remembered) {
  const leaving = said.slice(0, -VERBATIM).filter(({ seq }) => seq > memory.summarySeq);
  return {
    messages: said.slice(-VERBATIM),
    summary: leaving.length === 0 ? memory.summary : summarise(memory.summary, leaving),
    summarySeq: leaving.at(-1)?.seq ?? memory.summarySeq,
  };
}

/** A turn as an engine gets it: all the host has said since the last answer. Null when the message is not the host's. Reads only. */
export async function loadTurn(
  ctx: Context,
  input: { readonly conversationId: string; readonly seq: number },
): Promise<LoadedTurn | null> {
  const conversation = await loadConversation(ctx, input.conversationId);
  const thread = await readTurns(ctx, { conversationId: conversation.id, limit: HOT });
  const trigger = thread.find(({ seq }) => seq === input.seq);
  if (trigger?.author !== 'host') return null;
  const heard = heardUpTo(thread, await findLastAnswer(ctx.db, conversation.id));
  const unread = unreadWords(thread, { heard, triggerSeq: input.seq });
  const [person, memory, zone] = [
    await personOf(ctx, conversation, trigger),
    await remembered(ctx, conversation.id),
    await zoneOf(ctx, conversation),
  ];
  const { messages, summary, summarySeq } = windowOf(
    joinUnread(thread, unread.length === 0 ? [trigger] : unread),
    memory,
  );
  return {
    conversation,
    caller: callerOf(conversation, person),
    evidence: memory.evidence,
    summarySeq,
    heard,
    nothingNew: unread.length === 0,
    words: messages.at(-1)?.text ?? trigger.text,
    turn: {
      conversationId: conversation.id,
      triggerSeq: input.seq,
      epoch: conversation.epoch,
      channel: conversation.channel,
      language: conversation.language,
      messages,
      summary,
      person,
      ...(trigger.page === null ? {} : { page: trigger.page }),
      state: memory.state,
      now: ctx.clock.now(),
      zone,
    },
  };
}
