import type { ConversationChannel } from '@myhibachi/contracts';
import { adoptFiles, takeAlong } from '../attachments/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { append } from './append.ts';
import { nextConversationStatus } from './conversation-state.ts';
import {
  findNewestConversation,
  insertConversation,
  lockOpenConversation,
  type Conversation,
  type ConversationChange,
} from './conversation-store.ts';
import { endWaitingDraft } from './draft-store.ts';
import { holdIdentity } from './identity-store.ts';
import { hostSpoke } from './jobs.ts';
import { threadTexts } from './thread-texts.ts';
import { findArrival } from './texted-store.ts';
import { findByClientKey, findThreaded, type ThreadRow } from './thread-store.ts';
import { announceVisitor } from './visitor-store.ts';

export interface HostMessage {
  readonly identityId: string;
  readonly channel: ConversationChannel;
  /** Trimmed, at most 2,000 characters in chat; e-mails may be longer. Empty only where files come without a word. */
  readonly text: string;
  /** Uploads of theirs that go with it. */
  readonly attachmentIds?: readonly string[];
  /** The sender's own key for this message, 8 to 80 characters: sent again, it is the same message. */
  readonly clientKey?: string;
  /** The row of `messages` by which a text or e-mail came in. */
  readonly transportId?: string;
  /** The host who is signed in while they say it, or whose phone it is. */
  readonly customerId?: string | null;
  /** The page of the site they are on, as its path. */
  readonly page?: string;
  /** Somebody answers right away: the event is only the net under it, and waits a while. */
  readonly inline?: true;
  /** It answers something else that was asked: nobody is called to it, and an answer to what came before it is not overtaken. */
  readonly heardElsewhere?: true;
  /** It was carried out and answered already, as a STOP is: nobody is called to it either, and what it opens is closed with it. */
  readonly settled?: true;
  readonly subject?: string;
  readonly language?: 'en' | 'es';
  /** Whom a new conversation belongs to; the concierge unless told otherwise. */
  readonly owner?: 'concierge' | 'desk';
  /** The booking it is about, where the channel says so. */
  readonly booking?: { readonly id: string; readonly stationId: string };
}

export interface Received {
  readonly conversationId: string;
  readonly messageId: string;
  readonly seq: number;
  /** False when this very message had been received before. */
  readonly isNew: boolean;
}

const TRIES = 5;
/** How long whoever answers right away is left alone. */
const NET = { seconds: 30 } as const;

/** The open conversation of a person on a channel, opened where there is none, and locked. */
export async function openOrFind(tx: TransactionContext, message: HostMessage): Promise<Conversation> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const open = await lockOpenConversation(tx.db, message.identityId, message.channel);
    if (open !== null) return open;
    const id = newId();
    const inserted = await insertConversation(tx.db, {
      id,
      identityId: message.identityId,
      channel: message.channel,
      owner: message.owner ?? 'concierge',
      subjectEnc:
        message.subject === undefined
          ? null
          : tx.crypto.encrypt('conversations.subject', message.subject.slice(0, 300)),
      language: message.language ?? 'en',
      at: tx.clock.now(),
    });
    if (inserted) {
      // The host's other browsers follow it from here on.
      if (message.channel === 'web_chat') await announceVisitor(tx.db, message.identityId);
      audit(tx, {
        action: 'conversation.open',
        entityType: 'conversation',
        entityId: id,
        after: { channel: message.channel, owner: message.owner ?? 'concierge' },
      });
    }
  }
  throw new AppError('overloaded', { reason: 'a conversation was closed as often as it was opened' });
}

/** A conversation keeps to the first booking it was about, and learns its station from it. */
function aboutBooking(before: Conversation, { booking }: HostMessage): ConversationChange {
  if (booking === undefined || before.bookingId !== null) return {};
  return { bookingId: booking.id, stationId: before.settledStationId ?? booking.stationId };
}

function callsNobody({ heardElsewhere, settled }: HostMessage): boolean {
  return heardElsewhere === true || settled === true;
}

/** Since when the host waits for an answer; what was read as an answer to something else waits for none. */
function waitsSince(tx: TransactionContext, before: Conversation, message: HostMessage): ConversationChange {
  if (callsNobody(message)) return {};
  return { lastHostSeq: before.lastSeq + 1, waitingSince: before.waitingSince ?? tx.clock.now() };
}

