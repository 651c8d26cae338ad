import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/surfaces.tsx';
import { rosterQuery } from './chef-queries.ts';

const ChefPanel = lazyPart(() => import('./chef-panel.tsx'), 'ChefPanel');

/** One chef beside the list. */
export function ChefDialog({ chefId, close }: { readonly chefId: string; readonly close: () => void }) {
  const roster = useQuery(rosterQuery(undefined));
  const name = roster.data?.items.find((row) => row.id === chefId)?.displayName ?? 'Chef';
  return (
    <Dialog open onOpen={close} title={name} place="side" wide>
      <Suspense fallback={<Skeleton lines={8} />}>
        <ChefPanel chefId={chefId} />
      </Suspense>
    </Dialog>
  );
}
