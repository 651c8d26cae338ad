/** What the choice of a station means on each page: the one list that the switcher, the addresses and a test go by. */

/** `lists`: shows the chosen station or all, and its address says which. `apart`: the choice changes nothing on it. */
export type StationUse = 'lists' | 'apart';

/** By the path of the page's route; a page that is not named here fails the test beside the routes. */
export const STATION_PAGES: Readonly<Record<string, StationUse>> = {
  '/': 'apart',
  '/dashboard': 'lists',
  // Conversations begin before anybody knows where the party will be.
  '/inbox': 'apart',
  '/bookings': 'lists',
  '/bookings/new': 'apart',
  '/bookings/$bookingId': 'apart',
  '/holds': 'lists',
  '/decisions': 'lists',
  '/calendar': 'lists',
  '/customers': 'lists',
  '/customers/$customerId': 'apart',
  '/chefs': 'lists',
  '/stations': 'apart',
  '/stations/$stationId': 'apart',
  '/knowledge': 'apart',
  '/knowledge/new': 'apart',
  '/knowledge/$articleId': 'apart',
  '/concierge/report': 'lists',
  '/concierge/cases': 'apart',
  '/concierge/settings': 'apart',
  '/settings': 'apart',
  '/settings/variables': 'apart',
  '/settings/approvals': 'apart',
  '/settings/menu': 'apart',
  '/settings/templates': 'apart',
  '/settings/notices': 'apart',
  '/settings/flags': 'apart',
  '/account': 'apart',
  // A filter of its own: whoever looks for a person rarely means where they work today.
  '/access/people': 'apart',
  '/access/invitations': 'apart',
  '/access/api-keys': 'apart',
  '/access/security': 'apart',
  '/audit': 'apart',
  '/jobs': 'apart',
  '/health': 'apart',
  $: 'apart',
};
