/** What somebody says of how to reach them. It is found and shown as said, and proves nothing of who they are. */
import { z } from 'zod';
import { normaliseEmail, readE164 } from '../customers/index.ts';
import { audit, masked, type Context, type TransactionContext } from '../kernel/index.ts';
import { append } from './append.ts';
import { lockConversation, type Conversation } from './conversation-store.ts';
import { identityTokens, openIdentity } from './identities.ts';
import { findIdentity, saveGiven, type IdentityRow } from './identity-store.ts';
import { findByClientKey } from './thread-store.ts';

export const GivenContact = z.object({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
});
export type GivenContact = z.infer<typeof GivenContact>;

export function openGiven(ctx: Context, { givenEnc }: Pick<IdentityRow, 'givenEnc'>): GivenContact | null {
  if (givenEnc === null) return null;
  return GivenContact.parse(JSON.parse(ctx.crypto.decrypt('contact_identities.given', givenEnc)));
}

/** In its one spelling; a number that is none is left out. */
function plain({ firstName, lastName, email, phone }: GivenContact): GivenContact {
  const number = phone === undefined ? null : readE164(phone);
  return {
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(email === undefined ? {} : { email: normaliseEmail(email) }),
    ...(number === null ? {} : { phone: number }),
  };
}

function inWords({ firstName, lastName }: GivenContact): string | null {
  const name = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return name === '' ? null : name;
}

async function save(tx: TransactionContext, row: IdentityRow, given: GivenContact): Promise<void> {
  const name = inWords(given);
  const { kind, address } = openIdentity(tx, row);
  const own = kind === 'visitor' || address === null ? [] : identityTokens(tx, { [kind]: address });
  const { email, phone } = given;
  await saveGiven(tx.db, row.id, {
    givenEnc: tx.crypto.encrypt('contact_identities.given', JSON.stringify(given)),
    emailBidx: email === undefined ? null : tx.crypto.blindIndex('email', email),
    phoneBidx: phone === undefined ? null : tx.crypto.blindIndex('phone', phone),
    nameEnc: name === null ? row.nameEnc : tx.crypto.encrypt('contact_identities.name', name),
    tokens: [...new Set([...own, ...identityTokens(tx, given)])],
  });
}

/** Once in a conversation, and only while nobody of ours has said anything since. */
async function thank(tx: TransactionContext, before: Conversation, { text, seq }: Thanks): Promise<void> {
  const clientKey = 'thanks-for-contact';
  if (before.owner.kind !== 'desk' || before.channel !== 'web_chat' || before.lastSeq !== seq) return;
  if ((await findByClientKey(tx.db, before.id, clientKey)) !== null) return;
  await append(tx, before, { author: 'system', kind: 'event', text, clientKey });
}

interface Thanks {
  readonly text: string;
  /** The message the contact was left with. */
  readonly seq: number;
}

/**
 * Keeps how to reach whoever speaks in a conversation, in their own words, as part of the caller's transaction: the newest
 * word stands, and what was not said stays as it was. Of somebody we know nothing is kept. `thanks` is said to them once,
 * and never behind a person's word. True where it was news.
 */
export async function keepContact(
  tx: TransactionContext,
  input: { readonly conversationId: string; readonly contact: GivenContact; readonly thanks?: Thanks },
): Promise<boolean> {
  const before = await lockConversation(tx.db, input.conversationId);
  const row = before === null ? null : await findIdentity(tx.db, before.identityId);
  if (before === null || row === null || row.customerId !== null) return false;
  const known = openGiven(tx, row) ?? {};
  const given = { ...known, ...plain(input.contact) };
  if (JSON.stringify(GivenContact.parse(given)) === JSON.stringify(GivenContact.parse(known))) return false;
  await save(tx, row, given);
  if (input.thanks !== undefined) await thank(tx, before, input.thanks);
  audit(tx, {
    action: 'conversation.keep_contact',
    entityType: 'conversation',
    entityId: before.id,
    stationId: before.stationId,
    after: { name: masked(inWords(given)), email: masked(given.email), phone: masked(given.phone) },
  });
  return true;
}
