import { describe, expect, it } from 'vitest';
import { DETAIL_FIELDS, EMPTY_BOOKING, checkDetails, readBookingDraft, toHoldInput } from './booking-draft.ts';
import { EMPTY_PARTY } from './party-draft.ts';

const party = { ...EMPTY_PARTY, street: ' 1 Main St ', city: 'Fremont', state: 'ca', postalCode: '94538' };
const draft = {
  ...EMPTY_BOOKING,
  date: '2027-05-15',
  slot: '18:00',
  start: '18:15',
  firstName: 'Jordan',
  lastName: 'Lee',
  email: 'jordan@mail.example',
  phone: '(510) 555-0123',
};

describe('a booking draft', () => {
  it('names every field that is plainly missing, in the order of the form', () => {
    expect(Object.keys(checkDetails(EMPTY_PARTY, EMPTY_BOOKING).fields)).toEqual(DETAIL_FIELDS.slice(0, 8));
    expect(checkDetails(party, draft).fields).toEqual({});
  });

  it('becomes the request to hold the slot, without empty requests', () => {
    expect(toHoldInput(party, draft, 'qte_1')).toEqual({
      quoteId: 'qte_1',
      date: '2027-05-15',
      start: '18:15',
      venue: { street: '1 Main St', city: 'Fremont', state: 'CA', postalCode: '94538' },
      contact: { firstName: 'Jordan', lastName: 'Lee', email: 'jordan@mail.example', phone: '(510) 555-0123' },
      smsConsent: false,
    });
    expect(toHoldInput(party, { ...draft, start: null }, 'qte_1')).toBeNull();
  });

  it('is read back only as far as it makes sense', () => {
    expect(readBookingDraft(null)).toBeNull();
    expect(readBookingDraft({ ...draft, step: 'details' })).toEqual({ ...draft, step: 'details' });
    expect(readBookingDraft({ ...draft, step: 'details', date: 'soon' })).toMatchObject({
      step: 'evening',
      date: null,
    });
    expect(readBookingDraft({ step: 'pay', smsConsent: 'yes' })).toEqual(EMPTY_BOOKING);
  });
});
