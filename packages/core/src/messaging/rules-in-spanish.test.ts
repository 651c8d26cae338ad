/** Whatever figures the house has, a host who speaks Spanish reads its rules in Spanish, with the same figures. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyText } from '../agreements/index.ts';
import { ruleInSpanish } from './rules-in-spanish.ts';

const ENGLISH = /\b(?:the|you|your|party|deposit|cancel|before|hours|days|free|moving|booking|left|kept|fees)\b/i;
const figuresOf = (text: string) => (text.match(/\$?\d[\d,.]*\d|\d/g) ?? []).toSorted();

const small = fc.integer({ min: 0, max: 90 });

it('says every rule that can be agreed to, and no figure of its own', () => {
  fc.assert(
    fc.property(
      fc.record({
        depositCents: fc.integer({ min: 100, max: 500_000 }),
        refundDays: small,
        fullFoodCostHours: small,
        freeReschedules: fc.integer({ min: 0, max: 5 }),
        freeRescheduleHours: small,
        rescheduleFeeCents: fc.integer({ min: 0, max: 100_000 }),
        menuCutoffHours: small,
        guestsCutoffHours: small,
        dietaryCutoffHours: small,
        windMph: fc.integer({ min: 1, max: 80 }),
      }),
      (figures) => {
        for (const text of policyText(figures)) {
          const spanish = ruleInSpanish(text);
          expect(spanish).not.toMatch(ENGLISH);
          expect(figuresOf(spanish)).toEqual(figuresOf(text));
        }
      },
    ),
  );
});

it.each([
  'The party is 74 days away; 4 or more return the deposit in full.',
  'The party is 1 day away; with fewer than 4 the deposit of $100.00 is kept. The fees of $200.00 charged before stay due.',
  'Less than 24 hours are left, so the whole food cost of $1,250.00 is due.',
  'The deposit had not locked the date yet, so nothing is owed.',
])('says what a cancellation costs: %s', (text) => {
  const spanish = ruleInSpanish(text);
  expect(spanish).not.toMatch(ENGLISH);
  expect(figuresOf(spanish)).toEqual(figuresOf(text));
});

it('leaves a rule in the company’s own words as it was agreed', () => {
  expect(ruleInSpanish('We also need a parking spot.')).toBe('We also need a parking spot.');
});
