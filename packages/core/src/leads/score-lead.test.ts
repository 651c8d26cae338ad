import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../variables/index.ts';
import { decayScore, leadTemperature, scoreLead, type LeadFacts, type LeadFigures } from './score-lead.ts';

const FIGURES: LeadFigures = {
  'leads.sourcePoints': DEFINITIONS['leads.sourcePoints'].value,
  'leads.scoring': DEFINITIONS['leads.scoring'].value,
  'leads.decayPercentPerWeek': DEFINITIONS['leads.decayPercentPerWeek'].value,
  'leads.hotFrom': DEFINITIONS['leads.hotFrom'].value,
  'leads.warmFrom': DEFINITIONS['leads.warmFrom'].value,
};
const NOTHING: LeadFacts = {
  source: 'sms',
  adults: null,
  budgetCents: null,
  daysToEvent: null,
  verifiedContacts: 0,
  recentActivities: 0,
};
const scoreOf = (facts: Partial<LeadFacts>) => scoreLead({ ...NOTHING, ...facts }, FIGURES).score;

describe('the score of a lead', () => {
  it.each([
    ['web_quote', 20],
    ['chat', 15],
    ['phone', 15],
    ['referral', 25],
    ['instagram', 10],
    ['facebook', 10],
    ['google', 8],
    ['yelp', 8],
    ['sms', 5],
    ['event', 12],
    ['something new', 0],
  ])('begins, from %s, with %d points', (source, points) => {
    expect(scoreOf({ source })).toBe(points);
  });

  it.each([
    [{ adults: 3 }, 6],
    [{ adults: 7 }, 14],
    [{ adults: 8 }, 15],
    [{ adults: 100 }, 15],
    [{ budgetCents: 99_99 }, 0],
    [{ budgetCents: 550_00 }, 5],
    [{ budgetCents: 9_000_00 }, 20],
    [{ daysToEvent: -1 }, 0],
    [{ daysToEvent: 0 }, 10],
    [{ daysToEvent: 6 }, 10],
    [{ daysToEvent: 7 }, 15],
    [{ daysToEvent: 90 }, 15],
    [{ daysToEvent: 91 }, 0],
    [{ verifiedContacts: 2 }, 10],
    [{ recentActivities: 4 }, 12],
  ])('adds for %j %d points', (facts, points) => {
    expect(scoreOf(facts)).toBe(5 + points);
  });

  it('stays within 0 and 100 and is the sum of the parts shown', () => {
    const facts = fc.record({
      source: fc.constantFrom('web_quote', 'referral', 'sms', 'yelp'),
      adults: fc.option(fc.nat(1000)),
      budgetCents: fc.option(fc.nat(100_000_000)),
      daysToEvent: fc.option(fc.integer({ min: -400, max: 400 })),
      verifiedContacts: fc.nat(3),
      recentActivities: fc.nat(200),
    });
    fc.assert(
      fc.property(facts, (row) => {
        const { score, parts } = scoreLead(row, FIGURES);
        expect(score).toBe(
          Math.min(
            100,
            parts.reduce((sum, part) => sum + part.points, 0),
          ),
        );
      }),
    );
  });
});

describe('a lead that is not heard from', () => {
  const since = Temporal.Instant.from('2027-03-01T12:00:00Z');
  const after = (hours: number) => decayScore(80, since, since.add({ hours }), 10);

  it('loses 10 % of what is left with every whole week', () => {
    expect([after(0), after(7 * 24 - 1), after(7 * 24), after(14 * 24), after(28 * 24)]).toEqual([80, 80, 72, 65, 52]);
  });

  it('never gains, even when its last activity lies ahead of the clock', () => {
    expect(after(-500)).toBe(80);
  });
});

it.each([
  [70, 'hot'],
  [69, 'warm'],
  [40, 'warm'],
  [39, 'cold'],
])('a lead of %d points is %s', (score, temperature) => {
  expect(leadTemperature(score, FIGURES)).toBe(temperature);
});
