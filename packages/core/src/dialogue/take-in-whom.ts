/** Puts what a message says of the place and of whom it is for to what is known already. Pure. */
import { fold, type FoundName, type FoundPlace, type Slots, type Understanding } from '../understanding/index.ts';
import type { ContactSoFar, KnownPlace } from './dialogue-state.ts';

const PUTS_ZIP_RIGHT = /\bzip\b|\bcodigo postal\b/;

/** The fields that are known; one that is not is left out. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}

/** "The street is Ash Ave, not Ash St": under the house number that was told; null where none was. */
function renamed({ street = '' }: KnownPlace, { streetName }: FoundPlace): string | null {
  const number = /^\d{1,6}(?:-?[a-d])?\b/i.exec(street)?.[0];
  return streetName === undefined || number === undefined ? null : `${number} ${streetName}`.slice(0, 120);
}

/** "Wrong ZIP, it's 94539": the house stays, and its town follows from the code. */
function putsZipRight({ postalCode, street, city }: FoundPlace, text: string): boolean {
  return postalCode !== undefined && street === undefined && city === undefined && PUTS_ZIP_RIGHT.test(fold(text));
}

/** A new ZIP or town is another place. */
function isElsewhere(known: KnownPlace, { city, postalCode }: FoundPlace): boolean {
  if (postalCode !== undefined && known.postalCode !== undefined && postalCode !== known.postalCode) return true;
  return city !== undefined && known.city !== undefined && city.toLowerCase() !== known.city.toLowerCase();
}

/** What was said of the place before holds until another place is named. */
export function takeInPlace(known: KnownPlace, { slots, text }: Pick<Understanding, 'slots' | 'text'>): KnownPlace {
  const { place } = slots;
  if (place === undefined) return known;
  const named = renamed(known, place);
  if (named !== null) return { ...known, street: named };
  const { city, state, postalCode } = place;
  const street = place.street?.slice(0, 120);
  if (putsZipRight(place, text)) return present({ street: known.street, state, postalCode });
  const kept = isElsewhere(known, place) ? {} : known;
  return { ...kept, ...present({ street, city: city?.slice(0, 80), state, postalCode }) };
}

const PHONE_ENDS = /\b(?:phone|number|cell|it)\b[^.?!\n]{0,20}\bends? (?:in|with) (?<tail>\d{2,4})\b/;

/** "My phone ends in 0147, not 0146": the figures before it stay. */
export function phoneTail(known: string | undefined, text: string): string | undefined {
  const tail = PHONE_ENDS.exec(fold(text))?.groups?.['tail'];
  return known === undefined || tail === undefined ? undefined : `${known.slice(0, -tail.length)}${tail}`;
}

function onlyLastName(name: FoundName, { firstName }: ContactSoFar, lastAsked: boolean): boolean {
  return name.onlyLast === true || (lastAsked && name.last === undefined && name.first !== firstName);
}

function namesOf(
  name: FoundName,
  known: ContactSoFar,
  lastAsked: boolean,
): Pick<ContactSoFar, 'firstName' | 'lastName'> {
  const [first, last] = [name.first.slice(0, 60), name.last?.slice(0, 60)];
  if (onlyLastName(name, known, lastAsked)) return { lastName: [first, last].join(' ').trim().slice(0, 60) };
  return present({ firstName: first, lastName: last });
}

/** `lastAsked`: the last name was asked for, so that one word alone is it. */
export function takeInContact(known: ContactSoFar, slots: Slots, lastAsked = false): ContactSoFar {
  const { name, email, phone } = slots;
  return {
    ...known,
    ...(name === undefined ? {} : namesOf(name, known, lastAsked)),
    ...present({ email: email?.value.slice(0, 254), phone: phone?.value.slice(0, 24) }),
  };
}
