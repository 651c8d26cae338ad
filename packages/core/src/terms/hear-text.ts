import { waitsForYesSince } from '../concierge/index.ts';
import { lastWordsByText, threadIncoming, type OurLastWords, type Received } from '../conversations/index.ts';
import { isStoppedByText } from '../customers/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { getIncoming, whenTried, type IncomingMessage } from '../messaging/index.ts';
import { findBooking } from '../booking/index.ts';
import { endIfOvertaken, expire } from './end-terms.ts';
import { readTermsReply, type SaidSince, type TermsReading } from './read-reply.ts';
import { findAllergyQuestion, readAllergyReply } from './allergy-question.ts';
import { carryOut } from './carry-out.ts';
import { freeIfWrong } from './free-number.ts';
import { takeAllergies } from './take-allergies.ts';
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
  asked: Temporal.Instant,
): Promise<SaidSince> {
  if (talk === null) return 'nothing';
  const waits = await waitsForYesSince(tx, talk.conversation.id);
  if (waits !== null && isAfter(waits, asked)) return 'wanted';
  const { words } = talk;
  if (words === null || !isAfter(words.at, asked)) return 'nothing';
  const asks = words.text.includes('?');
  if (words.author === 'staff') return asks ? 'wanted' : 'person';
  return asks ? 'asked' : 'told';
}

/** The concierge is called only to what it should answer; what is read as an answer to us is no word to it. */
function isForOthers(reading: TermsReading): boolean {
  return reading.kind === 'other' || (reading.kind === 'unclear' && reading.wantsAnswer);
}

function lastAsked(open: readonly AnswerableTerms[]): Temporal.Instant {
  return open.map(({ lastAskedAt }) => lastAskedAt).reduce((one, other) => (isAfter(one, other) ? one : other));
}

/** What it says to the terms; to those that went to our people already only a clear word counts. */
function readFor(
  text: IncomingMessage,
  open: readonly AnswerableTerms[],
  circumstances: { readonly since: SaidSince; readonly now: Temporal.Instant },
): TermsReading {
  const reading = readTermsReply(text.text, open, circumstances);
  if (reading.kind !== 'unclear') return reading;
  const waiting = new Set(open.filter(({ status }) => status !== 'unclear').map(({ id }) => id));
  const requestIds = reading.requestIds.filter((id) => waiting.has(id));
  return requestIds.length === 0 ? { kind: 'other' } : { ...reading, requestIds };
}

function thread(tx: TransactionContext, text: IncomingMessage, forOthers: boolean): Promise<Received | null> {
  return threadIncoming(tx, forOthers ? { messageId: text.id } : { messageId: text.id, heardElsewhere: true });
}

/** Takes it in as an answer to the question for allergies, where it is one; answers whether it was. */
async function heardForAllergies(tx: TransactionContext, text: IncomingMessage, termsWait: boolean) {
  const question = await findAllergyQuestion(tx, text);
  if (question === null) return null;
  const since = await saidSince(tx, await lastWordsByText(tx, text.from), question.askedAt);
  const said = readAllergyReply(text.text, question, { since, termsWait });
  if (said === null) return null;
  const received = await thread(tx, text, text.text.includes('?'));
  if (received?.isNew === true)
    await takeAllergies(tx, { text, question, said, conversationId: received.conversationId });
  return { received };
}

async function hear(tx: TransactionContext, text: IncomingMessage): Promise<Received | null> {
  // A keyword is no answer to the terms: it was carried out by itself.
  if (text.settled) return threadIncoming(tx, { messageId: text.id });
  const open = await answerable(tx, text);
  const termsWait = open.some(({ status }) => status !== 'unclear');
  const heard = await heardForAllergies(tx, text, termsWait);
  if (heard !== null) return heard.received;
  if (open.length === 0) return threadIncoming(tx, { messageId: text.id });
  const since = await saidSince(tx, await lastWordsByText(tx, text.from), lastAsked(open));
  const reading = readFor(text, open, { since, now: tx.clock.now() });
  const received = await thread(tx, text, isForOthers(reading));
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
    const freed = await freeIfWrong(tx, incoming);
    const received = freed === null ? await hear(tx, incoming) : freed.received;
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
