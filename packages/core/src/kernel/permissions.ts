/**
 * Who may do what, before any row is looked at: one allow-list (domain 12). What is not written here is refused.
 *
 * Each line is one action and, for every role, how far it reaches: `all` stations, the `stations` the person is
 * assigned to, only what is their `own` (a chef's own events, roster and requests), or `-`, not at all.
 */

export const ROLES = ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'] as const;
export type Role = (typeof ROLES)[number];

export type Reach = 'all' | 'stations' | 'own';
type Cell = Reach | '-';
type Row = readonly [superAdmin: Cell, admin: Cell, support: Cell, stationManager: Cell, chef: Cell, finance: Cell];

// oxfmt-ignore
const MATRIX = {
  //                            super   admin       support  manager     chef    finance
  // Everyone who has signed in
  'profile.manage':             ['all', 'all',      'all',   'all',      'all',  'all'],
  'catalog.read':               ['all', 'all',      'all',   'all',      'all',  'all'],
  'availability.read':          ['all', 'all',      'all',   'all',      'all',  'all'],
  'dashboard.read':             ['all', 'stations', 'all',   'stations', 'own',  'all'],

  // Quotes, holds and bookings
  'quote.create':               ['all', 'all',      'all',   '-',        '-',    '-'],
  'quote.read':                 ['all', 'all',      'all',   '-',        '-',    '-'],
  'hold.place':                 ['all', 'all',      'all',   '-',        '-',    '-'],
  'hold.read':                  ['all', 'stations', 'all',   '-',        '-',    '-'],
  'hold.sign':                  ['all', 'stations', 'all',   '-',        '-',    '-'],
  'hold.pay':                   ['all', 'stations', 'all',   '-',        '-',    '-'],
  'hold.release':               ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.read':               ['all', 'stations', 'all',   'stations', 'own',  'all'],
  'booking.export':             ['all', 'stations', 'all',   '-',        '-',    'all'],
  'booking.create':             ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.change':             ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.reschedule':         ['all', 'stations', 'all',   'stations', '-',    '-'],
  'booking.note':               ['all', 'stations', 'all',   'stations', '-',    'all'],
  'booking.pay':                ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.resend_link':        ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.keep_open':          ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.request_cancellation': ['all', 'stations', 'all', 'stations', '-',    '-'],
  'booking.decide_cancellation': ['all', 'stations', '-',    '-',        '-',    '-'],
  'booking.request_deletion':   ['all', 'stations', 'all',   '-',        '-',    '-'],
  'booking.delete':             ['all', 'stations', '-',     '-',        '-',    '-'],
  'booking.restore':            ['all', 'stations', '-',     '-',        '-',    '-'],
  'booking.advance':            ['all', 'stations', '-',     '-',        '-',    '-'],

  // Calendar, stations and chefs
  'closure.manage':             ['all', 'stations', '-',     'stations', '-',    '-'],
  'chef.assign':                ['all', 'stations', '-',     'stations', '-',    '-'],
  'station.read':               ['all', 'stations', 'all',   'stations', 'own',  'all'],
  'station.manage':             ['all', 'stations', '-',     '-',        '-',    '-'],
  'chef.read':                  ['all', 'stations', 'all',   'stations', 'own',  '-'],
  'chef.manage':                ['all', 'stations', '-',     'stations', '-',    '-'],
  'time_off.request':           ['all', 'stations', '-',     'stations', 'own',  '-'],
  'time_off.decide':            ['all', 'stations', '-',     'stations', '-',    '-'],

  // Money
  'payment.read':               ['all', 'stations', 'all',   '-',        '-',    'all'],
  'payment.record':             ['all', 'stations', 'all',   '-',        '-',    'all'],
  'payment.request_refund':     ['all', 'stations', 'all',   '-',        '-',    'all'],
  'payment.refund':             ['all', 'stations', '-',     '-',        '-',    'all'],
  'refund.approve':             ['all', 'stations', '-',     '-',        '-',    'all'],

  // People
  'customer.read':              ['all', 'stations', 'all',   '-',        '-',    '-'],
  'customer.change':            ['all', 'stations', 'all',   '-',        '-',    '-'],
  'customer.merge':             ['all', 'all',      'all',   '-',        '-',    '-'],
  'customer.export':            ['all', '-',        '-',     '-',        '-',    '-'],
  'customer.erase':             ['all', '-',        '-',     '-',        '-',    '-'],
  'lead.record':                ['all', 'all',      'all',   '-',        '-',    '-'],
  'consent.record':             ['all', 'stations', 'all',   '-',        '-',    '-'],

  // Settings
  'variable.read':              ['all', 'all',      '-',     '-',        '-',    'all'],
  'variable.request':           ['all', 'all',      '-',     '-',        '-',    '-'],
  'variable.approve':           ['all', 'all',      '-',     '-',        '-',    '-'],
  'variable.change':            ['all', '-',        '-',     '-',        '-',    '-'],
  'menu.change':                ['all', 'all',      '-',     '-',        '-',    '-'],
  'flag.read':                  ['all', 'all',      '-',     '-',        '-',    '-'],
  'flag.change':                ['all', '-',        '-',     '-',        '-',    '-'],
  'template.read':              ['all', 'all',      'all',   '-',        '-',    '-'],
  'template.change':            ['all', 'all',      '-',     '-',        '-',    '-'],

  // Access and operations
  'staff.read':                 ['all', 'stations', '-',     '-',        '-',    '-'],
  'staff.invite':               ['all', 'stations', '-',     '-',        '-',    '-'],
  'staff.change':               ['all', 'stations', '-',     '-',        '-',    '-'],
  'staff.restore':              ['all', '-',        '-',     '-',        '-',    '-'],
  'security.read':              ['all', '-',        '-',     '-',        '-',    '-'],
  'security.block':             ['all', '-',        '-',     '-',        '-',    '-'],
  'api_key.manage':             ['all', '-',        '-',     '-',        '-',    '-'],
  'audit.read':                 ['all', 'stations', '-',     '-',        '-',    'all'],
  'audit.export':               ['all', 'stations', '-',     '-',        '-',    '-'],
  'audit.verify':               ['all', '-',        '-',     '-',        '-',    '-'],
  'job.read':                   ['all', 'all',      '-',     '-',        '-',    '-'],
  'job.replay':                 ['all', '-',        '-',     '-',        '-',    '-'],
  'health.read':                ['all', 'all',      '-',     '-',        '-',    '-'],
  'keys.rotate':                ['all', '-',        '-',     '-',        '-',    '-'],
} as const satisfies Record<string, Row>;

/** What no person does: our own jobs and the webhooks of vendors, and a host with their own link. */
const MACHINE_ACTIONS = [
  'account.read',
  'account.manage',
  'hold.expire',
  'hold.confirm',
  'booking.cancel',
  'booking.expire_deposit',
  'booking.purge',
  'payment.apply_event',
  'message.send',
  'session.issue',
  'operations.run',
] as const;

export type StaffAction = keyof typeof MATRIX;
export type Action = StaffAction | (typeof MACHINE_ACTIONS)[number];

export const STAFF_ACTIONS = Object.keys(MATRIX) as readonly StaffAction[];

/** Which roles a person of each role may invite, and give to others (domain 12). */
export const MAY_GRANT = {
  super_admin: ROLES,
  admin: ['support', 'station_manager', 'chef', 'finance'],
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
  visitor: [...PUBLIC, 'session.issue'],
  customer: BY_LINK,
  host: [...BY_LINK, 'account.read', 'account.manage'],
  concierge: PUBLIC,
  webhook: ['payment.apply_event', 'consent.record', 'message.send'],
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
