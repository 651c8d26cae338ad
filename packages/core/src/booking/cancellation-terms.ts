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
  /** Food with the minimum adjustment, less any discount. */
  readonly foodCents: number;
  /** Fees already earned, such as a paid move; they stay due. */
  readonly feesCents: number;
  readonly paidCents: number;
}

export interface CancellationTerms {
  /** What the booking costs once cancelled. */
  readonly chargeCents: Cents;
  readonly keptCents: Cents;
  readonly refundCents: Cents;
  /** Still owed after what was paid. */
  readonly dueCents: Cents;
  readonly rule: string;
}

/** The last date, at the venue, on which cancelling returns the deposit. */
export function refundableUntil(date: string, policy: Pick<Policy, 'refundDays'>): string {
  return addDays(date, -policy.refundDays);
}

function baseCharge(facts: CancellationFacts): { cents: number; rule: string } {
  const { policy } = facts;
  const days = daysBetween(localDate(facts.now, facts.timeZone), facts.date);
  if (hoursUntil(facts.now, facts.startsAt) < policy.fullFoodCostHours) {
    const cents = Math.max(facts.foodCents, policy.depositCents);
    return {
      cents,
      rule: `Less than ${countOf(policy.fullFoodCostHours, 'hour is', 'hours are')} left, so the whole food cost of ${formatCents(cents)} is due.`,
    };
  }
  if (days >= policy.refundDays)
    return {
      cents: 0,
      rule: `The party is ${countOf(days, 'day')} away; ${policy.refundDays} or more return the deposit in full.`,
    };
  return {
    cents: policy.depositCents,
    rule: `The party is ${countOf(days, 'day')} away; with fewer than ${policy.refundDays} the deposit of ${formatCents(policy.depositCents)} is kept.`,
  };
}

export function cancellationTerms(facts: CancellationFacts): CancellationTerms {
  const base = baseCharge(facts);
  const charge = addCents(base.cents, facts.feesCents);
  const kept = addCents(Math.min(facts.paidCents, charge));
  const fees = facts.feesCents > 0 ? ` The fees of ${formatCents(facts.feesCents)} charged before stay due.` : '';
  return {
    chargeCents: charge,
    keptCents: kept,
    refundCents: subtractCents(facts.paidCents, kept),
    dueCents: subtractCents(charge, kept),
    rule: `${base.rule}${fees}`,
  };
}

type PaidFacts = Pick<CancellationFacts, 'paidCents'>;

const NOTHING_OWED = {
  company: 'We called the party off ourselves, so nothing is owed.',
  weather: 'The weather does not allow it, so nothing is owed.',
  not_locked: 'The deposit had not locked the date yet, so nothing is owed.',
} as const;

/** Not the host's doing, or never locked: they pay nothing and get everything back. */
export function freeTerms({ paidCents }: PaidFacts, cause: keyof typeof NOTHING_OWED): CancellationTerms {
  const zero = addCents();
  return {
    chargeCents: zero,
    keptCents: zero,
    refundCents: addCents(paidCents),
    dueCents: zero,
    rule: NOTHING_OWED[cause],
  };
}

/** Nobody was there to receive us: the whole food cost is due, as within the last hours (domain 5). */
export function noShowTerms(facts: CancellationFacts): CancellationTerms {
  const food = Math.max(facts.foodCents, facts.policy.depositCents);
  const charge = addCents(food, facts.feesCents);
  const kept = addCents(Math.min(facts.paidCents, charge));
  return {
    chargeCents: charge,
    keptCents: kept,
    refundCents: subtractCents(facts.paidCents, kept),
    dueCents: subtractCents(charge, kept),
    rule: `Nobody was there to receive us, so the whole food cost of ${formatCents(food)} is due.`,
  };
}
