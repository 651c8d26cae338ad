import type { BookingTerms } from '@myhibachi/contracts';
import { getSignedAgreement } from '../agreements/index.ts';
import { agreementSubject, findBooking, isSignable } from '../booking/index.ts';
import { authorize, encodeId, may, notFound, reachesStation, recordOpening, type Context } from '../kernel/index.ts';
import { getDelivery } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { mayText } from './ask-for-terms.ts';
import { listTermsReplies, type TermsReply } from './reply-store.ts';
import { listTermsOfBooking, type TermsRequestRow } from './terms-store.ts';

type Request = BookingTerms['requests'][number];

interface Party {
  readonly phone: string;
  readonly signed: boolean;
  readonly signable: boolean;
}

function viewReply(reply: TermsReply): Request['replies'][number] {
  const { text, phone, providerMessageId, sha256, source, verdict, reason } = reply;
  return { text, phone, providerMessageId, sha256, source, verdict, reason, receivedAt: reply.receivedAt.toString() };
}

/** What an open request is by now: events may have overtaken it though nobody has closed it yet. */
function statusOf(row: TermsRequestRow, party: Party): TermsRequestRow['status'] {
  if (row.status !== 'asked') return row.status;
  if (party.signed) return 'signed';
  return party.phone === row.phone && party.signable ? 'asked' : 'withdrawn';
}

async function viewRequest(ctx: Context, row: TermsRequestRow, party: Party, replies: TermsReply[]) {
  return {
    id: encodeId('trq', row.id),
    status: statusOf(row, party),
    askedAt: row.askedAt.toString(),
    expiresAt: row.expiresAt.toString(),
    closedAt: row.closedAt?.toString() ?? null,
    reAsks: row.reAsks,
    allergies: row.allergies,
    version: row.templateVersion,
    sha256: row.sha256,
    language: row.language,
    delivery: row.messageId === null ? null : await getDelivery(ctx, row.messageId),
    replies: replies.map(viewReply),
  };
}

/**
 * What a host was asked to agree to by text, and what came back with its evidence, newest request first. Throws
 * `not_found` for a booking out of reach. Recorded where there is something to read.
 */
export async function getBookingTerms(ctx: Context, input: { readonly bookingId: string }): Promise<BookingTerms> {
  authorize(ctx, 'booking.read');
  const booking = await findBooking(ctx, input.bookingId);
  if (booking === null || booking.purgedAt !== null || !reachesStation(ctx.actor, 'booking.read', booking.stationId))
    throw notFound('booking');
  const { phone } = booking.contact;
  const [requests, signed, texts, figures] = await Promise.all([
    listTermsOfBooking(ctx, booking.id),
    getSignedAgreement(ctx, agreementSubject(booking)),
    mayText(ctx, booking),
    getVariables(ctx),
  ]);
  const replies = await listTermsReplies(
    ctx,
    requests.map(({ id }) => id),
  );
  if (requests.length > 0)
    await recordOpening(ctx, {
      action: 'terms.look',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
    });
  const party = { phone, signed: signed !== null, signable: isSignable(booking) };
  const views = await Promise.all(
    requests.map((row) =>
      viewRequest(
        ctx,
        row,
        party,
        replies.filter(({ requestId }) => requestId === row.id),
      ),
    ),
  );
  const mine = may(ctx.actor, 'booking.resend_link');
  const open = views[0]?.status === 'asked';
  return {
    requests: views,
    textsAllowed: texts,
    can: {
      ask: mine && isSignable(booking) && signed === null && texts && figures['desk.linkLimit'] > requests.length,
      withdraw: mine && open,
    },
  };
}
