import { AppError, GatewayError, authorize, countOf, inTurn, type Context } from '../kernel/index.ts';
import type { MessageFacts } from './facts.ts';
import { decideMessage, type MessageResolver, type QueuedMessage, type Resolution } from './decide-message.ts';
import { marketingHeaders, stoppedAtGate } from './marketing-gate.ts';
import {
  IN_DOUBT,
  claimMessage,
  findMessage,
  isProviderIdKnown,
  settleMessage,
  type StoredMessage,
} from './message-store.ts';
import { RenderedMessage, renderMessage } from './render-message.ts';
import { mailIdOf, sendMessage, type Letter } from './send-message.ts';
import { settleDelivery, settleRefused, type Settled } from './settle-delivery.ts';
import { placeOf } from './queue-next-part.ts';
import { preferenceLinks } from './preferences-link.ts';
import { isTemplateName } from './templates/index.ts';
import { isWaitingItsTurn } from './text-order-store.ts';
import { wordingOf } from './wordings.ts';

export type { MailThread, MessageResolver, QueuedMessage, Resolution } from './decide-message.ts';

/** A sender that has not said anything for so long is taken for dead. Longer than any gateway's time limit. */
const SILENCE = { minutes: 2 } as const;

/**
 * Attempts after which a message is given up, fewer than its job has: the last word is written here, where staff see it,
 * and not left to the dead letters. With the job's back-off that is about half a day.
 */
export const MOST_ATTEMPTS = 36;

/** Deciding may draw a PDF, which keeps the whole process busy: one at a time, so that requests get in between. */
const decideInTurn = inTurn();

export type DeliveryOutcome = 'sent' | 'failed' | 'skipped' | 'later' | 'done';

function openMessage(ctx: Context, row: StoredMessage): QueuedMessage {
  if (!isTemplateName(row.template)) throw new AppError('internal', { reason: `no template ${row.template}` });
  const { id, channel, template, holdId, bookingId, details, purpose, createdAt } = row;
  return {
    id,
    channel,
    template,
    holdId,
    bookingId,
    details,
    purpose,
    createdAt,
    address: ctx.crypto.decrypt('messages.address', row.addressEnc),
  };
}

/** A text as it was settled on before anything of it left; null for what is written when it is sent. */
function settledText(ctx: Context, row: StoredMessage): (RenderedMessage & { channel: 'sms' }) | null {
  if (row.channel !== 'sms' || row.contentEnc === null) return null;
  const content = RenderedMessage.parse(JSON.parse(ctx.crypto.decrypt('messages.content', row.contentEnc)));
  return content.channel === 'sms' ? content : null;
}

/** After a crash or a lost answer: asks the SMS service whether it took the text we stored. */
async function findEarlierText(ctx: Context, row: StoredMessage, message: QueuedMessage): Promise<Settled | null> {
  const content = settledText(ctx, row);
  if (content === null || row.firstTriedAt === null) return null;
  const found = await ctx.gateways.sms.findSent({ to: message.address, body: content.body, since: row.firstTriedAt });
  if (found === null || (await isProviderIdKnown(ctx.db, found.providerMessageId))) return null;
  const { providerMessageId } = found;
  return { status: 'sent', providerMessageId, outcome: 'found after an interruption', rest: content.rest };
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
    await settleDelivery(ctx, row, {
      status: 'sent',
      ...(providerMessageId === null ? {} : { providerMessageId }),
      ...(segments === null ? {} : { segments }),
      rest: letter.content.channel === 'sms' ? letter.content.rest : undefined,
    });
    return 'sent';
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind !== 'refused') throw error;
    await settleRefused(ctx, row, error.message);
    return 'failed';
  }
}

/** Which are no place to choose from: to our own people, a way in, and letters from one person to another. */
const WITHOUT_CHOICE: ReadonlySet<string> = new Set(['host_sign_in', 'conversation_reply']);

/** What hosts read from us comes with the way to choose what they hear. */
async function write(ctx: Context, message: QueuedMessage, facts: MessageFacts): Promise<RenderedMessage> {
  const { template, channel, purpose } = message;
  const { texts } = await wordingOf(ctx, template, channel);
  const isLetter = template.startsWith('staff_') || WITHOUT_CHOICE.has(template);
  const link = purpose === 'marketing' || !isLetter ? { preferencesLink: preferenceLinks(ctx, message).page } : {};
  return renderMessage(template, channel, { ...facts, ...link }, texts);
}

