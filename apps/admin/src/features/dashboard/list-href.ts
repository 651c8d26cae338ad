/** Where the lists behind the dashboard's numbers stand in the console. */
import type { ListLink } from '@myhibachi/api-client/shapes';

interface Target {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

const PLACES: Readonly<Record<ListLink['to'], (search: ListLink['search']) => Target>> = {
  bookings: (search) => ({ to: '/bookings', search }),
  holds: (search) => ({ to: '/holds', search }),
  decisions: (search) => ({ to: '/decisions', search }),
  'time-off': ({ station }) => ({
    to: '/chefs',
    search: { tab: 'time-off', ...(station === undefined ? {} : { station }) },
  }),
  'settings-changes': () => ({ to: '/settings/approvals', search: {} }),
  staff: (search) => ({ to: '/access/people', search }),
};

export function targetOf({ to, search }: ListLink): Target {
  return PLACES[to](search);
}
