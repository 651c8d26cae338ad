import { useQuery } from '@tanstack/react-query';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import { formatValue } from './variable-value.ts';

/** Words about values with stations by their names. */
export function useStationNames(): (words: string) => string {
  const stations = useQuery(stationsQuery).data?.items ?? [];
  return (words) => words.replaceAll(/stn_[0-9a-f]{32}/g, (id) => stations.find((one) => one.id === id)?.name ?? id);
}

/** Values of variables in words, stations by their names. */
export function useValueWords(): typeof formatValue {
  const named = useStationNames();
  return (typed, value) => named(formatValue(typed, value));
}
