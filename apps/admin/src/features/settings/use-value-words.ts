import { useQuery } from '@tanstack/react-query';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import { formatValue } from './variable-value.ts';

/** Values of variables in words, stations by their names. */
export function useValueWords(): typeof formatValue {
  const stations = useQuery(stationsQuery).data?.items ?? [];
  return (typed, value) =>
    formatValue(typed, value).replaceAll(
      /stn_[0-9a-f]{32}/g,
      (id) => stations.find((one) => one.id === id)?.name ?? id,
    );
}
