/** What a host must get back, as pure functions over the sums of one booking (domain 7, ADR 0053). */
import { addCents, negateCents, type Cents } from '../kernel/index.ts';

export interface Bill {
  readonly totalCents: number;
  /** Wholly the chefs': no reduction takes it off. */
  readonly gratuityCents: number;
}

export interface Standing extends Bill {
  /** Captured, less what has been sent back. */
  readonly paidCents: number;
  /** Promised back and not sent: what waits for a second person with what is agreed to. */
  readonly waitingCents: number;
  /** What of it waits for a second person. */
  readonly undecidedCents: number;
  /** What the bill falls by once all of that is agreed to. */
  readonly undecidedReductionCents: number;
  /** What of what is not sent leaves the bill as it is: due again once it has gone, and ours until then. */
  readonly againCents: number;
  /** What of it is only promised because more was paid than is billed, and can still be stopped. */
  readonly stoppableCents: number;
}

/** What a reduction can take off a bill: all but the gratuity. */
export function reducibleOf({ totalCents, gratuityCents }: Bill): Cents {
  return addCents(Math.max(0, totalCents - gratuityCents));
}

/**
 * Paid, less the bill, less what goes back already; negative while the host owes. A reduction that waits counts on both
 * sides, as money that leaves and as a bill that falls, so that neither a yes nor a no to it leaves anything behind.
 */
export function creditOf(standing: Standing): Cents {
  const falls = Math.min(standing.undecidedReductionCents, reducibleOf(standing));
  return addCents(standing.paidCents, -standing.waitingCents, -standing.totalCents, falls);
}

/** How much of what is promised back a larger bill needs again: only what it itself makes due, and what can be stopped. */
export function toStop(before: Standing, now: Standing): Cents {
  const missing = (standing: Standing): number => Math.max(0, negateCents(creditOf(standing)));
  return addCents(Math.min(Math.max(0, missing(now) - missing(before)), now.stoppableCents));
}

/**
 * What is due now, with all that is sure to go back gone: a refund to be paid again is still ours until it is sent, and
 * may be turned down before. Negative while more was paid than is billed and promised.
 */
export function dueNow(standing: Standing): Cents {
  const open = negateCents(creditOf(standing));
  return open <= 0 ? open : addCents(Math.max(0, open - standing.againCents));
}

/** What is sure to go back and was not sent: neither what may be turned down, nor what is to be paid again. */
export function goesBack({ waitingCents, againCents, undecidedReductionCents }: Standing): Cents {
  return addCents(waitingCents, -againCents, -undecidedReductionCents);
}

/** What will be due once a booking costs this and the difference has gone back; negative when that much goes back. */
export function dueWith(standing: Standing, bill: Bill): Cents {
  const now = { ...standing, totalCents: bill.totalCents, gratuityCents: bill.gratuityCents };
  return dueNow({ ...now, waitingCents: now.waitingCents - toStop(standing, now) });
}
