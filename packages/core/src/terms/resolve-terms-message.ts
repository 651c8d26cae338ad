import { getSignedAgreement } from '../agreements/index.ts';
import {
  agreementFile,
  agreementSubject,
  bookingFacts,
  findBooking,
  isSignable,
  type Booking,
} from '../booking/index.ts';
import type { Context } from '../kernel/index.ts';
import {
  dateInWords,
  momentInWords,
  type MessageResolver,
  type QueuedMessage,
  type Resolution,
} from '../messaging/index.ts';
import { findTermsRequest, listTermsOfBooking, type TermsRequestRow } from './terms-store.ts';

function detail({ details }: QueuedMessage, name: string): string {
  const value: unknown =
    typeof details === 'object' && details !== null ? Object.getOwnPropertyDescriptor(details, name)?.value : undefined;
  return typeof value === 'string' ? value : '';
}

interface Open {
  readonly request: TermsRequestRow;
  readonly booking: Booking;
}

/** The requests a question is about that still wait; what was answered meanwhile is not asked again. */
async function stillOpen(ctx: Context, message: QueuedMessage): Promise<Open[]> {
  const ids = [detail(message, 'requestId'), ...detail(message, 'others').split(' ')].filter((id) => id !== '');
  const found = await Promise.all(
    ids.map(async (id) => {
      const request = await findTermsRequest(ctx, id);
      const booking = request === null ? null : await findBooking(ctx, request.bookingId);
      return request === null || booking === null ? [] : [{ request, booking }];
    }),
  );
  const open = found.flat().filter(({ request, booking }) => request.status === 'asked' && isSignable(booking));
  const unsigned = await Promise.all(
    open.map(async (one) => ((await getSignedAgreement(ctx, agreementSubject(one.booking))) === null ? [one] : [])),
  );
  return unsigned.flat();
}

/** The words that are asked for; whatever else agrees in either language counts as well. */
const AGREE = { en: 'I AGREE', es: 'ACEPTO' } as const;

async function question(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const open = await stillOpen(ctx, message);
  const [first] = open;
  if (first === undefined) return { kind: 'skip', why: 'the terms are no longer open' };
  const { request, booking } = first;
  const { language } = request;
  const facts = await bookingFacts(ctx, booking, language);
  const agree = AGREE[language];
  const parties = open.map((one) => ({ code: one.booking.code, date: dateInWords(one.booking.date, language) }));
  return {
    kind: 'send',
    facts: {
      ...facts,
      deadline: momentInWords(request.expiresAt, booking.timeZone, language),
      terms: { answer: request.needsCode ? `${agree} ${booking.code}` : agree, parties },
    },
  };
}

async function answer(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const booking = message.bookingId === null ? null : await findBooking(ctx, message.bookingId);
  if (booking === null || booking.deletedAt !== null) return { kind: 'skip', why: 'the booking is gone' };
  // What is answered is the newest request: an older one ended with it.
  const [request] = await listTermsOfBooking(ctx, booking.id);
  const known = await bookingFacts(ctx, booking, request?.language);
  const date = dateInWords(booking.date, known.language);
  const facts = { ...known, terms: { answer: '', parties: [{ code: booking.code, date }] } };
  if (message.template !== 'terms_recorded' || message.channel !== 'email') return { kind: 'send', facts };
  const signed = await getSignedAgreement(ctx, agreementSubject(booking));
  if (signed === null) return { kind: 'skip', why: 'nothing is signed' };
  const { filename, content } = await agreementFile(ctx, booking, signed);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { kind: 'send', facts, attachments: [{ filename, contentType: 'application/pdf', content: bytes }] };
}

/** What messages about terms by text say when they are sent; everything else is asked of `others`. */
export function withTermsMessages(others: MessageResolver): MessageResolver {
  return (ctx, message) => {
    switch (message.template) {
      case 'terms_request':
      case 'terms_again':
        return question(ctx, message);
      case 'terms_recorded':
      case 'terms_refused':
        return answer(ctx, message);
      default:
        return others(ctx, message);
    }
  };
}
