/** E-mail, phone and booking code: what can be recognised by its form alone. */
import { normaliseEmail, readE164 } from '../customers/index.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { FoundValue } from './understanding.ts';

const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9-])/;
const SPOKEN_EMAIL = /\b([a-z0-9._-]{2,40}) (?:at|arroba) ([a-z0-9-]{2,40}) (?:dot|punto) (com|net|org|edu)\b/;
const PHONE = /(?<![\d+])(?:\+?1[ .-]{0,2})?\(?[2-9]\d{2}\)?[ .-]{0,3}[2-9]\d{2}[ .-]{0,3}\d{4}(?!\d)/g;
const CODE = /(?<![a-z0-9])m ?h[ -]{0,2}((?:[2-9a-hj-km-np-tv-z] ?){5}[2-9a-hj-km-np-tv-z])(?![a-z0-9])/;
const BARE_CODE =
  /^\W*(?:(?:it's|its|code|my|is|the|booking|reservation|es|mi|codigo)[ :#]*){0,5}([2-9a-hj-km-np-tv-z]{6})\W*$/;

/** In pairs, as it is written elsewhere: "+1 (510) 555 67 08". */
const PAIRED_PHONE = /(?<![\d+])(?:\+?1[ .-]{0,2})?\(?[2-9]\d{2}\)?[ .-]{1,3}[2-9]\d{2}[ .-]\d{2}[ .-]\d{2}(?!\d)/g;

export function readEmail(rest: Rest, reading: Reading): FoundValue | undefined {
  const match = EMAIL.exec(rest.free) ?? SPOKEN_EMAIL.exec(rest.free);
  if (match === null) return undefined;
  const [, user, host, top] = match;
  const address = user === undefined ? match[0] : `${user}@${host}.${top}`;
  take(rest, match.index, match.index + match[0].length);
  return { value: normaliseEmail(address), ...reading.evidence(match.index, match.index + match[0].length) };
}

/** The first number that can exist in the North American plan. */
export function readPhone(rest: Rest, reading: Reading): FoundValue | undefined {
  for (const match of [...rest.free.matchAll(PHONE), ...rest.free.matchAll(PAIRED_PHONE)]) {
    const value = readE164(match[0]);
    if (value === null) continue;
    take(rest, match.index, match.index + match[0].length);
    return { value, ...reading.evidence(match.index, match.index + match[0].length) };
  }
  return undefined;
}

/** `MH-` and six characters in any case and spacing (domain 4); the six alone when a code was asked for. */
export function readBookingCode(rest: Rest, reading: Reading, expected: boolean): FoundValue | undefined {
  const match = CODE.exec(rest.free) ?? (expected ? BARE_CODE.exec(rest.free) : null);
  if (match === null) return undefined;
  const value = `MH-${(match[1] ?? '').replaceAll(' ', '').toUpperCase()}`;
  take(rest, match.index, match.index + match[0].length);
  return { value, ...reading.evidence(match.index, match.index + match[0].length) };
}
