import { onlyAsksOfGuests } from './only-asks.ts';
import { readAllergens } from './read-allergens.ts';
import { readBookingCode, readEmail, readPhone } from './read-contact.ts';
import { readCorrection } from './read-correction.ts';
import { readIntents } from './read-intents.ts';
import { readMenu, type MenuFound } from './read-menu.ts';
import { readMoment } from './read-moment.ts';
import { readName, readNameBesideContact } from './read-name.ts';
import { readSizes } from './read-other-size.ts';
import { joinParties, readCountedParty, readFramedParty, readLeadingCount, readOnlyCount } from './read-party.ts';
import { readPlace } from './read-place.ts';
import { readStreet } from './read-street.ts';
import { readShift } from './read-shift.ts';
import { readSignals } from './read-signals.ts';
import { fold } from './read-text.ts';
import { asksBesideAnswer, readYesNo } from './read-yes-no.ts';
import { readMessage, type Reading, type Rest } from './reading.ts';
import type { Circumstances, FoundParty, KnownMenu, Slots, Understanding } from './understanding.ts';

interface Heard {
  readonly slots: Slots;
  readonly refused: MenuFound['refused'];
}

/** A field only where something was found: absent is not the same as unknown. */
function found<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });
}

/** A number nothing claimed and nothing was asked for. */
function readNumber(rest: Rest, reading: Reading): Slots['number'] {
  const match = /(?<![\d$.,:/#-])\d{1,4}(?![\d%:/]|[.,]\d)/.exec(rest.free);
  if (match === null) return undefined;
  return { value: Number(match[0]), ...reading.evidence(match.index, match.index + match[0].length) };
}

/** Who comes: counted by name, in front of the young ones, or framed as guests. */
function readParty(
  rest: Rest,
  reading: Reading,
  circumstances: Circumstances,
  counted: FoundParty | undefined,
): FoundParty | undefined {
  if (counted === undefined) return readFramedParty(rest, reading, circumstances);
  if (counted.total !== undefined || counted.adults !== undefined || counted.change !== undefined) return counted;
  const asked = circumstances.expecting === 'party' || (circumstances.expecting ?? null) === null;
  const leading = asked ? readLeadingCount(rest, counted) : undefined;
  if (leading !== undefined) return leading;
  const framed = readFramedParty(rest, reading, circumstances);
  if (framed !== undefined) return joinParties(counted, framed, reading.text);
  return readOnlyCount(rest, counted) ?? counted;
}

/** "Two dozen" is no day of the month and no hour, whatever was asked. */
function countsByDozen(text: string): boolean {
  return /\b(?:dozens?|docenas?)\b/i.test(text);
}

const GROWN_PARTY =
  /\b(?:bachelor(?:ette)?s?|girls'? (?:night|trip|weekend)|ladies'? night|sorority|fraternity|bridal|hens? (?:party|night)|stag (?:party|night)|college|(?:21|[3-9]\d)(?:st|nd|rd|th)|despedida de solter[oa]|quinceanera)\b/;

/** "A bachelorette, 11 girls": at such a party they pay as adults, unless their ages are told. */
function grownGirls(party: FoundParty | undefined, line: string): FoundParty | undefined {
  if (party?.children === undefined || party.ages !== undefined || party.adults !== undefined) return party;
  if (!/\b(?:girls?|boys|chicas?|chicos)\b/i.test(party.text) || !GROWN_PARTY.test(line)) return party;
  const { children, ...rest } = party;
  return { ...rest, adults: children };
}

/** Each form is taken by the surest reader first, so that no number is read twice. */
function listen(reading: Reading, circumstances: Circumstances): Heard {
  const rest: Rest = { free: reading.plain };
  const { limits, catalog } = circumstances;
  const expecting = countsByDozen(reading.text) ? 'party' : circumstances.expecting;
  const email = readEmail(rest, reading);
  const bookingCode = readBookingCode(rest, reading, expecting === 'booking_code');
  const phone = readPhone(rest, reading);
  const allergens = readAllergens(rest, reading);
  const asksWho = expecting === 'name' || expecting === 'place' ? expecting : null;
  const named = asksWho === null ? undefined : readNameBesideContact(rest, reading);
  const { proteins, upgrades, addOns, refused } = readMenu(rest, reading, catalog);
  const sizes = readSizes(rest, reading);
  const counted = sizes.party ?? readCountedParty(rest, reading, limits);
  const street = readStreet(rest, reading, expecting === 'place');
  const name = named ?? readName(rest, reading, asksWho);
  const shift = readShift(rest, reading);
  const moment = readMoment(rest, reading, { ...circumstances, expecting: expecting ?? null });
  const place = readPlace(rest, reading, { expected: expecting === 'place', street });
  const read = onlyAsksOfGuests(reading.plain, counted)
    ? undefined
    : readParty(rest, reading, { ...circumstances, expecting: expecting ?? null }, counted);
  const party = grownGirls(read, reading.plain);
  return {
    refused,
    slots: {
      ...moment,
      ...found('shift', shift),
      ...found('party', party),
      ...found('otherSize', sizes.otherSize),
      ...found('place', place),
      ...found('phone', phone),
      ...found('email', email),
      ...found('name', name),
      ...found('bookingCode', bookingCode),
      ...found('number', readNumber(rest, reading)),
      proteins,
      upgrades,
      addOns,
      allergens,
    },
  };
}

function menuWords(menu: KnownMenu): string[] {
  return menu.items.flatMap(({ name }) => fold(name).match(/[a-z]{5,}/g) ?? []);
}

function tellsSomething(slots: Slots): boolean {
  return Object.values(slots).some(
    (slot) =>
      !Array.isArray(slot) ||
      slot.some((item: object) => !('quantity' in item) || item.quantity !== null || 'half' in item),
  );
}

/**
 * What a host's message says, in English or basic Spanish. Takes any string, reads at most the longest message of it,
 * and never throws. Dates are the venue's and never past; counts are whole and never negative. Pure: the moment, the
 * menu and the figures of the business come with the circumstances (domain 1, 3).
 */
export function understand(text: string, circumstances: Circumstances): Understanding {
  const reading = readMessage(text, menuWords(circumstances.catalog));
  const { slots, refused } = listen(reading, circumstances);
  const yesNo = readYesNo(reading.plain, circumstances.expecting === 'yes_no');
  return {
    text: reading.text,
    truncated: reading.truncated,
    language: reading.language,
    intents: readIntents(reading, tellsSomething(slots) || (yesNo !== undefined && !asksBesideAnswer(reading.text))),
    slots,
    ...found('correction', readCorrection(reading, slots, refused)),
    ...found('yesNo', yesNo),
    signals: readSignals(reading, slots.party, circumstances.limits),
  };
}
