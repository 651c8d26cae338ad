/** The hosts of the written history: names as unevenly spread as people's, sealed and indexed as the verbs do it. */
import type { Contact } from '@myhibachi/contracts';
import { searchTokens } from '@myhibachi/core/customers';
import { newId, type FieldCrypto } from '@myhibachi/core/kernel';

export interface HistoryPerson {
  readonly k: number;
  readonly id: string;
  readonly first_name_enc: string;
  readonly last_name_enc: string;
  readonly email_enc: string;
  readonly email_bidx: string;
  readonly phone_enc: string;
  readonly phone_bidx: string;
  readonly contact_enc: string;
  readonly hold_contact_enc: string;
  readonly tokens: readonly number[];
}

const BEGINNINGS = (
  'Mar Jo An Ka Lu Ben Sam Ray El Da Ro Vi Te Ha Ol Ni Chris Al Pat Wil Ed Fran Gre Is Jen Kim Leo Mi Na Os ' +
  'Paul Quin Ri Sta Tom Ur Val Wen Xi Yo Za Bri Cal Dor Es Fre Gus Hel'
).split(' ');
const MIDDLES = ['', 'a', 'i', 'e', 'o', 'ri', 'na', 'le', 'mi', 'ta', 'so', 'be', 'ran', 'vel', 'don', 'kel'];
const ENDS = ['n', 'a', 'y', 'th', 'k', 'ra', 'son', 'ez', 'ley', 'man', 'ton', 'berg', 'ski', 'wick', 'field', 'ford'];

/** The same numbers in every run (Numerical Recipes’ generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Few names are borne by many: the power leans towards the first of each list. */
function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() ** 1.25 * words.length)] ?? '';
}

export function contactOf(k: number): Contact {
  const random = numbers(k * 7919 + 1);
  const name = (): string => pick(BEGINNINGS, random) + pick(MIDDLES, random) + pick(ENDS, random);
  const line = String(k % 10_000).padStart(4, '0');
  const exchange = String(200 + (Math.floor(k / 10_000) % 800));
  return { firstName: name(), lastName: name(), email: `host-${k}@history.example`, phone: `+1510${exchange}${line}` };
}

export function historyPeople(crypto: FieldCrypto, count: number): HistoryPerson[] {
  return Array.from({ length: count }, (_, k) => {
    const contact = contactOf(k);
    return {
      k,
      id: newId(),
      first_name_enc: crypto.encrypt('customers.first_name', contact.firstName),
      last_name_enc: crypto.encrypt('customers.last_name', contact.lastName),
      email_enc: crypto.encrypt('customers.email', contact.email),
      email_bidx: crypto.blindIndex('email', contact.email),
      phone_enc: crypto.encrypt('customers.phone', contact.phone),
      phone_bidx: crypto.blindIndex('phone', contact.phone),
      contact_enc: crypto.encrypt('bookings.contact', JSON.stringify(contact)),
      hold_contact_enc: crypto.encrypt('holds.contact', JSON.stringify(contact)),
      tokens: searchTokens(crypto, contact),
    };
  });
}
