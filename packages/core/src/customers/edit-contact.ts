import { AppError, encodeId, masked, type AuditFacts, type TransactionContext } from '../kernel/index.ts';
import { findCustomerIdByEmail } from './customer-store.ts';
import { saveContact, type CustomerContact, type CustomerRecord } from './customer-record-store.ts';
import { normaliseEmail } from './normalise-email.ts';
import { toE164 } from './read-phone.ts';

export interface ContactEdit {
  readonly version: number;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly language?: 'en' | 'es' | undefined;
}

type Applied = CustomerContact & Pick<CustomerRecord, 'language'>;

function applied(customer: CustomerRecord, edit: ContactEdit): Applied {
  return {
    firstName: edit.firstName ?? customer.firstName,
    lastName: edit.lastName ?? customer.lastName,
    email: edit.email === undefined ? customer.email : normaliseEmail(edit.email),
    phone: edit.phone === undefined ? customer.phone : toE164(edit.phone, 'phone'),
    language: edit.language ?? customer.language,
  };
}

const FIELDS = ['firstName', 'lastName', 'email', 'phone', 'language'] as const;

function facts(contact: Applied, changed: readonly (typeof FIELDS)[number][]) {
  return Object.fromEntries(changed.map((field) => [field, masked(contact[field])]));
}

/** The customer of that address, named so that the two can be merged. */
async function assertFree(tx: TransactionContext, customer: CustomerRecord, email: string): Promise<void> {
  const other = await findCustomerIdByEmail(tx.db, tx.crypto.blindIndex('email', email));
  if (other !== null && other !== customer.id)
    throw new AppError('already_exists', {
      message: 'Another customer has this e-mail address. Merge the two instead.',
      details: { customerId: encodeId('cus', other) },
      fields: [{ field: 'email', message: 'Another customer has this e-mail address.' }],
    });
}

export interface EditedContact {
  readonly customer: CustomerRecord;
  /** For the caller to leave in the audit log; nothing when nothing changed. */
  readonly facts: readonly AuditFacts[];
}

/**
 * Writes what changes of a locked customer's contact. Throws `version_conflict` for a page that is behind, and
 * `already_exists` when the e-mail address is somebody else's.
 */
export async function editContact(
  tx: TransactionContext,
  customer: CustomerRecord,
  edit: ContactEdit,
): Promise<EditedContact> {
  if (edit.version !== customer.version)
    throw new AppError('version_conflict', { details: { version: customer.version } });
  const contact = applied(customer, edit);
  const changed = FIELDS.filter((field) => contact[field] !== customer[field]);
  if (changed.length === 0) return { customer, facts: [] };
  if (changed.includes('email') && contact.email !== null) await assertFree(tx, customer, contact.email);
  await saveContact(tx, customer.id, contact);
  const change = {
    action: 'customer.change',
    entityType: 'customer',
    entityId: customer.id,
    before: facts(customer, changed),
    after: facts(contact, changed),
  };
  return { customer: { ...customer, ...contact, version: customer.version + 1 }, facts: [change] };
}
