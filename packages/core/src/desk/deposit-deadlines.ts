/** Until when the deposit of a party without a hold is promised, and when the party ends for want of it (domain 4). */
import { hoursAfter } from '../scheduling/index.ts';
import type { Variables } from '../variables/index.ts';

type Figures = Pick<
  Variables,
  'deposit.toldHours' | 'deposit.enforcedHours' | 'policy.menuCutoffHours' | 'scheduling.arrivalMinutes'
>;

export interface DepositDeadlines {
  readonly toldAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}

/**
 * At short notice the party ends when the menu closes, before anybody shops for it, but never before the moment the host
 * is told; in any case before the chef stands at the door, and never after the start (ADR 0057).
 */
export function depositDeadlines(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
  figures: Figures,
): DepositDeadlines {
  const arrival = startsAt.subtract({ minutes: figures['scheduling.arrivalMinutes'] });
  const last = Temporal.Instant.compare(arrival, now) > 0 ? arrival : startsAt;
  const told = earlier(hoursAfter(now, figures['deposit.toldHours']), last);
  const menuCloses = hoursAfter(startsAt, -figures['policy.menuCutoffHours']);
  const enforced = earlier(hoursAfter(now, figures['deposit.enforcedHours']), menuCloses);
  const notBeforeTold = Temporal.Instant.compare(enforced, told) < 0 ? told : enforced;
  return { toldAt: told, dueAt: earlier(notBeforeTold, last) };
}
