import { SHARED_GRILL, SHARED_GRILL_IN_SPANISH, getSignedAgreement } from '../agreements/index.ts';
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
  languageOf,
  momentInWords,
  type Language,
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

function isToStranger({ channel }: QueuedMessage, { phoneWrongAt }: Booking): boolean {
  return channel === 'sms' && phoneWrongAt !== null;
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

const FOODS_IN_SPANISH: Readonly<Record<string, string>> = {
  shellfish: 'mariscos',
  fish: 'pescado',
  soy: 'soya',
  gluten: 'gluten',
  sesame: 'ajonjolí',
  eggs: 'huevo',
  dairy: 'lácteos',
  nuts: 'nueces y cacahuates',
  sulfites: 'sulfitos',
};

/** The foods by name; what has none is what the host wrote. */
function namedFoods(allergens: string, language: Language): string {
  const [own, and] = language === 'es' ? ['lo que nos escribió', 'y'] : ['what you wrote', 'and'];
  const nameOf = (food: string) => (language === 'es' ? FOODS_IN_SPANISH[food] : food);
  const names = allergens.split(' ').map((food) => (food === 'other' || food === '' ? own : (nameOf(food) ?? own)));
  const last = names.at(-1) ?? own;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

const ALLERGY_ANSWERS = ['noted', 'handed_over', 'none', 'which', 'again'] as const;

async function allergies(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const booking = message.bookingId === null ? null : await findBooking(ctx, message.bookingId);
  if (booking === null || booking.deletedAt !== null || isToStranger(message, booking))
    return { kind: 'skip', why: 'the booking is gone, or the phone is not the host’s' };
  const language = languageOf(detail(message, 'language'));
  const kind = ALLERGY_ANSWERS.find((one) => one === detail(message, 'kind'));
  if (kind === undefined) return { kind: 'skip', why: 'no such answer' };
  const sharedGrill = language === 'es' ? SHARED_GRILL_IN_SPANISH : SHARED_GRILL;
  const named = namedFoods(detail(message, 'allergens'), language);
  const facts = await bookingFacts(ctx, booking, language);
  return { kind: 'send', facts: { ...facts, allergies: { kind, named, sharedGrill } } };
}

/** The words that are asked for; whatever else agrees in either language counts as well. */
const AGREE = { en: 'I AGREE', es: 'ACEPTO' } as const;

async function question(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const open = await stillOpen(ctx, message);
  const [first] = open;
  if (first === undefined || first.booking.phoneWrongAt !== null)
    return { kind: 'skip', why: 'the terms are no longer open' };
  const { request, booking } = first;
  const { language } = request;
  const facts = await bookingFacts(ctx, booking, language);
  const parties = open.map((one) => ({ code: one.booking.code, date: dateInWords(one.booking.date, language) }));
  return {
    kind: 'send',
    facts: {
      ...facts,
      deadline: momentInWords(request.expiresAt, booking.timeZone, language),
      terms: { answer: wordsAsked(request, booking), parties },
    },
  };
}

/** What the host was asked to reply. */
function wordsAsked(request: TermsRequestRow | undefined, { code }: Booking): string {
  const agree = AGREE[request?.language ?? 'en'];
  return request?.needsCode === true ? `${agree} ${code}` : agree;
}

async function answer(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const booking = message.bookingId === null ? null : await findBooking(ctx, message.bookingId);
  if (booking === null || booking.deletedAt !== null || isToStranger(message, booking))
    return { kind: 'skip', why: 'the booking is gone, or the phone is not the host’s' };
  // What is answered is the newest request: an older one ended with it.
  const [request] = await listTermsOfBooking(ctx, booking.id);
  const known = await bookingFacts(ctx, booking, request?.language);
  const date = dateInWords(booking.date, known.language);
  const facts = { ...known, terms: { answer: wordsAsked(request, booking), parties: [{ code: booking.code, date }] } };
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
      case 'terms_left':
      case 'terms_recorded':
      case 'terms_refused':
        return answer(ctx, message);
      case 'allergies_answer':
        return allergies(ctx, message);
      default:
        return others(ctx, message);
    }
  };
}
