/**
 * The station somebody works for at the moment: chosen once for the whole console, kept on this device, and put into the
 * address of every page that shows one station or all, so that a link shows the same to everybody.
 */
import type { StaffSession } from '@myhibachi/api-client/shapes';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useSession } from './session.ts';

type Sees = Pick<StaffSession, 'id' | 'stations'>;

const CHANGED = 'station-chosen';
/** Pages whose address names the station they show. */
const PAGES = new Set(['/dashboard', '/bookings', '/holds', '/calendar', '/chefs', '/concierge/report']);

function placeOf({ id }: Sees): string {
  return `station:${id}`;
}

/** The chosen one of several; undefined for all, and for somebody who sees only one anyway. */
export function chosenStation(session: Sees): string | undefined {
  const kept = localStorage.getItem(placeOf(session));
  return session.stations.length > 1 ? session.stations.find(({ id }) => id === kept)?.id : undefined;
}

/** Remembers the choice; an empty one is all stations. */
function keepStation(session: Sees, station: string): void {
  if (station === '') localStorage.removeItem(placeOf(session));
  else localStorage.setItem(placeOf(session), station);
  dispatchEvent(new Event(CHANGED));
}

function follow(tell: () => void): () => void {
  addEventListener(CHANGED, tell);
  addEventListener('storage', tell);
  return () => {
    removeEventListener(CHANGED, tell);
    removeEventListener('storage', tell);
  };
}

/** What is shown now, by the address where it says so, and how to choose: the page follows at once. */
export function useStationChoice() {
  const session = useSession();
  const navigate = useNavigate();
  const kept = useSyncExternalStore(follow, () => chosenStation(session));
  const { pathname, search } = useRouterState({ select: ({ location }) => location });
  const isOnPage = PAGES.has(pathname);
  const named = (search as { readonly station?: string }).station;
  const choose = (station: string): void => {
    keepStation(session, station);
    if (!isOnPage) return;
    const { station: _before, ...rest } = search as Readonly<Record<string, string>>;
    void navigate({ to: pathname, search: station === '' ? rest : { ...rest, station }, replace: true });
  };
  return { stations: session.stations, station: (isOnPage ? named : kept) ?? '', choose };
}
