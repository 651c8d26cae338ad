import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS, type Variables } from '../variables/index.ts';
import { freezePolicy } from '../agreements/index.ts';
import { addDays, eventInstant } from '../scheduling/index.ts';
import { addCents } from '../kernel/index.ts';
import { cancellationTerms, refundableUntil } from './cancellation-terms.ts';
import { rescheduleTerms } from './reschedule-terms.ts';

const FIGURES = Object.fromEntries(Object.entries(DEFINITIONS).map(([key, { value }]) => [key, value])) as Variables;
const POLICY = freezePolicy(FIGURES);
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const;
const CHANGES = ['2027-03-14', '2027-11-07'] as const;
const FOOD = 61_000;

function terms(
  now: Temporal.Instant,
  date: string,
  zone: string,
  over: { paidCents?: number; feesCents?: number; foodCents?: number; reducedCents?: number } = {},
) {
  const startsAt = eventInstant(date, '18:00', zone);
  const facts = {
    policy: POLICY,
    date,
    startsAt,
    timeZone: zone,
    now,
    foodCents: FOOD,
    reducedCents: 0,
    feesCents: 0,
    paidCents: 10_000,
    promisedCents: addCents(),
    ...over,
  };
  return cancellationTerms(facts);
}

describe.each(ZONES.flatMap((zone) => CHANGES.map((change) => ({ zone, change }))))(
  'in $zone around $change',
  ({ zone, change }) => {
    it('the deposit comes back until midnight at the venue four calendar days before, to the minute', () => {
      for (const offset of [-1, 0, 1, 2, 3, 4, 5]) {
        const date = addDays(change, offset);
        const midnight = eventInstant(addDays(refundableUntil(date, POLICY), 1), '00:00', zone);
        for (let minute = -90; minute <= 90; minute += 1) {
          const { refundCents, keptCents } = terms(midnight.add({ minutes: minute }), date, zone);
          expect({ refundCents, keptCents }).toEqual(
            minute < 0 ? { refundCents: 10_000, keptCents: 0 } : { refundCents: 0, keptCents: 10_000 },
          );
        }
      }
    });

    it('the whole food cost is due from 24 real hours before on, to the minute, however long the day is', () => {
      for (const offset of [-1, 0, 1]) {
        const date = addDays(change, offset);
        const limit = eventInstant(date, '18:00', zone).subtract({ hours: 24 });
        for (let minute = -90; minute <= 90; minute += 1) {
          const { chargeCents } = terms(limit.add({ minutes: minute }), date, zone);
          expect(chargeCents).toBe(minute <= 0 ? 10_000 : FOOD);
        }
      }
    });

    it('the first move is free until 24 real hours before, to the minute', () => {
      for (const offset of [-1, 0, 1]) {
        const startsAt = eventInstant(addDays(change, offset), '18:00', zone);
        for (let minute = -90; minute <= 90; minute += 1) {
          const now = startsAt.subtract({ hours: 24 }).add({ minutes: minute });
          expect(rescheduleTerms({ policy: POLICY, reschedules: 0, now, startsAt }).feeCents).toBe(
            minute <= 0 ? 0 : 20_000,
          );
        }
      }
    });
  },
);

describe('cancelling', () => {
  const zone = 'America/Los_Angeles';
  const early = Temporal.Instant.from('2027-05-01T17:00:00Z');
  const late = Temporal.Instant.from('2027-05-15T17:00:00Z');

  it('keeps fees that were earned before, whenever it happens', () => {
    expect(terms(early, '2027-05-15', zone, { feesCents: 20_000, paidCents: 50_000 })).toMatchObject({
      chargeCents: 20_000,
      keptCents: 20_000,
      refundCents: 30_000,
      dueCents: 0,
      rule: expect.stringContaining('$200.00'),
    });
  });

  it('too late leaves what was not paid due', () => {
    expect(terms(late, '2027-05-15', zone)).toMatchObject({
      chargeCents: FOOD,
      keptCents: 10_000,
      refundCents: 0,
      dueCents: 51_000,
    });
  });

  it('never keeps more than was paid or costs, and every cent is either kept or returned', () => {
    const cent = fc.integer({ min: 0, max: 1_000_000 });
    const when = fc.integer({ min: 0, max: 60 * 24 * 20 });
    fc.assert(
      fc.property(cent, cent, cent, cent, when, (foodCents, feesCents, paidCents, reducedCents, minutes) => {
        const startsAt = eventInstant('2027-05-15', '18:00', zone);
        const now = startsAt.subtract({ minutes });
        const result = cancellationTerms({
          policy: POLICY,
          date: '2027-05-15',
          startsAt,
          timeZone: zone,
          now,
          foodCents,
          reducedCents,
          feesCents,
          paidCents,
          promisedCents: addCents(),
        });
        expect(result.keptCents + result.refundCents).toBe(paidCents);
        expect(result.keptCents + result.dueCents).toBe(result.chargeCents);
        expect(
          Math.min(
            result.keptCents,
            result.refundCents,
            result.dueCents,
            result.chargeCents - feesCents + reducedCents,
          ),
        ).toBeGreaterThanOrEqual(0);
        expect(result.refundCents === 0 || result.dueCents === 0).toBe(true);
      }),
    );
  });
});

describe('moving', () => {
  const now = Temporal.Instant.from('2027-05-01T17:00:00Z');
  const startsAt = eventInstant('2027-05-15', '18:00', 'America/Los_Angeles');

  it('costs the fee from the second time on, and says why', () => {
    expect(rescheduleTerms({ policy: POLICY, reschedules: 0, now, startsAt })).toMatchObject({
      feeCents: 0,
      rule: 'This move is free.',
    });
    expect(rescheduleTerms({ policy: POLICY, reschedules: 1, now, startsAt })).toMatchObject({
      feeCents: 20_000,
      rule: expect.stringContaining('$200.00'),
    });
  });
});
