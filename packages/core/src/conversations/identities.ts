/** Who writes to us, found by the address they write from; what they say of themselves proves nothing. */
import { findCustomer, normaliseEmail, searchTokens, toE164 } from '../customers/index.ts';
import { AppError, audit, newId, type Context, type TransactionContext } from '../kernel/index.ts';
import {
  findIdentity,
  findIdentityByAddress,
  findOnlyCustomer,
  insertIdentity,
  learnCustomer,
  type IdentityRow,
} from './identity-store.ts';

export interface Address {
  readonly kind: 'phone' | 'email';
  /** As written. */
  readonly address: string;
}

export interface Identity {
  readonly id: string;
  readonly kind: 'visitor' | 'phone' | 'email';
  /** E.164, or an e-mail address; null for a browser. */
  readonly address: string | null;
  readonly name: string | null;
  readonly customerId: string | null;
  readonly verified: boolean;
}

export function openIdentity(ctx: Context, row: IdentityRow): Identity {
  const open = (column: string, value: string | null): string | null =>
    value === null ? null : ctx.crypto.decrypt(`contact_identities.${column}`, value);
  return {
    id: row.id,
    kind: row.kind,
    address: open('address', row.addressEnc),
    name: open('name', row.nameEnc),
    customerId: row.customerId,
    verified: row.verifiedAt !== null,
  };
}

/** What an identity is found by in the inbox: the customer's name and addresses, or its own address. */
export function identityTokens(
  ctx: Context,
  known: {
    readonly firstName?: string | undefined;
    readonly lastName?: string | undefined;
    readonly email?: string | null | undefined;
    readonly phone?: string | undefined;
  },
): readonly number[] {
  const { firstName = '', lastName = '', email = '', phone = '' } = known;
  return searchTokens(ctx.crypto, { firstName, lastName, email, phone });
}

/** Whoever wrote before they were a customer belongs to the one who has their address now, and to nobody of several. */
async function recogniseSince(tx: TransactionContext, row: IdentityRow, addressBidx: string): Promise<IdentityRow> {
  if (row.customerId !== null || row.kind === 'visitor') return row;
  const customerId = await findOnlyCustomer(tx.db, row.kind, addressBidx);
  const customer = customerId === null ? null : await findCustomer(tx, customerId);
  if (customer === null) return row;
  const nameEnc = tx.crypto.encrypt('contact_identities.name', `${customer.firstName} ${customer.lastName}`);
  await learnCustomer(tx.db, row.id, { customerId: customer.id, nameEnc, tokens: identityTokens(tx, customer) });
  audit(tx, {
    action: 'conversation.recognise',
    entityType: 'identity',
    entityId: row.id,
    after: { customerId: customer.id },
  });
  return { ...row, customerId: customer.id, nameEnc };
}

/** Looks again whose an identity is, where a customer was made while they wrote. */
export async function recogniseIdentity(tx: TransactionContext, identityId: string): Promise<void> {
  const row = await findIdentity(tx.db, identityId);
  const address = row === null ? null : openIdentity(tx, row).address;
  if (row === null || row.kind === 'visitor' || address === null) return;
  await recogniseSince(tx, row, tx.crypto.blindIndex(row.kind, address));
}

/**
 * The identity behind a phone number or e-mail address, made when new; two messages at once get the same one. It belongs
 * to a customer only where exactly one has this address. `verified`: the carrier or a signature vouches for the sender.
 */
export async function identityOf(
  tx: TransactionContext,
  { kind, address }: Address,
  verified: boolean,
): Promise<IdentityRow> {
  const written = kind === 'phone' ? toE164(address, 'phone') : normaliseEmail(address);
  const addressBidx = tx.crypto.blindIndex(kind, written);
  const known = await findIdentityByAddress(tx.db, kind, addressBidx);
  if (known !== null) return recogniseSince(tx, known, addressBidx);
  const now = tx.clock.now();
  const customerId = await findOnlyCustomer(tx.db, kind, addressBidx);
  const customer = customerId === null ? null : await findCustomer(tx, customerId);
  const id = newId();
  await insertIdentity(tx.db, {
    id,
    kind,
    addressEnc: tx.crypto.encrypt('contact_identities.address', written),
    addressBidx,
    nameEnc:
      customer === null
        ? null
        : tx.crypto.encrypt('contact_identities.name', `${customer.firstName} ${customer.lastName}`),
    verifiedAt: verified ? now : null,
    customerId,
    searchTokens: identityTokens(tx, customer ?? { [kind]: written }),
    at: now,
  });
  const made = await findIdentityByAddress(tx.db, kind, addressBidx);
  if (made === null) throw new AppError('internal', { reason: 'an identity vanished while it was made' });
  if (made.id === id)
    audit(tx, { action: 'conversation.meet', entityType: 'identity', entityId: id, after: { kind, customerId } });
  return made;
}
