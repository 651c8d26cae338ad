import { AGREEMENT } from './agreement.ts';
import * as party from './party.ts';

const params = { token: party.HOLD_TOKEN };

/** As placed at ten in the morning: two hours to sign. */
const HOLD = {
  token: party.HOLD_TOKEN,
  status: 'pending_signature',
  expiresAt: '2027-03-01T20:02:00Z',
  depositCents: party.DEPOSIT_CENTS,
  agreementSigned: false,
  paymentStarted: false,
  signingLinksLeft: 5,
  smsConsent: true,
  booking: party.SUMMARY,
  manageUrl: null,
};

/** Signed three minutes later: four hours to pay. */
const SIGNED_HOLD = {
  ...HOLD,
  status: 'pending_deposit',
  expiresAt: '2027-03-01T22:05:00Z',
  agreementSigned: true,
  signingLinksLeft: 4,
  smsConsent: true,
};

export const HOLD_EXAMPLES = {
  placeHold: {
    body: {
      quoteId: party.QUOTE_ID,
      date: '2027-05-15',
      start: '18:00',
      venue: party.VENUE,
      contact: party.CONTACT,
      smsConsent: true,
      requests: 'Please set up on the back patio.',
    },
    response: HOLD,
  },
  getHold: {
    params,
    response: {
      ...SIGNED_HOLD,
      status: 'converted',
      paymentStarted: true,
      manageUrl: `${party.SITE}/manage/${party.CODE}?token=${party.BOOKING_TOKEN}`,
    },
  },
  releaseHold: { params },
  getAgreement: { params, response: AGREEMENT },
  signAgreement: {
    params,
    body: {
      typedName: 'Jordan Rivera',
      allergens: [
        {
          allergen: 'shellfish',
          severity: 'severe',
          notes: 'One guest; please keep a shellfish-free corner of the grill.',
        },
      ],
      acknowledgements: { terms: true, allergens: true, liability: true },
      textSha256: AGREEMENT.sha256,
    },
    response: SIGNED_HOLD,
  },
  startDeposit: {
    params,
    body: { method: 'card' },
    response: {
      paymentId: party.DEPOSIT_ID,
      amountCents: party.DEPOSIT_CENTS,
      checkoutUrl: `${party.SITE}/sandbox/checkout/cs_test_lFvhDkNU9ji7`,
    },
  },
  sendSigningLink: { params, body: { channel: 'email' }, response: { signingLinksLeft: 4 } },
};