/** What becomes of the conversation by being spoken in. */
function spokenIn(
  tx: TransactionContext,
  before: Conversation,
  { message, opens }: { readonly message: HostMessage; readonly opens: boolean },
): ConversationChange {
  const status = nextConversationStatus(before.status, 'host_spoke');
  const over = message.settled === true && opens;
  return {
    ...(over ? { status: nextConversationStatus(status, 'close'), closedAt: tx.clock.now() } : { status }),
    snoozedUntil: null,
    hostReadSeq: before.lastSeq,
    ...waitsSince(tx, before, message),
    ...aboutBooking(before, message),
    ...(message.language === undefined ? {} : { language: message.language }),
  };
}

function asReceived(found: ThreadRow): Received {
  return { conversationId: found.conversationId, messageId: found.id, seq: found.seq, isNew: false };
}

/** The same message, received before: in the newest conversation, which may have been closed since. */
async function findByKey(
  tx: TransactionContext,
  { identityId, channel, clientKey }: HostMessage,
): Promise<Received | null> {
  if (clientKey === undefined) return null;
  const newest = await findNewestConversation(tx.db, identityId, channel);
  const found = newest === null ? null : await findByClientKey(tx.db, newest.id, clientKey);
  return found === null ? null : asReceived(found);
}

function whatWasSaid(message: HostMessage) {
  const { clientKey, transportId } = message;
  return {
    author: 'host' as const,
    text: message.text,
    customerId: message.customerId ?? null,
    page: message.page ?? null,
    ...(clientKey === undefined ? {} : { clientKey }),
    ...(transportId === undefined ? {} : { transportId }),
    heardElsewhere: callsNobody(message) || undefined,
  };
}

/** What was uploaded for it, and what came by the same text or mail; answers how many were uploaded. */
async function takeFiles(
  tx: TransactionContext,
  { identityId, attachmentIds: ids = [], transportId }: HostMessage,
  to: { readonly conversationId: string; readonly messageId: string },
): Promise<number> {
  const by = { kind: 'host', identityId } as const;
  await takeAlong(tx, by, { ids, ...to });
  if (transportId !== undefined) await adoptFiles(tx, transportId, { ...by, ...to });
  return ids.length;
}

/** What they may be answering stands before their words, what was sent since after them. */
async function withWhatWasTexted(
  tx: TransactionContext,
  conversation: Conversation,
  { transportId }: HostMessage,
): Promise<Conversation> {
  if (transportId === undefined) return conversation;
  return threadTexts(tx, conversation, await findArrival(tx.db, transportId));
}

/**
 * Puts what a host said into their one open conversation on this channel, opening it when there is none, once however
 * often it is sent. A snoozed one wakes. Whoever answers is told by the event `conversation.host_spoke`, which commits
 * with the message. Throws `validation_failed` where a file that is to go with it is no longer theirs to send.
 */
export async function receiveHostMessage(ctx: Context, message: HostMessage): Promise<Received> {
  authorize(ctx, 'conversation.speak');
  return withTransaction(ctx, async (tx) => {
    // Before one is opened for it: what it came in may be closed by now.
    const threaded = message.transportId === undefined ? null : await findThreaded(tx.db, message.transportId);
    if (threaded !== null) return asReceived(threaded);
    // Their host has just signed in, and the browser's talk is part of another: they come back as that.
    if (!(await holdIdentity(tx.db, message.identityId)))
      throw new AppError('overloaded', { reason: 'whoever spoke was joined to a host’s chat meanwhile' });
    const found = await openOrFind(tx, message);
    // Asked under the conversation's lock: of two that are the same, the second finds the first.
    const earlier = await findByKey(tx, message);
    if (earlier !== null) return earlier;
    const before = await withWhatWasTexted(tx, found, message);
    const seq = before.lastSeq + 1;
    const { conversation, messageId } = await append(
      tx,
      before,
      whatWasSaid(message),
      spokenIn(tx, before, { message, opens: found.lastSeq === 0 }),
    );
    const files = await takeFiles(tx, message, { conversationId: conversation.id, messageId });
    await threadTexts(tx, conversation);
    await endWaitingDraft(tx.db, conversation.id, { status: 'stale', outcome: 'host_spoke', at: tx.clock.now() });
    if (!callsNobody(message)) {
      const waits = message.inline === true ? { startAfter: tx.clock.now().add(NET) } : {};
      await enqueue(tx, hostSpoke, { conversationId: conversation.id, seq }, waits);
    }
    audit(tx, {
      action: 'conversation.receive',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { channel: conversation.channel, seq, ...(files === 0 ? {} : { files }) },
    });
    return { conversationId: conversation.id, messageId, seq, isNew: true };
  });
}
