/** What a change means beyond prices, by the first part of its key. */
const BY_CATEGORY: Readonly<Record<string, string>> = {
  company: 'Pages and messages show it from then on. Agreements already signed keep the words they were signed with.',
  price: 'The website, new quotes and the agreement show it from then on.',
  party: 'New quotes are judged by it. Above the largest party for the website, one of us quotes.',
  travel: 'New quotes are measured and charged by it.',
  scheduling: 'Free times shown from then on follow it. Parties already booked keep their date and time.',
  quote: 'Quotes made from then on are valid that long.',
  hold: 'Holds already placed keep the deadlines they were given.',
  deposit: 'New holds and bookings follow it. Deposits already paid or asked for stay as they are.',
  payment: 'Payments begun from then on follow it. What has been paid stays as it is.',
  policy: 'Bookings already made keep the policy they were booked with, word for word.',
  agreement: 'Agreements signed from then on are kept that long.',
  leads: 'Scores follow it whenever a lead is scored again.',
  messages: 'Messages that are not sent yet follow it when they go out.',
  settings: 'Changes asked for from then on follow it.',
};

const KEPT = 'Quotes already made, until they expire, and parties already booked keep their price.';

/** What else a change of this variable means, in words; null stands for the price of a dish. */
export function whatElseChanges(key: string | null): string[] {
  const category = key?.split('.')[0] ?? 'price';
  const words = BY_CATEGORY[category];
  return words === undefined ? [KEPT] : [words, KEPT];
}
