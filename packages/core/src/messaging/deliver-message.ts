import {
  AppError,
  GatewayError,
  audit,
  authorize,
  enqueue,
  inTurn,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { indexAddress } from '../customers/index.ts';
import { bounceReason, isDeadAddress } from '../mail/index.ts';
import { decideMessage, type MessageResolver, type QueuedMessage, type Resolution } from './decide-message.ts';
import { markAddressDead, messageBounced } from './mail-bounce.ts';
import {
  IN_DOUBT,
  claimMessage,
  findMessage,
  isProviderIdKnown,
  settleMessage,
  type Progress,
  type StoredMessage,
} from './message-store.ts';
import { messageDeliver } from './queue-message.ts';
import { RenderedMessage, renderMessage } from './render-message.ts';
import { mailIdOf, sendMessage, type Letter } from './send-message.ts';
import { isTemplateName } from './templates/index.ts';
import { wordingOf } from './wordings.ts';

export type { MailThread, MessageResolver, QueuedMessage, Resolution } from './decide-message.ts';

/** A sender that has not said anything for so long is taken for dead. Longer than any gateway's time limit. */
const SILENCE = { minutes: 2 } as const;

/** Deciding may draw a PDF, which keeps the whole process busy: one at a time, so that requests get in between. */
const decideInTurn = inTurn();

export type DeliveryOutcome = 'sent' | 'failed' | 'skipped' | 'later' | 'done';

function openMessage(ctx: Context, row: StoredMessage): QueuedMessage {
  if (!isTemplateName(row.template)) throw new AppError('internal', { reason: `no template ${row.template}` });
  const { id, channel, template, holdId, bookingId, details, createdAt } = row;
  return {
    id,
    channel,
    template,
    holdId,
    bookingId,
    details,
    createdAt,
    address: ctx.crypto.decrypt('messages.address', row.addressEnc),
  };
}

/** Writes an end or a delay of the sending, with the job that a delay needs. */
async function settle(ctx: Context, message: QueuedMessage, progress: Progress): Promise<void> {
  authorize(ctx, 'message.send');
  await withTransaction(ctx, async (tx) => {
    if (!(await settleMessage(tx.db, message.id, tx.clock.now(), progress))) return;
    if (progress.sendAfter !== undefined)
      await enqueue(tx, messageDeliver, { messageId: message.id }, { startAfter: progress.sendAfter });
    const after = {
      status: progress.status,
      template: message.template,
      channel: message.channel,
      outcome: progress.outcome ?? null,
    };
    audit(tx, { action: 'message.settle', entityType: 'message', entityId: message.id, after });
  });
}

/** After a crash or a lost answer: asks the SMS service whether it took the text we stored. */
async function findEarlierText(ctx: Context, row: StoredMessage, message: QueuedMessage): Promise<string | null> {
  if (row.channel !== 'sms' || row.contentEnc === null || row.firstTriedAt === null) return null;
  const content = RenderedMessage.parse(JSON.parse(ctx.crypto.decrypt('messages.content', row.contentEnc)));
  if (content.channel !== 'sms') return null;
  const found = await ctx.gateways.sms.findSent({ to: message.address, body: content.body, since: row.firstTriedAt });
  if (found === null || (await isProviderIdKnown(ctx.db, found.providerMessageId))) return null;
  return found.providerMessageId;
}

/** The mail server said no at once: as final as a mail that comes back. */
async function refused(ctx: Context, message: QueuedMessage, why: string): Promise<void> {
  authorize(ctx, 'message.send');
  const code = message.channel === 'email' ? /\b5\.\d{1,3}\.\d{1,3}\b/.exec(why)?.[0] : undefined;
  await settle(ctx, message, { status: 'failed', outcome: code === undefined ? why : bounceReason(code) });
  if (code === undefined) return;
  await withTransaction(ctx, async (tx) => {
    const dead = { id: message.id, addressBidx: indexAddress(tx, 'email', message.address) };
    if (isDeadAddress(code)) await markAddressDead(tx, dead, code);
    await enqueue(tx, messageBounced, { messageId: message.id });
    audit(tx, { action: 'message.refuse', entityType: 'message', entityId: message.id, after: { code } });
  });
}

async function sendNow(
  ctx: Context,
  row: StoredMessage,
  message: QueuedMessage,
  letter: Omit<Letter, 'mailId'>,
): Promise<DeliveryOutcome> {
  const contentEnc = ctx.crypto.encrypt('messages.content', JSON.stringify(letter.content));
  const now = ctx.clock.now();
  // Kept before anything leaves: what may have gone out must be known to whoever comes after a crash.
  const mailId = message.channel === 'email' ? (row.mailId ?? (await mailIdOf(ctx, message))) : null;
  const known = { contentEnc, firstTriedAt: row.firstTriedAt ?? now, ...(mailId === null ? {} : { mailId }) };
  if (!(await settleMessage(ctx.db, row.id, now, known))) return 'done';
  try {
    const { providerMessageId, segments } = await sendMessage(ctx, message, { ...letter, mailId });
    await settle(ctx, message, {
      status: 'sent',
      ...(providerMessageId === null ? {} : { providerMessageId }),
      ...(segments === null ? {} : { segments }),
    });
    return 'sent';
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind !== 'refused') throw error;
    await refused(ctx, message, error.message);
    return 'failed';
  }
}

