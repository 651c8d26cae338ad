/** What a signed-in host sees of theirs. */
import { z } from 'zod';
import type { MyBooking, MyDocument, MyMessage, MyPayment, MyQuote } from '@myhibachi/contracts';
import { openManageUrl } from '../booking/index.ts';
import { authorize, decodeCursor, encodeId, pageOf, type Context, type Page } from '../kernel/index.ts';
import { belongingsOf, type Belongings } from './family-store.ts';
import { hostOf } from './host-sessions.ts';
import {
  listBookings,
  listBookingsWithPapers,
  listCapturedPayments,
  listOpenQuotes,
  listRefundsOf,
  listSentMessages,
} from './own-store.ts';

export interface Wanted {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const Key = z.tuple([z.iso.datetime({ offset: true, precision: null }), z.uuid()]);

function windowOf({ cursor, limit }: Wanted) {
  return { after: cursor === undefined ? null : decodeCursor(cursor, Key), limit: limit + 1 };
}

/** A link by e-mail proves the address, not the phone number: what only the number ties to them is left out. */
function ownBelongings(ctx: Context): Promise<Belongings> {
  return belongingsOf(ctx.db, hostOf(ctx).customerId, { proven: true });
}

/** One's parties, to come or over. */
export async function listOwnBookings(
  ctx: Context,
  wanted: Wanted & { readonly when: 'upcoming' | 'past' },
): Promise<Page<MyBooking>> {
  authorize(ctx, 'account.read');
  const { customerId } = hostOf(ctx);
  const rows = await listBookings(ctx, customerId, { when: wanted.when, ...windowOf(wanted) });
  const { items, nextCursor } = pageOf(rows, wanted.limit, (row) => [row.startsAt.toString(), row.id]);
  return {
    nextCursor,
    items: items.map(({ id, startsAt, status, ...row }) => ({
      ...row,
      status: status as MyBooking['status'],
      startsAt: startsAt.toString(),
      manageUrl: openManageUrl(ctx, { id, code: row.code, startsAt }),
    })),
  };
}

export async function listOwnQuotes(ctx: Context, wanted: Wanted): Promise<Page<MyQuote>> {
  authorize(ctx, 'account.read');
  const own = await ownBelongings(ctx);
  const rows = await listOpenQuotes(ctx, own, windowOf(wanted));
  const { items, nextCursor } = pageOf(rows, wanted.limit, (row) => [row.createdAt.toString(), row.id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      id: encodeId('qte', row.id),
      outcome: row.outcome as MyQuote['outcome'],
      eventDate: row.eventDate,
      guests: row.adults + row.children + row.toddlers,
      totalCents: row.totalCents,
      createdAt: row.createdAt.toString(),
      expiresAt: row.expiresAt.toString(),
    })),
  };
}

/** Agreements and bills; each is read by the address it comes with. */
export async function listOwnDocuments(ctx: Context, wanted: Wanted): Promise<Page<MyDocument>> {
  authorize(ctx, 'account.read');
  const { customerId } = hostOf(ctx);
  const rows = await listBookingsWithPapers(ctx, customerId, windowOf(wanted));
  const { items, nextCursor } = pageOf(rows, wanted.limit, (row) => [row.startsAt.toString(), row.id]);
  const url = (code: string, file: string) => `${ctx.settings.publicUrl}/api/v1/me/bookings/${code}/${file}`;
  return {
    nextCursor,
    items: items.flatMap(({ code, date, signed }): MyDocument[] => [
      ...(signed
        ? [{ kind: 'agreement' as const, code, date, title: 'The signed agreement', url: url(code, 'agreement.pdf') }]
        : []),
      { kind: 'invoice', code, date, title: 'The bill', url: url(code, 'invoice.pdf') },
    ]),
  };
}

export async function listOwnPayments(ctx: Context, wanted: Wanted): Promise<Page<MyPayment>> {
  authorize(ctx, 'account.read');
  const own = await ownBelongings(ctx);
  const rows = await listCapturedPayments(ctx, own, windowOf(wanted));
  const { items, nextCursor } = pageOf(rows, wanted.limit, (row) => [row.createdAt.toString(), row.id]);
  const refunds = await listRefundsOf(
    ctx,
    items.map(({ id }) => id),
  );
  return {
    nextCursor,
    items: items.map((row) => ({
      id: encodeId('pay', row.id),
      code: row.code,
      method: row.method as MyPayment['method'],
      purpose: row.purpose as MyPayment['purpose'],
      amountCents: row.amountCents,
      refundedCents: row.refundedCents,
      at: (row.capturedAt ?? row.createdAt).toString(),
      refunds: refunds
        .filter(({ paymentId }) => paymentId === row.id)
        .map(({ amountCents, status, createdAt }) => ({ amountCents, status, at: createdAt.toString() })),
    })),
  };
}

const Kept = z.object({ subject: z.string().optional(), body: z.string().optional() });

function subjectOf(ctx: Context, contentEnc: string | null): string {
  if (contentEnc === null) return 'On its way';
  const { subject, body } = Kept.parse(JSON.parse(ctx.crypto.decrypt('messages.content', contentEnc)));
  // The link of a text is a way in; the list of parties has a fresh one.
  return subject ?? body?.replaceAll(/https?:\/\/\S+/g, '(link)') ?? '';
}

const STATES: Readonly<Record<string, MyMessage['state']>> = {
  sending: 'on_its_way',
  sent: 'sent',
  delivered: 'delivered',
};

export async function listOwnMessages(ctx: Context, wanted: Wanted): Promise<Page<MyMessage>> {
  authorize(ctx, 'account.read');
  const own = await ownBelongings(ctx);
  const rows = await listSentMessages(ctx, own, windowOf(wanted));
  const { items, nextCursor } = pageOf(rows, wanted.limit, (row) => [row.createdAt.toString(), row.id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      id: encodeId('msg', row.id),
      channel: row.channel === 'sms' ? 'sms' : 'email',
      subject: subjectOf(ctx, row.contentEnc),
      code: row.bookingCode ?? row.holdCode,
      state: STATES[row.status] ?? 'failed',
      at: row.createdAt.toString(),
    })),
  };
}