async function carryOut(ctx: Context, row: StoredMessage, resolve: MessageResolver): Promise<DeliveryOutcome> {
  const message = openMessage(ctx, row);
  const earlier = await findEarlierText(ctx, row, message);
  if (earlier !== null) {
    await settleDelivery(ctx, row, earlier);
    return 'sent';
  }
  const resolution: Resolution = await decideInTurn(() => decideMessage(ctx, message, resolve));
  switch (resolution.kind) {
    case 'skip':
      await settleDelivery(ctx, row, { status: 'skipped', outcome: resolution.why });
      return 'skipped';
    case 'later':
      await settleDelivery(ctx, row, { status: 'queued', sendAfter: resolution.at });
      return 'later';
    case 'send': {
      // The texts of one answer are divided once: what follows must fit what has gone.
      const divided = message.template === 'conversation_reply' ? settledText(ctx, row) : null;
      const content = divided ?? (await write(ctx, message, resolution.facts));
      const headers = marketingHeaders(ctx, message);
      const why = await stoppedAtGate(ctx, message, content, headers);
      if (why !== null) {
        await settleDelivery(ctx, row, { status: 'skipped', outcome: why });
        return 'skipped';
      }
      const { attachments = [], thread } = resolution;
      // Pictures go with the first text of an answer.
      const media = placeOf(row).part === 1 ? (resolution.media ?? []) : [];
      return sendNow(ctx, row, message, {
        content,
        attachments,
        media,
        headers,
        ...(thread === undefined ? {} : { thread }),
      });
    }
  }
}

/** Nothing was decided, or nobody knows whether it went: people take over. */
async function giveUp(ctx: Context, row: StoredMessage, attempts: number): Promise<DeliveryOutcome> {
  const doubt = row.firstTriedAt === null ? '' : '; it may have gone out all the same';
  const outcome = `given up after ${countOf(attempts, 'attempt')}${doubt}`;
  return (await settleDelivery(ctx, row, { status: 'failed', outcome })) ? 'failed' : 'done';
}

/** The service named a time before which it takes nothing; otherwise the job's own back-off decides. */
async function waitOrRethrow(ctx: Context, row: StoredMessage, error: unknown): Promise<DeliveryOutcome> {
  const wait = error instanceof GatewayError ? error.retryAfterSeconds : null;
  if (wait === null) throw error;
  const sendAfter = ctx.clock.now().add({ seconds: wait });
  await settleDelivery(ctx, row, { status: 'queued', outcome: 'the service asked to wait', sendAfter });
  return 'later';
}

/** Not in turn yet, done by another worker, or in somebody's hands: then the job comes back. */
async function whyNotClaimed(ctx: Context, messageId: string, now: Temporal.Instant): Promise<DeliveryOutcome> {
  // Whoever sends the text before it calls it again.
  if (await isWaitingItsTurn(ctx.db, messageId, now)) return 'later';
  const present = await findMessage(ctx.db, messageId);
  if (present?.status !== 'sending' && present?.status !== 'queued') return 'done';
  // Its sender may have died a moment ago, or the text before it has just gone.
  throw new AppError('overloaded', { reason: `message ${messageId} could not be taken` });
}

/**
 * Sends one queued message, once; a text not before those to the same phone that were queued earlier, for which it waits
 * (`later`). Two workers never send the same row; after a crash a text is first looked for at the
 * service and an e-mail repeats its Message-ID. What it says, and whether it goes at all, is the resolver's answer now.
 * What is refused, or was tried `MOST_ATTEMPTS` times, ends as `failed`, which our people are told. Throws when the
 * service does not answer, so that the job is tried again.
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
    return whyNotClaimed(ctx, messageId, now);
  }
  // Attempts that took their process along wrote nothing down: they count as well.
  const attempts = row.attempts + 1;
  if (attempts > MOST_ATTEMPTS) return giveUp(ctx, row, row.attempts);
  try {
    return await carryOut(ctx, row, resolve);
  } catch (error) {
    if (attempts >= MOST_ATTEMPTS) {
      ctx.log.error({ messageId, err: error }, 'a message is given up');
      return giveUp(ctx, row, attempts);
    }
    // The next attempt need not wait for the silence to be long enough.
    await settleMessage(ctx.db, messageId, ctx.clock.now(), { outcome: IN_DOUBT });
    return waitOrRethrow(ctx, row, error);
  }
}
