import { BOOKING_ID } from './admin-bookings.ts';
import * as party from './party.ts';

const params = { id: BOOKING_ID };
const note = { id: 'nte_01a402461a807b2e8d3c4f5a6b7c8da4' };

export const DESK_CHANGE_EXAMPLES = {
  changeDeskBooking: {
    params,
    body: { version: 1, party: party.MORE_GUESTS, preview: false, expectedTotalCents: 109_013 },
    response: {
      applied: true,
      ...party.BIGGER_BILL,
      differenceCents: 14_108,
      dueCents: 109_013,
      version: 2,
      placeHint: null,
    },
  },
  moveDeskBooking: {
    params,
    body: { version: 2, date: '2027-05-22', start: '17:30', preview: false, waiveFee: 'Our chef is ill that evening.' },
    response: {
      applied: true,
      date: '2027-05-22',
      start: '17:30',
      feeCents: 0,
      rule: 'The fee for this move is waived.',
      dueCents: 109_013,
      version: 3,
    },
  },
  keepDeskBookingOpen: {
    params,
    body: { reason: 'Brings the deposit in cash tomorrow.', until: '2027-03-03T20:00:00Z' },
  },
  liftDepositPause: { params },
  recordDeskPayment: {
    params,
    body: { method: 'zelle', amountCents: 10_000, reference: 'ZL-48213' },
    response: {
      outcome: 'deposit_reached',
      message:
        'The deposit is reached. $850.00 are still due. The party is confirmed in a moment, once the payment is booked.',
      paymentId: party.DEPOSIT_ID,
    },
  },
  sendDeskLink: { params, body: { link: 'pay', channel: 'email' }, response: { left: 4 } },
  addBookingNote: { params, body: { text: 'Prefers to be called in the evening.' }, response: note },
  editBookingNote: { params: note, body: { text: 'Prefers to be called after six.' } },
  deleteBookingNote: { params: note },
  restoreBookingNote: { params: note },
};
