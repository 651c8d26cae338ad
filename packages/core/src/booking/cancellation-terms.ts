/** What a cancellation costs, by the policy frozen into the booking (domain 5). Pure: the same facts, the same figures. */
import type { Policy } from '../agreements/index.ts';
import { addCents, countOf, formatCents, subtractCents, type Cents } from '../kernel/index.ts';
import { addDays, daysBetween, hoursUntil, localDate } from '../scheduling/index.ts';

export interface CancellationFacts {
  readonly policy: Policy;
  readonly date: string;
  readonly startsAt: Temporal.Instant;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
  /** Food with the minimum adjustment, less any discount, before anything was given back. */
  readonly foodCents: number;
  /** What was given back for good, with its tax: promised to be due no more. */
  readonly reducedCents: number;
  /** Fees already earned, such as a paid move; they stay due. */
  readonly feesCents: number;
  /** Paid, and neither sent nor promised back. */
  readonly paidCents: number;
  /** Promised back before, and not sent yet. */
  readonly promisedCents: Cents;
}

export interface CancellationTerms {
  /** What the booking costs once cancelled. */
  readonly chargeCents: Cents;
  readonly keptCents: Cents;
  readonly refundCents: Cents;
  /** Still owed after what was paid. */
  readonly dueCents: Cents;
  /** Goes back besides: promised before, and not sent yet. */
  readonly promisedCents: Cents;
  readonly rule: string;
}

/** The last date, at the venue, on which cancelling returns the deposit. */
export function refundableUntil(date: string, policy: Pick<Policy, 'refundDays'>): string {
  return addDays(date, -policy.refundDays);
}

/** What a charge is made of, before what was given back is looked at. */
interface Base {
  readonly foodCents: number;
  /** What is charged whatever the food comes to. */
  readonly leastCents: number;
  /** Why, with what of the food it is. */
  readonly say: (charged: string) => string;
}

function baseOf(facts: CancellationFacts): Base {
  const { policy } = facts;
  const days = daysBetween(localDate(facts.now, facts.timeZone), facts.date);
  if (hoursUntil(facts.now, facts.startsAt) < policy.fullFoodCostHours) {
    const left = countOf(policy.fullFoodCostHours, 'hour is', 'hours are');
    return {
      foodCents: facts.foodCents,
      leastCents: policy.depositCents,
      say: (food) => `Less than ${left} left, so ${food} is due.`,
    };
  }
  if (days >= policy.refundDays)
    return {
      foodCents: 0,
      leastCents: 0,
      say: () => `The party is ${countOf(days, 'day')} away; ${policy.refundDays} or more return the deposit in full.`,
    };
  const rule = `The party is ${countOf(days, 'day')} away; with fewer than ${policy.refundDays}`;
  return {
    foodCents: 0,
    leastCents: policy.depositCents,
    say: () => `${rule} the deposit of ${formatCents(policy.depositCents)} is kept.`,
  };
}

const cent = (amount: number): string => formatCents(addCents(amount));

/**
 * What a party that is off costs (ADR 0057). What was given back for good was promised to be due no more: it comes off the
 * whole food, and what is kept beyond that is kept from what is there. Only what was missing anyway stays due.
 */
function termsOf(facts: CancellationFacts, { foodCents, leastCents, say }: Base): CancellationTerms {
  const { feesCents, reducedCents } = facts;
  const paid = Math.max(0, facts.paidCents);
  const food = Math.max(0, foodCents - reducedCents);
  const whole = foodCents > 0 ? Math.max(0, foodCents + feesCents - reducedCents) : 0;
  const full = leastCents + feesCents;
  const least = Math.max(Math.min(paid, full), full - reducedCents, 0);
  const charge = addCents(Math.max(whole, least));
  const kept = addCents(Math.min(facts.paidCents, charge));
  const off = reducedCents > 0 ? ` less the ${cent(reducedCents)} given back` : '';
  const shown = reducedCents > 0 ? foodCents : Math.max(food, leastCents);
  const sentences = [
    say(`the whole food cost of ${cent(shown)}${off}`),
    ...(feesCents > 0 ? [`The fees of ${cent(feesCents)} charged before stay due.`] : []),
    ...(foodCents > 0 && reducedCents > 0 && least > whole
      ? [`The deposit of ${cent(leastCents)} is kept in any case.`]
      : []),
    ...(charge < full
      ? [`${cent(reducedCents)} were given back before, so no more than ${cent(charge)} is charged.`]
      : []),
  ];
  return {
    chargeCents: charge,
    keptCents: kept,
    refundCents: subtractCents(facts.paidCents, kept),
    dueCents: subtractCents(charge, kept),
    promisedCents: facts.promisedCents,
    rule: sentences.join(' '),
  };
}

export function cancellationTerms(facts: CancellationFacts): CancellationTerms {
  return termsOf(facts, baseOf(facts));
}

type PaidFacts = Pick<CancellationFacts, 'paidCents' | 'promisedCents'>;

const NOTHING_OWED = {
  company: 'We called the party off ourselves, so nothing is owed.',
  weather: 'The weather does not allow it, so nothing is owed.',
  not_locked: 'The deposit had not locked the date yet, so nothing is owed.',
} as const;

/** Not the host's doing, or never locked: they pay nothing and get everything back. */
export function freeTerms(
  { paidCents, promisedCents }: PaidFacts,
  cause: keyof typeof NOTHING_OWED,
): CancellationTerms {
  const zero = addCents();
  return {
    chargeCents: zero,
    keptCents: zero,
    refundCents: addCents(paidCents),
    dueCents: zero,
    promisedCents,
    rule: NOTHING_OWED[cause],
  };
}

/** Nobody was there to receive us: the whole food cost is due, as within the last hours (domain 5). */
export function noShowTerms(facts: CancellationFacts): CancellationTerms {
  return termsOf(facts, {
    foodCents: facts.foodCents,
    leastCents: facts.policy.depositCents,
    say: (food) => `Nobody was there to receive us, so ${food} is due.`,
  });
}
