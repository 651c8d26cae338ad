/** What follows from an answer to the question for allergies: on the booking, to the host, and to a person where it is grave. */
import type { DeclaredAllergen } from '@myhibachi/contracts';
import { addRequests, appendTimeline, queueForBooking, type Booking } from '../booking/index.ts';
import { addConversationEvent, escalate } from '../conversations/index.ts';
import { actingAs, type TransactionContext } from '../kernel/index.ts';
import type { IncomingMessage } from '../messaging/index.ts';
import { isAtLeastHoursBefore } from '../scheduling/index.ts';
import type { AllergyReply } from '../understanding/index.ts';
import type { AllergyQuestion } from './allergy-question.ts';
import { noteAllergies } from './allergy-store.ts';
import { tellTermsOpen } from './tell-terms-open.ts';

interface Answer {
  readonly text: IncomingMessage;
  readonly question: AllergyQuestion;
  readonly said: AllergyReply;
  readonly conversationId: string;
}

type Declared = Extract<AllergyReply, { kind: 'declared' }>;
type Kind = 'noted' | 'handed_over' | 'none' | 'which' | 'again';

const LONGEST_NOTE = 500;
const LONGEST_NOTES = 2_000;

async function tellHost(
  tx: TransactionContext,
  { text, question }: Answer,
  kind: Kind,
  allergens: readonly string[] = [],
): Promise<void> {
  await queueForBooking(tx, question.booking, 'allergies_answer', {
    event: text.id,
    channels: ['sms'],
    details: { kind, allergens: allergens.join(' '), language: question.language },
  });
}

async function say(tx: TransactionContext, { conversationId, question }: Answer, text: string): Promise<void> {
  await addConversationEvent(tx, { conversationId, text, answered: true, bookingId: question.bookingId });
}

/** The host's own word, by the verb of their page. */
function asHost(tx: TransactionContext, { id }: Booking) {
  return actingAs(tx, { kind: 'customer', holdId: null, bookingId: id });
}

/** What is known already, with the newer word on an allergen in place of the older. */
function added(booking: Booking, said: Declared, notes: string): DeclaredAllergen[] {
  const { severity } = said;
  const now = said.allergens.map((allergen) => ({ allergen, severity, notes: notes.slice(0, LONGEST_NOTE) }));
  const again = new Set<string>(now.map(({ allergen }) => allergen).filter((allergen) => allergen !== 'other'));
  return [...(booking.allergens ?? []).filter(({ allergen }) => !again.has(allergen)), ...now].slice(-20);
}

function withNote({ dietaryNotes }: Booking, words: string): string {
  const note = `By text: “${words}”`;
  return (dietaryNotes === null ? note : `${dietaryNotes}\n${note}`).slice(0, LONGEST_NOTES);
}

/** Why a person is wanted beside what was recorded; null where nobody is. */
function whyPerson(tx: TransactionContext, booking: Booking, said: Declared): string | null {
  if (said.severity === 'severe') return 'a severe allergy';
  const inTime = isAtLeastHoursBefore(tx.clock.now(), booking.startsAt, booking.policy.dietaryCutoffHours);
  return inTime ? null : 'an allergy told after the time for dietary notes';
}

async function declare(tx: TransactionContext, answer: Answer, said: Declared): Promise<void> {
  const { text, question, conversationId } = answer;
  const { booking } = question;
  const words = text.text.trim();
  const inTime = isAtLeastHoursBefore(tx.clock.now(), booking.startsAt, booking.policy.dietaryCutoffHours);
  await addRequests(asHost(tx, booking), {
    bookingId: booking.id,
    ...(said.allergens.length === 0 ? {} : { allergens: added(booking, said, words) }),
    ...(inTime ? { dietaryNotes: withNote(booking, words) } : {}),
  });
  await noteAllergies(tx, question.requestId, 'declared');
  const named = said.allergens.length === 0 ? 'a diet' : said.allergens.join(', ');
  await say(tx, answer, `Recorded on ${booking.code} as allergies or diet: ${named} (${said.severity}).`);
  const why = whyPerson(tx, booking, said);
  await tellHost(tx, answer, why === null ? 'noted' : 'handed_over', said.allergens);
  if (why === null) return;
  const summary = `${booking.code}: ${why}. Asked by text, the host wrote: “${words}”`;
  const tried = ['recorded on the booking', 'said that the grill is shared'];
  await escalate(tx, { conversationId, reason: 'severe_allergy', summary, tried });
}

async function sayNone(tx: TransactionContext, answer: Answer): Promise<void> {
  const { booking, requestId } = answer.question;
  // What was declared before is not taken back by it: people look.
  if ((booking.allergens ?? []).length > 0) return leave(tx, answer);
  await addRequests(asHost(tx, booking), { bookingId: booking.id, allergens: [] });
  await noteAllergies(tx, requestId, 'none');
  await say(tx, answer, `Recorded on ${booking.code}: no food allergies.`);
  await tellHost(tx, answer, 'none');
}

/** Asked twice and still not known, or against what is known: our people ask. */
async function leave(tx: TransactionContext, answer: Answer): Promise<void> {
  const { booking, requestId } = answer.question;
  await noteAllergies(tx, requestId, 'left');
  const text = 'It stayed unclear whether there are food allergies.';
  await appendTimeline(tx, booking.id, 'allergies_unclear', text, { audience: 'staff' });
  await addConversationEvent(tx, { conversationId: answer.conversationId, text, bookingId: booking.id });
  await tellTermsOpen(tx, booking, { kind: 'allergies', requestId });
}

async function askAgain(tx: TransactionContext, answer: Answer, kind: 'which' | 'again'): Promise<void> {
  const { state, requestId, booking } = answer.question;
  if (state !== 'asked') return leave(tx, answer);
  await noteAllergies(tx, requestId, 'again');
  await tellHost(tx, answer, kind);
  await say(tx, answer, `Not clear as an answer to the question for allergies at ${booking.code}: asked once more.`);
}

/** Carries out one answer, in the transaction in which the text was taken in. */
export async function takeAllergies(tx: TransactionContext, answer: Answer): Promise<void> {
  const { said, question } = answer;
  const { status } = question.booking;
  // Of a party that is about to be cancelled nothing changes; the words are not lost.
  if (status !== 'confirmed' && status !== 'deposit_pending') return leave(tx, answer);
  switch (said.kind) {
    case 'declared':
      return declare(tx, answer, said);
    case 'none':
      return sayNone(tx, answer);
    case 'which':
      return askAgain(tx, answer, 'which');
    case 'unclear':
      return askAgain(tx, answer, 'again');
    case 'other':
      return;
  }
}
