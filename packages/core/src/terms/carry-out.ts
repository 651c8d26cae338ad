/** What follows from a reply to the terms: evidence first, then the agreement, the second question, or a person. */
import { recordSignature } from '../agreements/index.ts';
import { appendTimeline, composeForBooking, lockBooking, queueForBooking, type Booking } from '../booking/index.ts';
import { addConversationEvent, escalate } from '../conversations/index.ts';
import { AppError, audit, type TransactionContext } from '../kernel/index.ts';
import { queueMessage, type IncomingMessage } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { ask } from './ask-for-terms.ts';
import { evidenceDigest } from './evidence-digest.ts';
import type { TermsReading } from './read-reply.ts';
import { insertTermsReply } from './reply-store.ts';
import { tellTermsOpen } from './tell-terms-open.ts';
import { noteAllergies } from './allergy-store.ts';
import { closeTermsRequest, demandCode, noteReAsk, type AnswerableTerms } from './terms-store.ts';

interface Heard {
  readonly text: IncomingMessage;
  readonly open: readonly AnswerableTerms[];
  readonly conversationId: string;
}

type Clear = Extract<TermsReading, { kind: 'agree' | 'refuse' }>;
type Unclear = Extract<TermsReading, { kind: 'unclear' }>;

async function keepEvidence(
  tx: TransactionContext,
  { text }: Heard,
  requestId: string,
  { kind, reason }: Clear | Unclear,
): Promise<void> {
  const { text: words, from: phone, receivedAt, source } = text;
  const providerMessageId = text.providerMessageId ?? '';
  const sha256 = evidenceDigest({ text: words, providerMessageId, receivedAt, phone });
  const reply = { text: words, phone, providerMessageId, receivedAt, sha256, source };
  await insertTermsReply(tx, requestId, text.id, { ...reply, verdict: kind, reason });
}

async function lockParty(tx: TransactionContext, request: AnswerableTerms): Promise<Booking> {
  const booking = await lockBooking(tx, request.bookingId);
  if (booking === null) throw new AppError('internal', { reason: 'a booking vanished under its lock' });
  return booking;
}

function auditReading(tx: TransactionContext, booking: Booking, request: AnswerableTerms, reading: Clear | Unclear) {
  audit(tx, {
    action: 'terms.read',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    before: { requestId: request.id, status: request.status },
    after: { verdict: reading.kind, reason: reading.reason },
  });
}

/** The frozen words become the agreement, signed with what the host wrote; nothing was ticked, so nothing is said to be. */
async function sign(tx: TransactionContext, { text }: Heard, request: AnswerableTerms, booking: Booking) {
  const { firstName, lastName, email } = booking.contact;
  const from: TransactionContext = { ...tx, origin: { ip: text.source, userAgent: null } };
  return recordSignature(from, {
    bookingId: booking.id,
    code: booking.code,
    composed: {
      templateVersion: request.templateVersion,
      title: request.title,
      sections: [],
      text: request.text,
      sha256: request.sha256,
      acknowledgements: [],
    },
    signer: { name: `${firstName} ${lastName}`, email: email ?? null },
    mark: { typedName: text.text.trim() },
    allergens: [],
    acknowledgements: {},
    method: 'sms',
  });
}

async function agree(tx: TransactionContext, heard: Heard, request: AnswerableTerms, reading: Clear): Promise<void> {
  const booking = await lockParty(tx, request);
  const { code } = booking;
  await keepEvidence(tx, heard, request.id, reading);
  auditReading(tx, booking, request, reading);
  const now = await composeForBooking(tx, booking);
  if (now.sha256 !== request.sha256) {
    // The link showed other words than were asked about: nobody agrees to what they could not read.
    await closeTermsRequest(tx, request.id, { status: 'withdrawn' });
    await ask(tx, booking);
    const text = `The terms of ${code} have changed since; the host was asked about the new ones.`;
    await addConversationEvent(tx, { conversationId: heard.conversationId, text, answered: true });
    return;
  }
  const agreementId = await sign(tx, heard, request, booking);
  await closeTermsRequest(tx, request.id, { status: 'agreed', agreementId });
  // The text that thanks them asks for allergies.
  await noteAllergies(tx, request.id, 'asked');
  await appendTimeline(tx, booking.id, 'signed', 'The terms were agreed to by text.');
  await queueForBooking(tx, booking, 'terms_recorded', { event: request.id });
  const text = `Read as agreement to the terms of ${code}.`;
  await addConversationEvent(tx, {
    conversationId: heard.conversationId,
    text,
    answered: true,
    bookingId: booking.id,
  });
}

