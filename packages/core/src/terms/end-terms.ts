/** How a request for agreement ends without one: by the clock, by a STOP, by our own people. */
import { getSignedAgreement } from '../agreements/index.ts';
import { agreementSubject, appendTimeline, isSignable, lockBooking } from '../booking/index.ts';
import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { getIncoming } from '../messaging/index.ts';
import { lockForTerms } from './ask-for-terms.ts';
import { evidenceDigest } from './evidence-digest.ts';
import { insertTermsReply } from './reply-store.ts';
import { tellTermsOpen } from './tell-terms-open.ts';
import {
  closeTermsRequest,
  findTermsRequest,
  listOpenTerms,
  listOverdueTerms,
  listTermsOfBooking,
  lockTermsOf,
  type TermsRequestRow,
} from './terms-store.ts';

/**
 * Ends a request that events have overtaken: signed on the booking's page, or a party that is over. Answers whether it
 * was. The caller holds the phone's lock.
 */
export async function endIfOvertaken(tx: TransactionContext, request: TermsRequestRow): Promise<boolean> {
  const booking = await lockBooking(tx, request.bookingId);
  const signed = booking === null ? null : await getSignedAgreement(tx, agreementSubject(booking));
  const here = booking !== null && isSignable(booking) && booking.contact.phone === request.phone;
  if (here && signed === null) return false;
  const status = signed === null ? 'withdrawn' : 'signed';
  await closeTermsRequest(tx, request.id, { status });
  audit(tx, {
    action: 'terms.overtake',
    entityType: 'booking',
    entityId: request.bookingId,
    stationId: booking?.stationId ?? null,
    after: { requestId: request.id, status },
  });
  return true;
}

/** Ends one request whose time is over; nothing when it was answered or has time left. The caller holds the phone's lock. */
export async function expire(tx: TransactionContext, request: TermsRequestRow): Promise<boolean> {
  if (request.status !== 'asked' || Temporal.Instant.compare(request.expiresAt, tx.clock.now()) > 0) return false;
  if (await endIfOvertaken(tx, request)) return false;
  const booking = await lockBooking(tx, request.bookingId);
  if (booking === null || !(await closeTermsRequest(tx, request.id, { status: 'expired' }))) return false;
  const text = 'The terms were not agreed to by text in time.';
  await appendTimeline(tx, booking.id, 'terms_expired', text, { audience: 'staff' });
  await tellTermsOpen(tx, booking, { kind: 'expired', requestId: request.id });
  audit(tx, {
    action: 'terms.expire',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    after: { requestId: request.id, status: 'expired' },
  });
  return true;
}

/** The time to answer is over: our people are told, the booking stays (domain 6). May run twice and early. */
export async function expireTerms(ctx: Context, input: { readonly requestId: string }): Promise<boolean> {
  authorize(ctx, 'booking.expire_deposit');
  const known = await findTermsRequest(ctx, input.requestId);
  if (known === null) return false;
  return withTransaction(ctx, async (tx) => {
    await lockTermsOf(tx, known.phone);
    const request = await findTermsRequest(tx, known.id);
    return request === null ? false : expire(tx, request);
  });
}

const BATCH = 200;

/** Ends every overdue request. */
export async function sweepTerms(ctx: Context): Promise<number> {
  let ended = 0;
  for (const requestId of await listOverdueTerms(ctx, BATCH)) if (await expireTerms(ctx, { requestId })) ended += 1;
  return ended;
}

/**
 * A STOP while terms were open: nothing is asked of that phone again, the STOP is kept with each request, and our people
 * are told (domain 6). Consent was revoked when it came in.
 */
export async function stopTerms(ctx: Context, input: { readonly messageId: string }): Promise<number> {
  authorize(ctx, 'booking.expire_deposit');
  const incoming = await getIncoming(ctx, input.messageId);
  if (incoming === null || incoming.channel !== 'sms') return 0;
  const { from: phone, text, receivedAt, source, id } = incoming;
  const providerMessageId = incoming.providerMessageId ?? '';
  return withTransaction(ctx, async (tx) => {
    await lockTermsOf(tx, phone);
    // A request made after the STOP was made on a new yes.
    const open = (await listOpenTerms(tx, phone)).filter(
      ({ askedAt }) => Temporal.Instant.compare(askedAt, receivedAt) <= 0,
    );
    for (const request of open) {
      if (await endIfOvertaken(tx, request)) continue;
      const booking = await lockBooking(tx, request.bookingId);
      if (booking === null) continue;
      const sha256 = evidenceDigest({ text, providerMessageId, receivedAt, phone });
      const reply = { text, phone, providerMessageId, receivedAt, sha256, source } as const;
      await insertTermsReply(tx, request.id, id, { ...reply, verdict: 'unclear', reason: 'stop_word' });
      await closeTermsRequest(tx, request.id, { status: 'stopped' });
      const said = 'The host stopped our texts while the terms were open.';
      await appendTimeline(tx, booking.id, 'terms_stopped', said, { audience: 'staff' });
      await tellTermsOpen(tx, booking, { kind: 'stopped', requestId: request.id });
      audit(tx, {
        action: 'terms.stop',
        entityType: 'booking',
        entityId: booking.id,
        stationId: booking.stationId,
        after: { requestId: request.id, status: 'stopped' },
      });
    }
    return open.length;
  });
}

/** Takes an open request back: a reply is no longer read as an answer. Throws `already_done` when none is open. */
export async function withdrawTerms(ctx: Context, input: { readonly bookingId: string }): Promise<void> {
  authorize(ctx, 'booking.resend_link');
  await withTransaction(ctx, async (tx) => {
    const booking = await lockForTerms(tx, input.bookingId);
    const open = (await listTermsOfBooking(tx, booking.id)).find(({ status }) => status === 'asked');
    if (open === undefined) throw new AppError('already_done', { message: 'No request for agreement is open.' });
    await closeTermsRequest(tx, open.id, { status: 'withdrawn' });
    const text = 'The request to agree to the terms by text was taken back.';
    await appendTimeline(tx, booking.id, 'terms_withdrawn', text, { audience: 'staff' });
    audit(tx, {
      action: 'terms.withdraw',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { requestId: open.id, status: 'withdrawn' },
    });
  });
}
