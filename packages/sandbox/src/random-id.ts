import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id as Stripe writes them: `cs_test_` and 24 letters and digits. */
export function vendorId(prefix: string, length = 24): string {
  return prefix + Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** An id as Twilio writes them: `SM` and 32 hexadecimal digits. */
export function twilioSid(prefix: 'AC' | 'ME' | 'SM'): string {
  return prefix + randomBytes(16).toString('hex');
}
