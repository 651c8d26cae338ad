/** An answer whose moment has come is sent as things are now, or held and its author told why. */
import { attachmentsOfScheduled, letGo } from '../attachments/index.ts';
import {
  actingAs,
  audit,
  authorize,
  decodeId,
  enqueue,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { quietUntil } from '../messaging/index.ts';
import { tellStaff } from '../notices/index.ts';
import { getVariables } from '../variables/index.ts';
import { findAnswerer, type Answerer } from './answerer-store.ts';
import { actorOf, mayAnswer } from './answerers.ts';
import { append } from './append.ts';
import { lockConversation, type Conversation } from './conversation-store.ts';
import { scheduledReply } from './jobs.ts';
import { replyAsStaff } from './post-reply.ts';
import { comesBack, isWelcome } from './reachable-host.ts';
import { findScheduled, listOverdue, updateScheduled, type Scheduled } from './scheduled-store.ts';
import { inboxPath } from './tell-people.ts';
import { findNewerWords } from './thread-store.ts';
import { zoneOf } from './zone-of-conversation.ts';

/** Why an answer is held, in the words of the note its author finds. */
const WHY = {
  host_spoke: 'the host has written since',
  answered: 'somebody else has answered since',
  owner: 'a colleague answers this conversation now',
  closed: 'the conversation was closed',
  no_consent: 'the host does not want to be written to there any more',
  dead_address: 'e-mail to this address comes back',
  author_gone: 'its author may not answer hosts any more',
} as const;
type Why = keyof typeof WHY;

type Verdict =
  | { readonly kind: 'send'; readonly author: Answerer }
  | { readonly kind: 'later'; readonly at: Temporal.Instant }
  | { readonly kind: 'hold'; readonly why: Why };

/** A text nobody is waiting for at night goes in the morning (domain 10). */
async function quiet(tx: TransactionContext, conversation: Conversation): Promise<Temporal.Instant | null> {
  if (conversation.channel !== 'sms') return null;
  const figures = await getVariables(tx);
  const hours = { from: figures['messages.quietFrom'], until: figures['messages.quietUntil'] };
  return quietUntil(tx.clock.now(), await zoneOf(tx, conversation), hours, 'notice');
}

async function whyNot(tx: TransactionContext, row: Scheduled, conversation: Conversation): Promise<Why | null> {
  if (conversation.status === 'closed') return 'closed';
  const newer = await findNewerWords(tx.db, conversation.id, { seq: row.seenSeq, but: row.staffId });
  if (newer !== null) return conversation.lastHostSeq > row.seenSeq ? 'host_spoke' : 'answered';
  const { owner } = conversation;
  if (owner.kind === 'staff' && owner.staffId !== row.staffId) return 'owner';
  if (!(await isWelcome(tx, conversation))) return 'no_consent';
  return (await comesBack(tx, conversation)) ? 'dead_address' : null;
}

async function judge(tx: TransactionContext, row: Scheduled, conversation: Conversation): Promise<Verdict> {
  const author = await findAnswerer(tx.db, row.staffId);
  if (author === null || !mayAnswer(author, conversation)) return { kind: 'hold', why: 'author_gone' };
  const why = await whyNot(tx, row, conversation);
  if (why !== null) return { kind: 'hold', why };
  const at = await quiet(tx, conversation);
  return at === null ? { kind: 'send', author } : { kind: 'later', at };
}

async function hold(tx: TransactionContext, row: Scheduled, conversation: Conversation, why: Why): Promise<void> {
  await updateScheduled(tx.db, row.id, { status: 'held', why });
  const text = `An answer was not sent when it was due: ${WHY[why]}. It is kept below.`;
  await append(tx, conversation, { author: 'system', kind: 'note', text }, { markedUnread: true });
  const author = await findAnswerer(tx.db, row.staffId);
  if (author?.active !== true) return;
  await tellStaff(tx, {
    topic: 'reply_held',
    key: `scheduled_held:${row.id}:${row.version}`,
    stationId: conversation.stationId,
    staffId: row.staffId,
    subject: 'Your answer was not sent',
    body: `It was due now, but ${WHY[why]}. Please look at it.`,
    path: inboxPath(conversation.id),
  });
}

async function post(tx: TransactionContext, row: Scheduled, author: Answerer): Promise<void> {
  const files = (await attachmentsOfScheduled(tx, [row.id])).get(row.id) ?? [];
  await letGo(tx, row.id);
  const posted = await replyAsStaff(actingAs(tx, actorOf(author)), {
    conversationId: row.conversationId,
    text: tx.crypto.decrypt('scheduled_replies.body', row.bodyEnc),
    attachmentIds: files.map(({ id }) => decodeId('att', id)),
    clientKey: `scheduled-${row.id}`,
  });
  await updateScheduled(tx.db, row.id, { status: 'sent', sentSeq: posted.seq, settledAt: tx.clock.now() });
}

export type ScheduledOutcome = 'sent' | 'held' | 'later' | 'done';

const OUTCOMES = { send: 'sent', hold: 'held', later: 'later' } as const;

/**
 * Sends one answer whose moment has come, once, however often and by however many workers it is tried: the sending and
 * the mark that it was sent commit together. Held rather than sent blind when somebody spoke since its author looked,
 * when a colleague answers by now, or the host may not be written to; a text at night waits for the morning.
 */
export async function sendScheduledReply(
  ctx: Context,
  { scheduledReplyId }: { readonly scheduledReplyId: string },
): Promise<ScheduledOutcome> {
  authorize(ctx, 'message.send');
  return withTransaction(ctx, async (tx) => {
    const first = await findScheduled(tx.db, scheduledReplyId);
    const conversation = first === null ? null : await lockConversation(tx.db, first.conversationId);
    // Read again under the lock: it may have been sent, changed or called off while we waited for it.
    const row = await findScheduled(tx.db, scheduledReplyId);
    if (row === null || conversation === null || row.status !== 'waiting') return 'done';
    if (Temporal.Instant.compare(row.sendAt, tx.clock.now()) > 0) return 'done';
    const verdict = await judge(tx, row, conversation);
    if (verdict.kind === 'send') await post(tx, row, verdict.author);
    if (verdict.kind === 'hold') await hold(tx, row, conversation, verdict.why);
    if (verdict.kind === 'later') {
      await updateScheduled(tx.db, row.id, { sendAt: verdict.at });
      await enqueue(tx, scheduledReply, { scheduledReplyId: row.id }, { startAfter: verdict.at });
    }
    const outcome = OUTCOMES[verdict.kind];
    audit(tx, {
      action: 'conversation.settle_scheduled',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { scheduledReplyId: row.id, outcome, ...(verdict.kind === 'hold' ? { why: verdict.why } : {}) },
    });
    return outcome;
  });
}

const BATCH = 100;
/** So long after its moment, an answer's own job is taken for lost. */
const GRACE = { minutes: 2 } as const;

/** The net under the jobs: sends what is overdue. Answers how many there were. */
export async function sendDueReplies(ctx: Context): Promise<number> {
  authorize(ctx, 'message.send');
  const ids = await listOverdue(ctx.db, ctx.clock.now().subtract(GRACE), BATCH);
  for (const scheduledReplyId of ids) {
    try {
      await sendScheduledReply(ctx, { scheduledReplyId });
    } catch (error) {
      // One that cannot be sent must not keep back those after it; it is tried again with the next round.
      ctx.log.error({ err: error, scheduledReplyId }, 'a scheduled answer could not be settled');
    }
  }
  return ids.length;
}
