/** What there is to hear of, who may, and what is too urgent to be muted. */
import type { NoticeTopic } from '@myhibachi/contracts';
import { stationScope, type Action, type Actor } from '../kernel/index.ts';

interface Topic {
  /** Who may not do this finds nothing where the notice leads, and does not hear of it. */
  readonly read: Action;
  /** Reaches the super admins where it would reach nobody, and cannot be muted. */
  readonly urgent: boolean;
}

export const TOPICS: Readonly<Record<NoticeTopic, Topic>> = {
  new_booking: { read: 'booking.read', urgent: false },
  hold_expired: { read: 'hold.read', urgent: false },
  deposit_missed: { read: 'booking.read', urgent: false },
  cancellation_asked: { read: 'booking.request_cancellation', urgent: false },
  decision_waiting: { read: 'payment.read', urgent: false },
  travel_to_confirm: { read: 'booking.read', urgent: false },
  terms_open: { read: 'booking.read', urgent: false },
  unassigned_event: { read: 'chef.assign', urgent: false },
  unassigned_critical: { read: 'chef.assign', urgent: true },
  escalation_urgent: { read: 'conversation.read', urgent: true },
  escalation_high: { read: 'conversation.read', urgent: false },
  chat_waiting: { read: 'conversation.read', urgent: false },
  draft_waiting: { read: 'conversation.read', urgent: false },
  delivery_failed: { read: 'conversation.read', urgent: false },
  money_attention: { read: 'payment.read', urgent: true },
  sign_in_alarm: { read: 'security.read', urgent: true },
  figure_changed: { read: 'variable.read', urgent: false },
  concierge_trial: { read: 'concierge.report', urgent: false },
};

/** To one person, whatever group they are in: their own answer was held, their account locked, or they try the way out. */
export type OwnTopic = 'reply_held' | 'account_locked' | 'test';
const OWN_TOPICS: ReadonlySet<string> = new Set<OwnTopic>(['reply_held', 'account_locked', 'test']);
export type AnyTopic = NoticeTopic | OwnTopic;

export function isTopic(topic: string): topic is NoticeTopic {
  return Object.hasOwn(TOPICS, topic);
}

export const URGENT_TOPICS: readonly NoticeTopic[] = Object.keys(TOPICS).filter(
  (topic): topic is NoticeTopic => isTopic(topic) && TOPICS[topic].urgent,
);

/** Whether this topic, at this station or at one nobody knows yet, is somebody's to hear of. */
export function mayHear(actor: Actor, topic: string, stationId: string | null): boolean {
  if (!isTopic(topic)) return OWN_TOPICS.has(topic);
  const scope = stationScope(actor, TOPICS[topic].read);
  return scope === 'all' || (stationId === null ? scope.length > 0 : scope.includes(stationId));
}
