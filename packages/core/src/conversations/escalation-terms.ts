/** How urgent a wish for a person is, and until when it is to be answered. */
import type { ConversationPriority, EscalationReason } from '@myhibachi/contracts';

const URGENT: ReadonlySet<EscalationReason> = new Set(['injury', 'severe_allergy', 'legal_threat']);
const HIGH: ReadonlySet<EscalationReason> = new Set(['refund_dispute', 'anger', 'asked_for_person']);

const ORDER = ['low', 'normal', 'high', 'urgent'] as const;

function raise(priority: ConversationPriority, to: ConversationPriority): ConversationPriority {
  return ORDER.indexOf(to) > ORDER.indexOf(priority) ? to : priority;
}

export interface Nearness {
  /** Hours to the party within which a wish is urgent, and within which it is high. */
  readonly urgent: number;
  readonly high: number;
}

/** Within so many hours, or on until the end of its day by its own clock. */
export function isAtHand(
  party: { readonly startsAt: Temporal.Instant; readonly timeZone: string },
  now: Temporal.Instant,
  hours: number,
): boolean {
  const { startsAt, timeZone } = party;
  const over = startsAt.toZonedDateTimeISO(timeZone).startOfDay().add({ days: 1 }).toInstant();
  const near = startsAt.subtract({ seconds: Math.round(hours * 3_600) });
  return Temporal.Instant.compare(near, now) <= 0 && Temporal.Instant.compare(now, over) < 0;
}

/** By its reason, and raised by how near the party is. */
export function priorityOf(
  reason: EscalationReason,
  party: { readonly startsAt: Temporal.Instant; readonly atHand: boolean } | null,
  now: Temporal.Instant,
  near: Nearness,
): ConversationPriority {
  const high: ConversationPriority = HIGH.has(reason) ? 'high' : 'normal';
  const byReason: ConversationPriority = URGENT.has(reason) ? 'urgent' : high;
  if (party === null) return byReason;
  if (party.atHand) return 'urgent';
  const hours = now.until(party.startsAt).total('hours');
  return hours >= 0 && hours <= near.high ? raise(byReason, 'high') : byReason;
}
