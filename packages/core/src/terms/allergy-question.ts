/** Whether a text answers "Any food allergies at the table?", which follows an agreement by text (domain 6). */
import { findBooking, isSignable, type Booking } from '../booking/index.ts';
import type { TransactionContext } from '../kernel/index.ts';
import type { IncomingMessage } from '../messaging/index.ts';
import { judgeAllergyReply, type AllergyReply } from '../understanding/index.ts';
import { getVariables } from '../variables/index.ts';
import { listAllergyQuestions, type AllergyRow } from './allergy-store.ts';
import type { SaidSince } from './read-reply.ts';

export interface AllergyQuestion extends AllergyRow {
  readonly booking: Booking;
}

/** The question this phone was asked last and has time to answer or to add to; one that waits before an answered one. */
export async function findAllergyQuestion(
  tx: TransactionContext,
  text: Pick<IncomingMessage, 'from' | 'text'>,
): Promise<AllergyQuestion | null> {
  const hours = (await getVariables(tx))['agreement.replyHours'];
  const rows = await listAllergyQuestions(tx, text.from, tx.clock.now().subtract({ hours }));
  const found: AllergyQuestion[] = [];
  for (const row of rows) {
    const booking = await findBooking(tx, row.bookingId);
    if (booking !== null && isSignable(booking) && booking.contact.phone === text.from) found.push({ ...row, booking });
  }
  const named = found.find(({ booking }) => text.text.toUpperCase().includes(booking.code.slice('MH-'.length)));
  return named ?? found.find(({ state }) => isOpen(state)) ?? found[0] ?? null;
}

function isOpen(state: AllergyRow['state']): boolean {
  return state === 'asked' || state === 'again';
}

/** Says it of allergies, so that it can be about nothing else that was said. */
function isPlain(said: AllergyReply): boolean {
  return (said.kind === 'none' || said.kind === 'declared') && said.plainly;
}

/**
 * The answer in it, or null where it belongs to another matter. A bare "no" or a food counts only while the question is
 * open and nothing else was asked since; an allergy that is told in plain words counts at any time.
 */
export function readAllergyReply(
  text: string,
  { state }: Pick<AllergyRow, 'state'>,
  { since, termsWait }: { readonly since: SaidSince; readonly termsWait: boolean },
): AllergyReply | null {
  const said = judgeAllergyReply(text);
  if (said.kind === 'other') return null;
  if (isPlain(said)) return said;
  const free = since === 'nothing' || since === 'told';
  if (!isOpen(state)) return said.kind === 'declared' && since === 'nothing' && !termsWait ? said : null;
  return free && !termsWait ? said : null;
}
