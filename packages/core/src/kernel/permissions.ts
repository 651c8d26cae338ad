/** What each kind of actor may do, from the matrix of roles and the short lists of everybody else (domain 12). */
import { MATRIX, ROLES, type Reach, type Role, type Row } from './permission-matrix.ts';

/** What no person does: our own jobs and the webhooks of vendors, and a host with their own link. */
const MACHINE_ACTIONS = [
  'account.read',
  'account.manage',
  'hold.expire',
  'hold.confirm',
  'booking.cancel',
  // A party a host books by texting with the concierge.
  'booking.take',
  'booking.expire_deposit',
  'booking.purge',
  'payment.apply_event',
  'message.send',
  // What a host says, by whichever channel, and what the concierge answers.
  'conversation.speak',
  'conversation.answer',
  'session.issue',
  // What a reader of ours chooses to hear, by the link in what they read.
  'preferences.choose',
  'operations.run',
] as const;

export type StaffAction = keyof typeof MATRIX;
export type Action = StaffAction | (typeof MACHINE_ACTIONS)[number];

export const STAFF_ACTIONS = Object.keys(MATRIX) as readonly StaffAction[];

/**
 * Which roles a person of each role may invite, and give to others (domain 12). Nobody grants more reach than they have:
 * support and finance see every station, so an admin of some cannot make them.
 */
export const MAY_GRANT = {
  super_admin: ROLES,
  admin: ['station_manager', 'chef'],
  support: [],
  station_manager: [],
  chef: [],
  finance: [],
} as const satisfies Record<Role, readonly Role[]>;

/** How far a role reaches with an action; null when it may not at all. */
export function reachOf(role: Role, action: Action): Reach | null {
  if (!(action in MATRIX)) return null;
  const row: Row = MATRIX[action as StaffAction];
  const cell = row[ROLES.indexOf(role)];
  return cell === undefined || cell === '-' ? null : cell;
}

const PUBLIC: readonly Action[] = [
  'catalog.read',
  'quote.create',
  'quote.read',
  'availability.read',
  'hold.place',
  'lead.record',
  'knowledge.search',
];

const BY_LINK: readonly Action[] = [
  ...PUBLIC,
  'hold.read',
  'hold.sign',
  'hold.pay',
  'hold.release',
  'booking.read',
  'booking.change',
  'booking.reschedule',
  'booking.cancel',
  'booking.pay',
];

export const ALLOWED_BY_KIND = {
  // Anybody may knock at the ways in; who they are is found out there.
  visitor: [...PUBLIC, 'session.issue', 'preferences.choose', 'conversation.speak'],
  customer: [...BY_LINK, 'preferences.choose', 'conversation.speak'],
  host: [...BY_LINK, 'preferences.choose', 'account.read', 'account.manage', 'conversation.speak'],
  concierge: [...PUBLIC, 'booking.take', 'conversation.answer', 'conversation.escalate', 'knowledge.record_gap'],
  webhook: ['preferences.choose', 'payment.apply_event', 'consent.record', 'message.send', 'conversation.speak'],
  system: [...STAFF_ACTIONS, ...MACHINE_ACTIONS],
} as const satisfies Record<string, readonly Action[]>;

/** What an integration's key may be given: never people's access, settings or the audit log. */
export const KEY_SCOPES = [
  ...PUBLIC,
  'booking.read',
  'booking.create',
  'payment.read',
  'customer.read',
  'station.read',
  'dashboard.read',
] as const satisfies readonly Action[];
