import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { invalidField } from '../kernel/index.ts';

const EXAMPLE = 'Please send a US phone number such as (510) 555-0123.';

/**
 * A number as a person writes it, in E.164 (`+15105550123`); without a country code it is read as a US number.
 * Throws `validation_failed` naming `field` when no such number can exist.
 */
export function toE164(phone: string, field = 'contact.phone'): string {
  const number = parsePhoneNumberFromString(phone, 'US');
  // "Possible" judges the length only: a real new area code must not wait for our copy of the numbering plan.
  if (number === undefined || !number.isPossible() || number.ext !== undefined) throw invalidField(field, EXAMPLE);
  return number.number;
}
