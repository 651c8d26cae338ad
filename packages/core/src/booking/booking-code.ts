import { randomInt } from 'node:crypto';

/** Digits and letters that cannot be mistaken for one another (domain 4). */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** A new code such as `MH-7K3PXQ`; whoever stores it makes sure that it is free. */
export function newBookingCode(): string {
  return `MH-${Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}

/** The stored form of a code however it was typed: any case, with or without dash and spaces. Null when it is none. */
export function normaliseBookingCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const match = new RegExp(`^MH([${ALPHABET}]{${LENGTH}})$`).exec(letters);
  return match === null ? null : `MH-${match[1]}`;
}
