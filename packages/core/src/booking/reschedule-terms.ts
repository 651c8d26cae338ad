/** What moving a party costs, by the policy frozen into the booking (domain 5). */
import type { Policy } from '../agreements/index.ts';
import { cents, countOf, formatCents, type Cents } from '../kernel/index.ts';
import { isAtLeastHoursBefore } from '../scheduling/index.ts';

export interface RescheduleTerms {
  readonly feeCents: Cents;
  readonly rule: string;
}

export function rescheduleTerms(facts: {
  policy: Policy;
  reschedules: number;
  now: Temporal.Instant;
  startsAt: Temporal.Instant;
}): RescheduleTerms {
  const { policy } = facts;
  const fee = cents(policy.rescheduleFeeCents);
  if (!isAtLeastHoursBefore(facts.now, facts.startsAt, policy.freeRescheduleHours)) {
    return {
      feeCents: fee,
      rule: `Less than ${countOf(policy.freeRescheduleHours, 'hour is', 'hours are')} left, so moving costs ${formatCents(fee)}.`,
    };
  }
  if (facts.reschedules >= policy.freeReschedules) {
    return { feeCents: fee, rule: `The free moves are used, so moving once more costs ${formatCents(fee)}.` };
  }
  return { feeCents: cents(0), rule: 'This move is free.' };
}
