/** Whose something is that was made while two customers were taken for one: its own contact says it, or nobody knows. */
import type { UndoPreview } from '@myhibachi/contracts';
import { indexAddress, searchTokens, type CustomerContact } from '../customers/index.ts';
import { encodeId, type Context, type TransactionContext } from '../kernel/index.ts';
import { handOver, type Before, type Merge } from './merge-store.ts';
import {
  endSharedSessions,
  handIdentities,
  readAddresses,
  readFamily,
  readSince,
  type Addressed,
  type Since,
} from './since-merge-store.ts';

export type Undoable = Merge & { readonly before: Before };

interface Side {
  readonly emails: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
}

type Owner = 'survivor' | 'duplicate' | 'unknown';

function side(addresses: readonly Addressed[]): Side {
  return {
    emails: new Set(addresses.flatMap(({ email }) => email ?? [])),
    phones: new Set(addresses.flatMap(({ phone }) => phone ?? [])),
  };
}

function indexOf(
  ctx: Context,
  contact: { readonly email?: string | null | undefined; readonly phone?: string | undefined },
): Addressed {
  const { email, phone } = contact;
  return {
    email: email === null || email === undefined ? null : indexAddress(ctx, 'email', email),
    phone: phone === undefined || phone === '' ? null : indexAddress(ctx, 'sms', phone),
  };
}

/** The addresses of each: of the duplicate what was theirs before, of the survivor what is theirs and not the duplicate's. */
async function sidesOf(ctx: Context, merge: Undoable): Promise<{ survivor: Side; duplicate: Side }> {
  const { before, moved, survivorId, absorbedId } = merge;
  const theirs = [indexOf(ctx, before.absorbed), ...(await readAddresses(ctx, moved.customers))];
  const duplicate = side(theirs);
  const others = (await readFamily(ctx, survivorId)).filter((id) => id !== absorbedId && !moved.customers.includes(id));
  const own = (await readAddresses(ctx, [survivorId])).map(({ email, phone }) => ({
    email: email !== null && duplicate.emails.has(email) ? null : email,
    phone: phone !== null && duplicate.phones.has(phone) ? null : phone,
  }));
  return { duplicate, survivor: side([indexOf(ctx, before.survivor), ...own, ...(await readAddresses(ctx, others))]) };
}

function vote(address: string | null, ofSurvivor: ReadonlySet<string>, ofDuplicate: ReadonlySet<string>): Owner {
  if (address === null) return 'unknown';
  const [one, other] = [ofSurvivor.has(address), ofDuplicate.has(address)];
  if (one === other) return 'unknown';
  return one ? 'survivor' : 'duplicate';
}

/**
 * An e-mail address names a person, as it does for whoever books (`upsertCustomer`); a phone number is asked where it
 * says nothing, because families share one.
 */
function ownerOf(item: Since, sides: { survivor: Side; duplicate: Side }, movedHolds: readonly string[]): Owner {
  const { survivor, duplicate } = sides;
  const asked = (by: 'email' | 'phone'): Owner => {
    const all = item.addresses.map((address) => vote(address[by], survivor[`${by}s`], duplicate[`${by}s`]));
    const said = new Set(all.filter((owner) => owner !== 'unknown'));
    // Two who both say it is theirs are no answer.
    return said.size === 1 ? ([...said][0] ?? 'unknown') : 'unknown';
  };
  const [byEmail, byPhone] = [asked('email'), asked('phone')];
  // A lead holds the addresses of whoever asked: those of two people make it nobody's in particular.
  if (item.kind === 'lead' && byEmail !== byPhone && byEmail !== 'unknown' && byPhone !== 'unknown') return 'unknown';
  if (byEmail !== 'unknown') return byEmail;
  if (byPhone !== 'unknown') return byPhone;
  return item.holdId !== null && movedHolds.includes(item.holdId) ? 'duplicate' : 'unknown';
}

const PREFIX = { booking: 'bkg', hold: 'hld', conversation: 'cnv', lead: 'led', note: 'nte' } as const;

interface Sorted {
  readonly owner: Owner;
  readonly item: Since;
}

/** Everything that was made since the merge, with whose it is. */
export async function sortSince(ctx: Context, merge: Undoable): Promise<readonly Sorted[]> {
  const sides = await sidesOf(ctx, merge);
  const indexes = [sides.survivor, sides.duplicate].flatMap(({ emails, phones }) => [...emails, ...phones]);
  const found = await readSince(ctx, merge, { index: (contact) => indexOf(ctx, contact), indexes });
  const moved = new Set([...merge.moved.bookings, ...merge.moved.holds, ...merge.moved.notes]);
  return found
    .filter(({ id }) => !moved.has(id))
    .map((item) => ({ item, owner: ownerOf(item, sides, merge.moved.holds) }));
}

/** As the undo's preview and its answer say it: what goes to the duplicate, and what nobody can tell. */
export function tellSince(sorted: readonly Sorted[]): UndoPreview['since'] {
  return sorted.flatMap(({ item: { kind, id, code, at }, owner }) =>
    owner === 'survivor' ? [] : [{ kind, id: encodeId(PREFIX[kind], id), code, at: at.toString(), to: owner }],
  );
}

/** What the contact says is the duplicate's goes to them. The caller leaves the audit row of the undo. */
export async function giveSince(tx: TransactionContext, merge: Undoable, sorted: readonly Sorted[]): Promise<void> {
  const { survivorId: from, absorbedId: to } = merge;
  const ids = (kind: Since['kind']) =>
    sorted.flatMap(({ item, owner }) => (owner === 'duplicate' && item.kind === kind ? [item.id] : []));
  await handOver(tx, {
    from,
    to,
    only: { bookings: ids('booking'), holds: ids('hold'), notes: [], customers: [] },
  });
  const { firstName, lastName, email, phone }: CustomerContact = merge.before.absorbed;
  const identities = sorted.flatMap(({ item, owner }) => (owner === 'duplicate' ? (item.identityId ?? []) : []));
  await handIdentities(tx, [...new Set(identities)], {
    from,
    to,
    nameEnc: tx.crypto.encrypt('contact_identities.name', `${firstName} ${lastName}`),
    tokens: searchTokens(tx.crypto, { firstName, lastName, email: email ?? '', phone }),
  });
  const emails = email === null ? [] : [indexAddress(tx, 'email', email)];
  await endSharedSessions(tx, merge, { id: to, emails });
}
