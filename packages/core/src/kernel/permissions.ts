/** Who may do what, before any row is looked at: one allow-list (domain 12). What is not written here is refused. */

export type Role = 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance';

export type Action =
  | 'catalog.read'
  | 'quote.create'
  | 'quote.read'
  | 'availability.read'
  | 'hold.place'
  | 'hold.read'
  | 'hold.sign'
  | 'hold.pay'
  | 'hold.release'
  | 'hold.expire'
  | 'hold.confirm'
  | 'booking.read'
  | 'booking.create'
  | 'booking.change'
  | 'booking.reschedule'
  | 'booking.cancel'
  | 'booking.pay'
  | 'booking.advance'
  | 'payment.record'
  | 'payment.apply_event'
  | 'payment.refund'
  | 'refund.approve'
  | 'lead.record'
  | 'consent.record'
  | 'message.send'
  | 'variable.change'
  | 'station.manage'
  | 'chef.manage'
  | 'audit.verify'
  | 'keys.rotate'
  | 'operations.run';

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

const SUPPORT: readonly Action[] = [...BY_LINK, 'booking.create', 'payment.record', 'consent.record'];
const ADMIN: readonly Action[] = [
  ...SUPPORT,
  'payment.refund',
  'refund.approve',
  'station.manage',
  'chef.manage',
  'booking.advance',
];

export const ALLOWED_BY_ROLE = {
  super_admin: [...ADMIN, 'variable.change', 'audit.verify', 'keys.rotate'],
  admin: ADMIN,
  support: SUPPORT,
  station_manager: ['catalog.read', 'availability.read', 'booking.read', 'chef.manage'],
  chef: ['catalog.read', 'booking.read'],
  finance: ['catalog.read', 'booking.read', 'payment.record', 'payment.refund', 'refund.approve'],
} as const satisfies Record<Role, readonly Action[]>;

export const ALLOWED_BY_KIND = {
  visitor: PUBLIC,
  customer: BY_LINK,
  concierge: PUBLIC,
  apiKey: PUBLIC,
  webhook: ['payment.apply_event', 'consent.record', 'message.send'],
  system: [
    ...ADMIN,
    'hold.expire',
    'hold.confirm',
    'payment.apply_event',
    'message.send',
    'variable.change',
    'audit.verify',
    'keys.rotate',
    'operations.run',
  ],
} as const satisfies Record<string, readonly Action[]>;
