import { describe, expect, it } from 'vitest';
import { actionInWords, factInWords, labelOfFact } from './audit-words.ts';

describe('the audit log in words', () => {
  it('says what was done and to what', () => {
    expect(actionInWords('booking.request_cancellation')).toBe('Booking: request cancellation');
    expect(actionInWords('booking.read')).toBe('Booking: looked at');
    expect(['totalCents', 'chefId', 'stationIds', 'ip'].map(labelOfFact)).toEqual(['Total', 'Chef', 'Stations', 'IP']);
  });

  it('writes money, guests, dates and times as people do', () => {
    expect(factInWords('totalCents', 113_663)).toBe('$1,136.63');
    expect(factInWords('party', { adults: 12, children: 1, toddlers: 0 })).toBe('12 adults, 1 child');
    expect(factInWords('date', '2027-05-15')).toBe('May 15, 2027');
    expect(factInWords('start', '18:00')).toBe('6:00 PM');
    expect(factInWords('left', 1_200)).toBe('1,200');
    expect(factInWords('expiresAt', '2027-05-15T18:00:00Z')).toMatch(/^May 1[56], 2027, /);
  });

  it('writes lists and what is inside of something with names, never as code', () => {
    expect(
      factInWords('lines', [
        { item: 'gyoza', unitCents: 1_200 },
        { item: 'noodles', unitCents: 900 },
      ]),
    ).toBe('item gyoza, unit $12.00; item noodles, unit $9.00');
    expect([factInWords('tags', []), factInWords('smsConsent', true), factInWords('note', null)]).toEqual([
      'none',
      'yes',
      '—',
    ]);
  });
});