async function carryOut(ctx: Context, row: StoredMessage, resolve: MessageResolver): Promise<DeliveryOutcome> {
  const message = openMessage(ctx, row);
  const earlier = await findEarlierText(ctx, row, message);
  if (earlier !== null) {
    await settle(ctx, message, { status: 'sent', providerMessageId: earlier, outcome: 'found after an interruption' });
    return 'sent';
  }
  const resolution: Resolution = await decideInTurn(() => decideMessage(ctx, message, resolve));
  switch (resolution.kind) {
    case 'skip':
      await settle(ctx, message, { status: 'skipped', outcome: resolution.why });
      return 'skipped';
    case 'later':
      await settle(ctx, message, { status: 'queued', sendAfter: resolution.at });
      return 'later';
    case 'send': {
      const { texts } = await wordingOf(ctx, message.template, message.channel);
      const content = renderMessage(message.template, message.channel, resolution.facts, texts);
      const { attachments = [], media = [], thread } = resolution;
      return sendNow(ctx, row, message, { content, attachments, media, ...(thread === undefined ? {} : { thread }) });
    }
  }
}

/**
 * Sends one queued message, once. Two workers never send the same row; after a crash a text is first looked for at the
 * service and an e-mail repeats its Message-ID. What it says, and whether it goes at all, is the resolver's answer now.
 * A refused address ends as `failed`. Throws when the service does not answer, so that the job is tried again.
 */
export async function deliverMessage(
  ctx: Context,
  { messageId }: { messageId: string },
  resolve: MessageResolver,
): Promise<DeliveryOutcome> {
  authorize(ctx, 'message.send');
  const row = await findMessage(ctx.db, messageId);
  if (row === null || (row.status !== 'queued' && row.status !== 'sending')) return 'done';
  const now = ctx.clock.now();
  if (!(await claimMessage(ctx.db, messageId, now, now.subtract(SILENCE)))) {
    const present = await findMessage(ctx.db, messageId);
    if (present?.status !== 'sending') return 'done';
    // Its sender may have died a moment ago: the job comes back until that is certain.
    throw new AppError('overloaded', { reason: `message ${messageId} is being sent by another worker` });
  }
  try {
    return await carryOut(ctx, row, resolve);
  } catch (error) {
    // The next attempt need not wait for the silence to be long enough.
    await settleMessage(ctx.db, messageId, ctx.clock.now(), { outcome: IN_DOUBT });
    throw error;
  }
}
