import { BOOKING_ID } from './admin-bookings.ts';

const params = { id: BOOKING_ID };

export const TERMS_EXAMPLES = {
  getBookingTerms: {
    params,
    response: {
      requests: [
        {
          id: 'trq_01a402461a807b2e8d3c4f5a6b7c8dc1',
          status: 'agreed',
          askedAt: '2027-03-01T18:00:05Z',
          expiresAt: '2027-03-02T18:00:05Z',
          closedAt: '2027-03-01T18:22:41Z',
          reAsks: 0,
          allergies: 'none',
          version: '2026.1',
          sha256: '5b0f0a5fb1e4a1b9a6c3a3d0c5f0f6d3f2a4c1d8e7b6a5948372615041302f1e',
          language: 'en',
          delivery: { status: 'delivered', outcome: null },
          replies: [
            {
              text: 'I agree',
              phone: '+15105550142',
              providerMessageId: 'SM6f2b1c0d9e8f47a6b5c4d3e2f1a0b9c8',
              receivedAt: '2027-03-01T18:22:40Z',
              sha256: '0d1c2b3a495867768594a3b2c1d0e1f20d1c2b3a495867768594a3b2c1d0e1f2',
              source: '192.0.2.14',
              verdict: 'agree',
              reason: 'clear_agreement',
            },
          ],
        },
      ],
      textsAllowed: true,
      can: { ask: false, withdraw: false },
    },
  },
  askForTerms: { params, response: { left: 3 } },
  withdrawTerms: { params },
};
