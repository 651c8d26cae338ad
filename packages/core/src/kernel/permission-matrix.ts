/**
 * Who may do what, before any row is looked at: one allow-list (domain 12). What is not written here is refused.
 *
 * Each line is one action and, for every role, how far it reaches: `all` stations, the `stations` the person is
 * assigned to, only what is their `own` (a chef's own events, roster and requests), or `-`, not at all. The file is
 * left out of the formatter, which would break the columns.
 */

export const ROLES = ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'] as const;
export type Role = (typeof ROLES)[number];

export type Reach = 'all' | 'stations' | 'own';
type Cell = Reach | '-';
export type Row = readonly [superAdmin: Cell, admin: Cell, support: Cell, stationManager: Cell, chef: Cell, finance: Cell];

export const MATRIX = {
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
  'customer.merge':             ['all', 'stations', 'all',   '-',        '-',    '-'],
  'customer.export':            ['all', '-',        '-',     '-',        '-',    '-'],
  'customer.erase':             ['all', '-',        '-',     '-',        '-',    '-'],
  'lead.record':                ['all', 'stations', 'all',   '-',        '-',    '-'],
  'consent.record':             ['all', 'stations', 'all',   '-',        '-',    '-'],
  'consent.prove':              ['all', 'stations', 'all',   '-',        '-',    '-'],

  // Conversations
  'conversation.read':          ['all', 'stations', 'all',   'stations', '-',    '-'],
  'conversation.reply':         ['all', 'stations', 'all',   '-',        '-',    '-'],
  'conversation.assign':        ['all', 'stations', 'all',   '-',        '-',    '-'],
  'conversation.manage':        ['all', 'stations', 'all',   '-',        '-',    '-'],
  'conversation.escalate':      ['all', 'stations', 'all',   'stations', '-',    '-'],

  // The concierge: what is thought of its answers, what becomes of that, and how well it does
  'concierge.judge':            ['all', 'stations', 'all',   '-',        '-',    '-'],
  'concierge.curate':           ['all', 'stations', 'all',   '-',        '-',    '-'],
  'concierge.report':           ['all', 'stations', 'all',   'stations', '-',    '-'],

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
  'notice_group.manage':        ['all', 'all',      '-',     '-',        '-',    '-'],

  // Knowledge
  'knowledge.search':           ['all', 'all',      'all',   'all',      'all',  'all'],
  'knowledge.read':             ['all', 'all',      'all',   'all',      '-',    'all'],
  'knowledge.change':           ['all', 'all',      'all',   '-',        '-',    '-'],
  'knowledge.record_gap':       ['all', 'all',      'all',   '-',        '-',    '-'],

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
