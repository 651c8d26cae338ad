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

/** By its reason, and raised by how near the party is. */
export function priorityOf(
  reason: EscalationReason,
  startsAt: Temporal.Instant | null,
  now: Temporal.Instant,
  near: Nearness,
): ConversationPriority {
  const high: ConversationPriority = HIGH.has(reason) ? 'high' : 'normal';
  const byReason: ConversationPriority = URGENT.has(reason) ? 'urgent' : high;
  if (startsAt === null) return byReason;
  const hours = now.until(startsAt).total('hours');
  if (hours < 0) return byReason;
  if (hours <= near.urgent) return 'urgent';
  return hours <= near.high ? raise(byReason, 'high') : byReason;
}

export function dueAt(
  priority: ConversationPriority,
  now: Temporal.Instant,
  minutes: Readonly<Record<ConversationPriority, number>>,
): Temporal.Instant {
  return now.add({ minutes: minutes[priority] });
}
