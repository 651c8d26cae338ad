/** How to reach a host, as they said it: when they agreed to a hold, or left it for the people who have taken over. */
import { z } from 'zod';
import { GivenContact, keepContact } from '../conversations/index.ts';
import { readE164 } from '../customers/index.ts';
import { readDialogueState } from '../dialogue/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import { understand } from '../understanding/index.ts';
import type { PendingApproval } from './approve.ts';
import { WHATEVER } from './hear-host.ts';
import { lastWords } from './hear-turn.ts';
import type { LoadedTurn } from './load-turn.ts';

const THANKS = {
  en: 'Thank you. We have noted how to reach you, and a person of our team will get back to you.',
  es: 'Gracias. Anotamos cómo comunicarnos con usted, y una persona de nuestro equipo le responderá.',
} as const;

const WithContact = z.object({ contact: GivenContact });

/** For whom the host said yes to a hold or a call: who of ours looks at it sees whom they speak with. */
export async function keepAgreedContact(
  tx: TransactionContext,
  conversationId: string,
  pending: PendingApproval | null,
): Promise<void> {
  if (pending?.proposal.answer !== 'yes') return;
  const input = WithContact.safeParse(pending.proposal.input);
  if (input.success) await keepContact(tx, { conversationId, contact: input.data.contact });
}

/** Of one message; nothing where it holds neither a number nor an address, for a name alone reaches nobody. */
function readContact(text: string, { now, zone }: LoadedTurn['turn']): GivenContact {
  const { slots } = understand(text, { ...WHATEVER, now, zone, expecting: 'name' });
  const phone = slots.phone === undefined ? null : readE164(slots.phone.value);
  if (phone === null && slots.email === undefined) return {};
  return {
    ...(slots.name === undefined ? {} : { firstName: slots.name.first }),
    ...(slots.name?.last === undefined ? {} : { lastName: slots.name.last }),
    ...(slots.email === undefined ? {} : { email: slots.email.value }),
    ...(phone === null ? {} : { phone }),
  };
}

/** Each message that waits is read by itself, a later word stands; null where no number or address is in any. */
function contactIn({ turn, nothingNew }: LoadedTurn): GivenContact | null {
  if (nothingNew) return null;
  const contact: GivenContact = Object.assign({}, ...lastWords(turn).map((text) => readContact(text, turn)));
  return Object.keys(contact).length === 0 ? null : contact;
}

/** What the conversation is about, as far as it was said before people took over. */
function wishOf({ turn, conversation }: LoadedTurn) {
  const { party, date } = readDialogueState(turn.state).wanted;
  return {
    ...(party === null ? {} : { adults: party.adults, children: party.children }),
    ...(date === null ? {} : { eventDate: date }),
    ...(conversation.stationId === null ? {} : { stationId: conversation.stationId }),
  };
}

/**
 * Keeps what a visitor of the site leaves for the people who have taken over, and makes it a lead. Whose turn it is does
 * not change: they wait as before. Texts and mails come with an address of their own, and a signed-in host is known.
 */
export async function takeLeftContact(ctx: Context, loaded: LoadedTurn | null): Promise<void> {
  authorize(ctx, 'conversation.answer');
  if (loaded === null) return;
  const { conversation, turn, words } = loaded;
  const { owner, channel, status } = conversation;
  if (owner.kind === 'concierge' || channel !== 'web_chat' || status === 'closed') return;
  const contact = turn.person.customerId === null ? contactIn(loaded) : null;
  if (contact === null) return;
  const thanks = { text: THANKS[turn.language], seq: turn.triggerSeq };
  await withTransaction(ctx, async (tx) => {
    if (!(await keepContact(tx, { conversationId: conversation.id, contact, thanks }))) return;
    await recordLead(tx, { ...wishOf(loaded), source: 'chat', contact, message: words.slice(0, 2_000) });
    audit(tx, {
      action: 'conversation.leave_contact',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { seq: turn.triggerSeq },
    });
  });
}