/** A person is wanted in the conversation; whatever else the host says there is answered as before. */
async function handToStaff(
  tx: TransactionContext,
  heard: Heard,
  booking: Booking,
  reason: 'terms_refused' | 'terms_unclear',
): Promise<void> {
  const { conversationId, text } = heard;
  await addConversationEvent(tx, {
    conversationId,
    text:
      reason === 'terms_refused'
        ? `Read as a refusal of the terms of ${booking.code}.`
        : `Not clear as an answer to the terms of ${booking.code}.`,
    bookingId: booking.id,
  });
  await escalate(tx, {
    conversationId,
    reason,
    summary: `${booking.code}: asked to agree to the terms by text, the host wrote: “${text.text}”`,
    tried: ['terms by text'],
    besides: true,
  });
}

async function refuse(tx: TransactionContext, heard: Heard, request: AnswerableTerms, reading: Clear): Promise<void> {
  const booking = await lockParty(tx, request);
  await keepEvidence(tx, heard, request.id, reading);
  auditReading(tx, booking, request, reading);
  await closeTermsRequest(tx, request.id, { status: 'refused' });
  await appendTimeline(tx, booking.id, 'terms_refused', 'The terms were refused by text.', { audience: 'staff' });
  await queueForBooking(tx, booking, 'terms_refused', { event: request.id, channels: ['sms'] });
  await handToStaff(tx, heard, booking, 'terms_refused');
}

/** Asks once more, about all that may be meant in one text. */
async function askOnceMore(tx: TransactionContext, heard: Heard, requests: readonly AnswerableTerms[]): Promise<void> {
  const [first] = requests;
  if (first === undefined) return;
  const ids = requests.map(({ id }) => id);
  await noteReAsk(tx, ids);
  if (ids.length > 1) await demandCode(tx, ids);
  await queueMessage(tx, {
    template: 'terms_again',
    channel: 'sms',
    address: first.phone,
    bookingId: first.bookingId,
    details: { requestId: first.id, others: ids.slice(1).join(' ') },
    dedupeKey: `terms_again:${first.id}:${heard.text.id}`,
  });
  const codes = requests.map(({ code }) => code).join(' and ');
  const text = `Not clear as an answer to the terms of ${codes}: asked once more by text.`;
  await addConversationEvent(tx, { conversationId: heard.conversationId, text });
}

async function giveUp(tx: TransactionContext, heard: Heard, request: AnswerableTerms, reading: Unclear): Promise<void> {
  const booking = await lockParty(tx, request);
  await closeTermsRequest(tx, request.id, { status: 'unclear' });
  const text = 'It stayed unclear whether the terms are agreed to.';
  await appendTimeline(tx, booking.id, 'terms_unclear', text, { audience: 'staff' });
  // A question is answered at once by whoever answers; our people hear of the terms beside it.
  if (reading.wantsAnswer) await tellTermsOpen(tx, booking, { kind: 'unclear', requestId: request.id });
  else await handToStaff(tx, heard, booking, 'terms_unclear');
  // Whoever says stop is sent nothing more.
  if (reading.reason !== 'stop_word' && !reading.wantsAnswer)
    await queueForBooking(tx, booking, 'terms_left', { event: request.id, channels: ['sms'] });
}

async function askAgainOrGiveUp(tx: TransactionContext, heard: Heard, reading: Unclear): Promise<void> {
  const limit = (await getVariables(tx))['agreement.reAsks'];
  const meant = heard.open.filter(({ id }) => reading.requestIds.includes(id));
  for (const request of meant) {
    await keepEvidence(tx, heard, request.id, reading);
    auditReading(tx, await lockParty(tx, request), request, reading);
  }
  // Whoever says stop in whatever words is not asked again (domain 6).
  const again = (request: AnswerableTerms) =>
    reading.reason !== 'stop_word' && request.status === 'asked' && request.reAsks < limit;
  await askOnceMore(tx, heard, meant.filter(again));
  for (const request of meant.filter((one) => !again(one))) await giveUp(tx, heard, request, reading);
}

/** Carries out one reading, in the transaction in which the text was taken in. */
export async function carryOut(
  tx: TransactionContext,
  heard: Heard & { readonly reading: Clear | Unclear },
): Promise<void> {
  const { reading, open } = heard;
  if (reading.kind === 'unclear') return askAgainOrGiveUp(tx, heard, reading);
  const request = open.find(({ id }) => id === reading.requestId);
  if (request === undefined) throw new AppError('internal', { reason: 'a reply to terms nobody asked about' });
  return reading.kind === 'agree' ? agree(tx, heard, request, reading) : refuse(tx, heard, request, reading);
}
