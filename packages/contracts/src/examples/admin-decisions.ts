import { BOOKING_ID, COLLEAGUE } from './admin-bookings.ts';
import * as party from './party.ts';

const params = { id: BOOKING_ID };
const decision = { id: 'dec_01a402461a807b2e8d3c4f5a6b7c8da5' };
const refund = { id: 'rfd_01a402461a807b2e8d3c4f5a6b7c8da6' };
const asked = { outcome: 'waiting', decisionId: decision.id };
const REASON = 'The garden is flooded and they have no other place.';
const YES = { verdict: 'approve', reason: 'Spoke with the host, this is right.' };

const ENDED = {
  applied: true,
  refundCents: 10_000,
  keptCents: 0,
  dueCents: 0,
  rule: 'The party is 19 days away; 4 or more return the deposit in full.',
  policyText: party.POLICY_TEXT,
  promisedCents: 0,
  refundStatus: 'on_its_way',
  version: 5,
};

export const DECISION_EXAMPLES = {
  listDecisions: {
    query: { limit: 25 },
    response: {
      items: [
        {
          ...decision,
          kind: 'cancellation',
          booking: { id: BOOKING_ID, code: party.CODE, hostName: 'Jordan Rivera', date: '2027-05-15', start: '18:00' },
          station: party.STATION,
          cause: 'host',
          amountCents: null,
          method: null,
          cardTookNone: false,
          byHand: false,
          reason: REASON,
          because: null,
          by: COLLEAGUE,
          at: '2027-04-26T17:00:00Z',
          mayDecide: true,
          mayReject: true,
          mayWithdraw: false,
        },
      ],
      nextCursor: null,
    },
  },
  requestCancellation: { params, body: { version: 4, reason: REASON, cause: 'host' }, response: asked },
  decideCancellation: {
    params: decision,
    body: { ...YES, preview: false, expectedRefundCents: 10_000 },
    response: ENDED,
  },
  decideDeletion: { params: decision, body: YES },
  decideOverpayment: { params: decision, body: YES },
  withdrawDecision: { params: decision },
  deleteDeskBooking: { params, body: { version: 1, reason: 'Written in twice by mistake.' }, response: asked },
  restoreDeskBooking: { params, body: { reason: 'Deleted instead of the one written in twice.' } },
  markNoShow: {
    params,
    body: { version: 4, reason: 'Nobody opened and nobody answered for an hour.', preview: false },
    response: {
      ...ENDED,
      refundCents: 0,
      keptCents: 10_000,
      dueCents: 64_000,
      rule: 'Nobody was there to receive us, so the whole food cost of $740.00 is due.',
      promisedCents: 0,
      refundStatus: 'none',
    },
  },
  requestDeskRefund: {
    params,
    body: { amountCents: 5_000, bill: 'reduce', reason: 'The chef was half an hour late.' },
    response: { outcome: 'on_its_way', because: null },
  },
  decideRefund: { params: refund, body: { verdict: 'approve' } },
  withdrawRefund: { params: refund },
  recordRefundSent: { params: refund },
};
