import * as party from './party.ts';

const QUOTE = {
  id: party.QUOTE_ID,
  outcome: 'priced',
  message: null,
  party: party.GUESTS,
  upgrades: party.UPGRADES,
  addOns: party.ADD_ONS,
  ...party.BILL,
  depositCents: party.DEPOSIT_CENTS,
  travel: party.TRAVEL,
  placeHint: null,
  station: party.STATION,
  eventDate: '2027-05-15',
  priceVersion: party.PRICE_VERSION,
  leadRecorded: true,
  expiresAt: '2027-03-08T18:00:00Z',
};

export const QUOTE_EXAMPLES = {
  createQuote: {
    body: {
      party: party.GUESTS,
      upgrades: party.UPGRADES,
      addOns: party.ADD_ONS,
      venue: { city: 'Fremont', state: 'CA', postalCode: '94538' },
      eventDate: '2027-05-15',
      gratuityPercent: 20,
      contact: party.CONTACT,
    },
    response: QUOTE,
  },
  getQuote: { params: { id: party.QUOTE_ID }, response: QUOTE },
};
