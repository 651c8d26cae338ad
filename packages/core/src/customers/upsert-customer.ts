import type { DeskContact } from '@myhibachi/contracts';
import { AppError, audit, masked, newId, type TransactionContext } from '../kernel/index.ts';
import { findCustomerIdByEmail, findCustomerIdByPhoneOnly, insertCustomer, learnLanguage } from './customer-store.ts';
import { normaliseEmail } from './normalise-email.ts';
import { toE164 } from './read-phone.ts';
import { searchTokens } from './search-tokens.ts';

/**
 * The customer behind an e-mail address, made when new; two requests at once get the same one. Who has no address is
 * known by the phone number, and apart from everybody who has one: a family shares a phone, and must not see each
 * other's parties. What is stored about them stays as it is: anybody can type somebody's address, and that must not
 * rename them or redirect their texts. Each booking keeps the contact it was made with. Throws `validation_failed` for
 * an impossible phone number.
 */
export async function upsertCustomer(tx: TransactionContext, contact: DeskContact): Promise<string> {
  const email = contact.email === undefined ? null : normaliseEmail(contact.email);
  const phone = toE164(contact.phone);
  const emailBidx = email === null ? null : tx.crypto.blindIndex('email', email);
  const phoneBidx = tx.crypto.blindIndex('phone', phone);
  const id = newId();
  const inserted = await insertCustomer(tx.db, {
    id,
    firstNameEnc: tx.crypto.encrypt('customers.first_name', contact.firstName),
    lastNameEnc: tx.crypto.encrypt('customers.last_name', contact.lastName),
    emailEnc: email === null ? null : tx.crypto.encrypt('customers.email', email),
    emailBidx,
    phoneEnc: tx.crypto.encrypt('customers.phone', phone),
    phoneBidx,
    searchTokens: searchTokens(tx.crypto, contact),
    language: contact.language ?? null,
    at: tx.clock.now(),
  });
  if (inserted) {
    const after = { email: masked(email), phone: masked(phone), name: masked(contact.firstName) };
    audit(tx, { action: 'customer.create', entityType: 'customer', entityId: id, after });
    return id;
  }
  const known =
    emailBidx === null
      ? await findCustomerIdByPhoneOnly(tx.db, phoneBidx)
      : await findCustomerIdByEmail(tx.db, emailBidx);
  if (known === null) throw new AppError('internal', { reason: 'a customer with this address vanished' });
  if (contact.language !== undefined) await learnLanguage(tx.db, known, contact.language);
  return known;
}
