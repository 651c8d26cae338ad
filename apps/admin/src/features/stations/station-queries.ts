import { changeStation, createStation, getStation, getStationArea } from '@myhibachi/api-client/calls';
import type { ChangeStationData, CreateStationData, Station } from '@myhibachi/api-client/shapes';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { useToast } from '../../ui/toast.tsx';

export function stationQuery(stationId: string) {
  return queryOptions({
    queryKey: ['station', 'one', stationId],
    queryFn: () => ask(getStation({ client: api, path: { stationId } })),
    meta: { shows: ['chef', 'booking'] },
  });
}

export function areaQuery(stationId: string) {
  return queryOptions({
    queryKey: ['station', 'area', stationId],
    queryFn: () => ask(getStationArea({ client: api, path: { stationId } })),
    meta: { shows: ['variable'] },
  });
}

export type StationPatch = Omit<ChangeStationData['body'], 'version'>;

/** Changes a station; `done` is said when it is, also where the form has made way for one of the new version by then. */
export function useStationChange(station: Station, done?: string) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (patch: StationPatch) =>
      ask(
        changeStation({
          client: api,
          path: { stationId: station.id },
          body: { ...patch, version: station.version },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(stationQuery(saved.id).queryKey, saved);
      if (done !== undefined) toast({ text: done });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['station'] }),
  });
}

export function useNewStation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateStationData['body']) => ask(createStation({ client: api, headers: onceOnly(), body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['station'] }),
  });
}
