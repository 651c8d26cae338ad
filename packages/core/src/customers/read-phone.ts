import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { invalidField } from '../kernel/index.ts';

/** The number in E.164 (`+15105550123`), read as a US number without a country code; null when it is none of the North American plan. */
export function readE164(phone: string): string | null {
  const number = parsePhoneNumberFromString(phone, 'US');
  const readable = number?.countryCallingCode === '1' && number.isValid() && number.ext === undefined;
  return readable ? number.number : null;
}

/** As `readE164`, but throws `validation_failed` naming `field` when no such number can exist. */
export function toE164(phone: string, field = 'contact.phone'): string {
  const number = readE164(phone);
  if (number === null) throw invalidField(field, 'Please send a US phone number such as (510) 555-0123.');
  return number;
}
