/** What a key may do, in words. */
import type { ApiKey } from '@myhibachi/api-client/shapes';

export type Scope = ApiKey['scopes'][number];

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  'catalog.read': 'Read the menu and prices',
  'availability.read': 'Read which slots are free',
  'quote.create': 'Make quotes',
  'quote.read': 'Read quotes',
  'hold.place': 'Hold a slot',
  'lead.record': 'Hand in inquiries',
  'knowledge.search': 'Search the knowledge base',
  'booking.read': 'Read bookings',
  'booking.create': 'Make bookings',
  'payment.read': 'Read payments',
  'customer.read': 'Read customers',
  'station.read': 'Read stations',
  'dashboard.read': 'Read the dashboard’s figures',
};
