/** What there is to hear of, as people say it. */
import type { NoticeGroup } from '@myhibachi/api-client/shapes';

export type Topic = NoticeGroup['topics'][number]['topic'];
export type Timing = NoticeGroup['timing'];
/** A group as it is wished for. */
export type GroupWish = Omit<NoticeGroup, 'id' | 'version' | 'names'>;

export const TOPIC_GROUPS: readonly { readonly title: string; readonly topics: readonly Topic[] }[] = [
  {
    title: 'Parties',
    topics: [
      'new_booking',
      'hold_expired',
      'deposit_missed',
      'cancellation_asked',
      'decision_waiting',
      'travel_to_confirm',
      'terms_open',
      'unassigned_event',
      'unassigned_critical',
    ],
  },
  {
    title: 'Conversations',
    topics: ['escalation_urgent', 'escalation_high', 'chat_waiting', 'draft_waiting', 'delivery_failed'],
  },
  {
    title: 'Money, access and settings',
    topics: ['money_attention', 'sign_in_alarm', 'figure_changed', 'concierge_trial'],
  },
];

export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  new_booking: 'A new booking is confirmed',
  hold_expired: 'A hold has expired',
  deposit_missed: 'A deposit did not come',
  cancellation_asked: 'A cancellation is asked for',
  decision_waiting: 'A decision is waiting',
  travel_to_confirm: 'Travel is to be confirmed',
  terms_open: 'Terms by text stay open',
  unassigned_event: 'A party comes near without a chef',
  unassigned_critical: 'A party without a chef is critical',
  escalation_urgent: 'A host waits: urgent',
  escalation_high: 'A host waits: high',
  chat_waiting: 'A host waits for a person',
  draft_waiting: 'An answer waits for a yes',
  delivery_failed: 'A message did not arrive',
  money_attention: 'Money needs a person',
  sign_in_alarm: 'A sign-in looks wrong',
  figure_changed: 'A figure changes',
  concierge_trial: 'The model was taken back',
};

export const TIMING_WORDS: Readonly<Record<Timing, string>> = {
  always: 'At once',
  working_hours: 'Within working hours',
  digest: 'Together each morning',
};

export const DAY_WORDS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** When a group hears, in a few words. */
export function whenOf(group: Pick<NoticeGroup, 'timing' | 'workingFrom' | 'workingUntil' | 'digestAt' | 'timeZone'>) {
  const zone = group.timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? group.timeZone;
  switch (group.timing) {
    case 'always':
      return 'At once, at any hour';
    case 'working_hours':
      return `From ${group.workingFrom} to ${group.workingUntil} (${zone})`;
    case 'digest':
      return `Each morning at ${group.digestAt} (${zone})`;
  }
}

/** Who hears, in a few words. */
export function whoOf(
  group: Pick<NoticeGroup, 'everyone' | 'stationMailboxes' | 'stationIds' | 'names'>,
  stations: readonly { readonly id: string; readonly name: string }[],
): string {
  const places = group.stationIds.map((id) => stations.find((one) => one.id === id)?.name ?? 'a station');
  const who = [
    ...(group.everyone ? ['everybody'] : [...places.map((name) => `everybody at ${name}`), ...group.names]),
    ...(group.stationMailboxes ? ['the addresses of the stations'] : []),
  ];
  return who.length === 0 ? 'nobody yet' : who.join(', ');
}
