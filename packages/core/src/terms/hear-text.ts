import { waitsForYesSince } from '../concierge/index.ts';
import { lastWordsByText, threadIncoming, type OurLastWords, type Received } from '../conversations/index.ts';
import { isStoppedByText } from '../customers/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { getIncoming, whenTried, type IncomingMessage } from '../messaging/index.ts';
import { findBooking } from '../booking/index.ts';
import { endIfOvertaken, expire } from './end-terms.ts';
import { readTermsReply, type SaidSince, type TermsReading } from './read-reply.ts';
import { carryOut } from './carry-out.ts';
import { listAnswerable, listOpenTerms, lockTermsOf, type AnswerableTerms } from './terms-store.ts';

const isAfter = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0;

/** Requests this text can answer: still of use, and whose own text had left when this one came in. */
async function answerable(tx: TransactionContext, text: IncomingMessage): Promise<AnswerableTerms[]> {
  // Whoever has stopped our texts is asked nothing, though the event of it may still be on its way.
  if (await isStoppedByText(tx, { channel: 'sms', purpose: 'transactional', address: text.from })) return [];
  for (const request of await listOpenTerms(tx, text.from))
    // What ran out before this text came in is ended here when the clock's own job is late.
    if (!isAfter(request.expiresAt, text.receivedAt)) await expire(tx, request);
  const found: AnswerableTerms[] = [];
  for (const request of await listAnswerable(tx, text.from, text.receivedAt)) {
    const left = request.messageId === null ? null : await whenTried(tx, request.messageId);
    if (left === null || isAfter(left, text.receivedAt)) continue;
    if (await endIfOvertaken(tx, request)) continue;
    const booking = await findBooking(tx, request.bookingId);
    if (booking !== null) found.push({ ...request, code: booking.code });
  }
  return found;
}

/** What the host may be answering instead of our question. */
async function saidSince(
  tx: TransactionContext,
  talk: OurLastWords | null,
  open: readonly AnswerableTerms[],
): Promise<SaidSince> {
  if (talk === null) return 'nothing';
  const asked = open.map(({ lastAskedAt }) => lastAskedAt).reduce((one, other) => (isAfter(one, other) ? one : other));
  const waits = await waitsForYesSince(tx, talk.conversation.id);
  if (waits !== null && isAfter(waits, asked)) return 'asked';
  const { words } = talk;
  if (words === null || !isAfter(words.at, asked)) return 'nothing';
  return words.author === 'staff' || words.text.includes('?') ? 'asked' : 'told';
}

/** The concierge is called only to what it should answer; what is read as an answer to us is no word to it. */
function isForOthers(reading: TermsReading): boolean {
  return reading.kind === 'other' || (reading.kind === 'unclear' && reading.wantsAnswer);
}

async function hear(tx: TransactionContext, text: IncomingMessage): Promise<Received | null> {
  // A keyword is no answer to the terms: it was carried out by itself.
  const open = text.settled ? [] : await answerable(tx, text);
  if (open.length === 0) return threadIncoming(tx, { messageId: text.id });
  const since = await saidSince(tx, await lastWordsByText(tx, text.from), open);
  const reading = readTermsReply(text.text, open, { since, now: tx.clock.now() });
  const received = await threadIncoming(
    tx,
    isForOthers(reading) ? { messageId: text.id } : { messageId: text.id, heardElsewhere: true },
  );
  if (received?.isNew === true && reading.kind !== 'other')
    await carryOut(tx, { text, open, reading, conversationId: received.conversationId });
  return received;
}

/**
 * Takes in a text or e-mail: puts it into its sender's conversation and, only while terms of a booking of that phone are
 * open, reads it as the answer (domain 6). One transaction: a text that was taken in was read, however often it is handed
 * over, and of many at once each is read against what those before it left open.
 */
export async function hearText(ctx: Context, input: { readonly messageId: string }): Promise<Received | null> {
  authorize(ctx, 'conversation.speak');
  const incoming = await getIncoming(ctx, input.messageId);
  if (incoming === null) return null;
  if (incoming.channel !== 'sms') return threadIncoming(ctx, input);
  return withTransaction(ctx, async (tx) => {
    await lockTermsOf(tx, incoming.from);
    const received = await hear(tx, incoming);
    if (received?.isNew === true)
      audit(tx, {
        action: 'terms.hear',
        entityType: 'message',
        entityId: incoming.id,
        after: { conversationId: received.conversationId, seq: received.seq },
      });
    return received;
  });
}
