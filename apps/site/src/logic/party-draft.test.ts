import { describe, expect, it } from 'vitest';
import { EMPTY_PARTY, describeParty, readPartyDraft, toQuoteInput } from './party-draft.ts';

describe('a party draft', () => {
  it('asks only with what is complete enough to be understood', () => {
    const input = toQuoteInput({
      ...EMPTY_PARTY,
      upgrades: { 'filet-mignon': 4, salmon: 0 },
      postalCode: '945',
      state: 'c',
      city: ' Fremont ',
    });
    expect(input).toEqual({
      party: { adults: 10, children: 0, toddlers: 0 },
      upgrades: [{ item: 'filet-mignon', quantity: 4 }],
      addOns: [],
      venue: { city: 'Fremont' },
    });
    expect(toQuoteInput({ ...EMPTY_PARTY, postalCode: '94538', state: 'ca' })?.venue).toEqual({
      postalCode: '94538',
      state: 'CA',
    });
  });

  it('asks nothing for nobody, or for half a person', () => {
    expect(toQuoteInput({ ...EMPTY_PARTY, adults: 0, toddlers: 3 })).toBeNull();
    expect(toQuoteInput({ ...EMPTY_PARTY, adults: 2.5 })).toBeNull();
    expect(toQuoteInput({ ...EMPTY_PARTY, adults: Number.NaN })).toBeNull();
  });

  it('is read back whatever an older page or a curious host put there', () => {
    expect(readPartyDraft('text')).toBeNull();
    expect(readPartyDraft({ ...EMPTY_PARTY, children: 3 })).toEqual({ ...EMPTY_PARTY, children: 3 });
    expect(readPartyDraft({ adults: -4, upgrades: { salmon: 'many' }, gratuityPercent: 900, city: 7 })).toEqual({
      ...EMPTY_PARTY,
      upgrades: { salmon: 0 },
    });
  });

  it('is told in words', () => {
    expect(describeParty({ adults: 10, children: 5, toddlers: 1 })).toBe('10 adults, 5 children and 1 toddler');
    expect(describeParty({ adults: 1, children: 0, toddlers: 0 })).toBe('1 adult');
  });
});
