import type { Station } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { Card, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { areaQuery } from './station-queries.ts';

/** The outlines of the states weigh more than the rest of the page, so they come only when the map is looked at. */
const AreaMap = lazyPart(() => import('./area-map.tsx'), 'AreaMap');

export function AreaTab({ station }: { readonly station: Station }) {
  const area = useQuery(areaQuery(station.id));
  return (
    <Card title="How far it drives">
      {area.isPending && <Skeleton lines={6} />}
      {area.isError && <ErrorState error={area.error} retry={() => void area.refetch()} />}
      {area.data !== undefined && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <AreaMap area={area.data} />
        </Suspense>
      )}
    </Card>
  );
}
