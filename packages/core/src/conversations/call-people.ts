/** Calling a person of ours: who waits, until when, and what the host is told of it. */
import type { ConversationPriority, EscalationReason } from '@myhibachi/contracts';
import type { TransactionContext } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { append } from './append.ts';
import { lockConversation, type Conversation, type Owner } from './conversation-store.ts';
import { officeDue } from './escalation-store.ts';
import type { NearParty } from './near-party.ts';
import { send } from './post-reply.ts';
import { comesBack, isWelcome } from './reachable-host.ts';
import { zoneOf } from './zone-of-conversation.ts';

export interface Wish {
  readonly conversationId: string;
  readonly reason: EscalationReason;
  /** What the host wants and what they said, for whoever takes over. */
  readonly summary: string;
  /** What was tried, one line an entry. */
  readonly tried: readonly string[];
  /** How the host learns of it; left out where they need not. */
  readonly telling?: Telling;
  /** A person looks at one matter; whatever else the host says is answered by whoever has answered so far. */
  readonly besides?: true;
}

export interface Telling {
  /** What a chat shows. */
  readonly notice: string;
  /** By text and e-mail: the words that leave for it, or that the answer just sent has said it; null where nothing leaves. */
  readonly leaves: { readonly text: string } | 'said' | null;
}

export interface Escalated {
  readonly escalationId: string;
  readonly priority: ConversationPriority;
  /** False when a person was wanted already. */
  readonly isNew: boolean;
}

const WAITING = 'Waiting for a person.';
const NOT_TOLD = 'Waiting for a person. The host has not been told so yet.';

/** Tells the host where that takes a text or an e-mail. Answers what the thread says of it: never more than was said. */
async function tellHost(tx: TransactionContext, before: Conversation, telling: Telling | undefined): Promise<string> {
  if (telling === undefined) return WAITING;
  if (before.channel === 'web_chat') return telling.notice;
  if (telling.leaves === 'said') return WAITING;
  if (telling.leaves === null || !(await isWelcome(tx, before)) || (await comesBack(tx, before))) return NOT_TOLD;
  const reply = { conversationId: before.id, text: telling.leaves.text };
  await send(tx, before, reply, { author: 'concierge', change: {} });
  return WAITING;
}

/** Within the hours of the office, unless the party is at hand: then at any hour. */
export async function dueFor(
  tx: TransactionContext,
  conversation: Conversation,
  { priority, party }: { readonly priority: ConversationPriority; readonly party: NearParty | null },
): Promise<Temporal.Instant> {
  const figures = await getVariables(tx);
  const [now, minutes] = [tx.clock.now(), figures['inbox.answerMinutes'][priority]];
  if (party?.atHand === true) return now.add({ minutes });
  const { from: opens, until: closes } = figures['inbox.officeHours'];
  return officeDue(tx.db, now, { minutes, opens, closes, zone: await zoneOf(tx, conversation) });
}

/** Whose turn it is once a person is wanted: of one matter beside the talk nobody's changes. */
function turnAfter({ owner, epoch }: Conversation, { besides }: Wish): { owner: Owner; epoch: number } {
  if (besides === true) return { owner, epoch };
  return { owner: owner.kind === 'staff' ? owner : { kind: 'desk' }, epoch: epoch + 1 };
}

/** The conversation waits at the desk, or with whoever has it, and its host knows. */
export async function moveToDesk(
  tx: TransactionContext,
  before: Conversation,
  { wish, priority }: { readonly wish: Wish; readonly priority: ConversationPriority },
): Promise<void> {
  const text = await tellHost(tx, before, wish.telling);
  await append(
    tx,
    (await lockConversation(tx.db, before.id)) ?? before,
    { author: 'system', kind: 'event', text },
    { ...turnAfter(before, wish), priority, waitingSince: before.waitingSince ?? tx.clock.now() },
  );
}
