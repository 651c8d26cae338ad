import type { Config } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import { ageWords, cityWords, eveningSteps, policyParagraphs } from './company-words.ts';
import { toScriptJson } from './structured-data.ts';

// Figures unlike the defaults, so that a number left in the copy would show.
const config: Config = {
  company: { name: 'Ember', email: 'hi@ember.example', phone: '(510) 555-0199', postalAddress: '1 Ember Way' },
  currency: 'USD',
  priceVersion: 'p_1',
  price: {
    adultCents: 6150,
    childCents: 3300,
    toddlerCents: 0,
    partyMinimumCents: 71_000,
    proteinsPerGuest: 3,
    adultFromAge: 14,
    childFromAge: 7,
  },
  party: { maxOnlineGuests: 44, upgradesPerGuest: 3 },
  travel: { freeMiles: 17, centsPerMile: 275, maxMiles: 91 },
  tax: { defaultRatePercent: 9.5 },
  gratuity: { suggestedPercents: [18] },
  deposit: { amountCents: 12_500, refundableDays: 6 },
  hold: { signHours: 3, payHours: 5 },
  quote: { validDays: 8 },
  scheduling: {
    slots: [{ start: '19:30', from: '19:00', to: '20:00' }],
    noticeHours: 49,
    horizonDays: 366,
    arrivalMinutes: 40,
    cleanupMinutes: 20,
    durations: [{ upToGuests: null, minutes: 100 }],
  },
  reschedule: { freeCount: 2, freeHours: 26, feeCents: 21_000 },
  cancellation: { fullFoodCostHours: 27 },
  cutoffs: { menuHours: 13, guestsHours: 25, dietaryHours: 50 },
  paymentMethods: [
    { method: 'card', feePercent: 3 },
    { method: 'venmo', feePercent: 0 },
  ],
  stations: [{ id: 'stn_1', name: 'Reno', city: 'Reno', state: 'NV', timeZone: 'America/Los_Angeles' }],
  variables: {},
  sandbox: true,
};

describe('the words of the company', () => {
  it('take every figure of the policies from the config in force', () => {
    const words = policyParagraphs(config)
      .map(({ heading, text }) => `${heading}. ${text}`)
      .join(' ');
    const figures = words.match(/\$?\d[\d.,]*/g)?.map((figure) => figure.replace(/[.,]$/, ''));
    expect(new Set(figures)).toEqual(
      new Set(['$125', '3', '5', '6', '27', '2', '26', '$210', '13', '25', '50', '17', '$2.75', '91', '8']),
    );
    expect(words).toContain('card (+3 %) or Venmo');
  });

  it('tell the evening by the clock of the slot', () => {
    expect(eveningSteps(config).map((step) => step.time)).toEqual([
      '6:50 PM',
      '7:10 PM',
      '7:30 PM',
      '8:03 PM',
      '9:10 PM',
    ]);
  });

  it('say who counts as what, and where the kitchens are', () => {
    expect(ageWords(config)).toEqual({ adults: '14 and over', children: '7 to 13', toddlers: '6 and under' });
    expect(cityWords(config)).toBe('Reno');
  });

  it('never let data close the script it stands in', () => {
    expect(toScriptJson({ name: '</script><b>' })).not.toContain('<');
  });
});
