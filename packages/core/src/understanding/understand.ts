import { readBookingCode, readEmail, readPhone } from './read-contact.ts';
import { readIntents } from './read-intents.ts';
import { readMoment } from './read-moment.ts';
import { readCountedParty, readFramedParty } from './read-party.ts';
import { readMessage, type Reading, type Rest } from './reading.ts';
import type { Circumstances, Slots, Understanding } from './understanding.ts';

/** Each reader takes its words away, so the surest forms come first and bare numbers last. */
function readSlots(reading: Reading, circumstances: Circumstances): Slots {
  const rest: Rest = { free: reading.plain };
  const { expecting, limits } = circumstances;
  const email = readEmail(rest, reading);
  const bookingCode = readBookingCode(rest, reading, expecting === 'booking_code');
  const phone = readPhone(rest, reading);
  const counted = readCountedParty(rest, reading, limits);
  const moment = readMoment(rest, reading, circumstances);
  const party = counted ?? readFramedParty(rest, reading, circumstances);
  return {
    ...moment,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(bookingCode === undefined ? {} : { bookingCode }),
    ...(party === undefined ? {} : { party }),
    proteins: [],
    upgrades: [],
    addOns: [],
    allergens: [],
  };
}

/**
 * What a host's message says, in English or basic Spanish. Takes any string, reads at most the longest message of it,
 * and never throws. Dates are the venue's and never past; counts are whole and never negative. Pure: the moment, the
 * menu and the figures of the business come with the circumstances (domain 1, 3).
 */
export function understand(text: string, circumstances: Circumstances): Understanding {
  const reading = readMessage(text);
  return {
    text: reading.text,
    truncated: reading.truncated,
    language: reading.language,
    intents: readIntents(reading),
    slots: readSlots(reading, circumstances),
    signals: {},
  };
}
