import { useRouterState } from '@tanstack/react-router';
import { useSession } from '../session/session.ts';
import { NAVIGATION, mayOpen, type NavigationEntry, type NavigationGroup } from './navigation.ts';

const ENTRIES = NAVIGATION.flatMap(({ entries }) => entries);

/** The pages this person may open, group by group; empty groups are left out. */
export function useVisibleNavigation(): readonly NavigationGroup[] {
  const { permissions } = useSession();
  return NAVIGATION.map((group) => ({
    ...group,
    entries: group.entries.filter((entry) => mayOpen(entry, permissions)),
  })).filter((group) => group.entries.length > 0);
}

/** The entry an address belongs to: `/bookings/new` is one of its own, `/bookings/bkg_…` belongs to the bookings. */
function entryOf(path: string): NavigationEntry | undefined {
  return ENTRIES.filter(({ to }) => path === to || path.startsWith(`${to}/`)).reduce<NavigationEntry | undefined>(
    (best, entry) => (best === undefined || entry.to.length > best.to.length ? entry : best),
    undefined,
  );
}

/** Where the person is, and whether that page is theirs at all; the server decides about what it shows. */
export function useCurrentEntry(): { readonly to: string | undefined; readonly allowed: boolean } {
  const { permissions } = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const entry = entryOf(path);
  return { to: entry?.to, allowed: entry === undefined || mayOpen(entry, permissions) };
}
