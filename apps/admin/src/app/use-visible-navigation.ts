import { useSession } from '../session/session.ts';
import { NAVIGATION, type NavigationGroup } from './navigation.ts';

/** The pages this person may open, group by group; empty groups are left out. */
export function useVisibleNavigation(): readonly NavigationGroup[] {
  const { permissions } = useSession();
  return NAVIGATION.map((group) => ({
    ...group,
    entries: group.entries.filter((entry) => permissions[entry.permission] !== undefined),
  })).filter((group) => group.entries.length > 0);
}
