/** Who may be the same person, and merges that can still be undone. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Badge, Card, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { MergeSearch } from './merge-search.tsx';
import { UndoMergeDialog } from './undo-merge-dialog.tsx';
import { duplicatesQuery, nameOf, type CustomerProfile } from './customer-queries.ts';

function OpenMerge({ merge }: { readonly merge: CustomerProfile['merges'][number] }) {
  const [undoing, setUndoing] = useState(false);
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <span>
        Merged {formatInstant(merge.at, OWN_ZONE)} by {merge.by.name ?? 'somebody'}; can be undone until{' '}
        {formatInstant(merge.undoUntil, OWN_ZONE)}.
      </span>
      <Button size="small" onClick={() => setUndoing(true)}>
        Undo…
      </Button>
      {undoing && <UndoMergeDialog mergeId={merge.id} close={() => setUndoing(false)} />}
    </li>
  );
}

interface Props {
  readonly customer: CustomerProfile;
  readonly compare: (otherId: string) => void;
}

export function DuplicatesCard({ customer, compare }: Props) {
  const duplicates = useQuery(duplicatesQuery(customer.id));
  const [searching, setSearching] = useState(false);
  const choose = (otherId: string): void => {
    setSearching(false);
    compare(otherId);
  };
  return (
    <Card
      title="The same person?"
      actions={
        <Button size="small" onClick={() => setSearching(true)}>
          Merge with somebody else…
        </Button>
      }
    >
      {duplicates.isPending && <Skeleton lines={2} />}
      {duplicates.isError && <ErrorState error={duplicates.error} retry={() => void duplicates.refetch()} />}
      {duplicates.data?.items.length === 0 && (
        <p className="text-sm text-soft">Nobody else has this number or a name alike.</p>
      )}
      <ul className="grid gap-3">
        {duplicates.data?.items.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center justify-between gap-2 text-sm">
            <span className="grid min-w-0">
              <span className="flex flex-wrap items-center gap-2 font-medium">
                {nameOf(other)}
                {other.because.map((why) => (
                  <Badge key={why}>same {why}</Badge>
                ))}
              </span>
              <span className="truncate text-xs text-faint">{other.email}</span>
            </span>
            <Button size="small" onClick={() => compare(other.id)}>
              Compare
            </Button>
          </li>
        ))}
        {customer.merges.map((merge) => (
          <OpenMerge key={merge.id} merge={merge} />
        ))}
      </ul>
      {searching && <MergeSearch customer={customer} choose={choose} close={() => setSearching(false)} />}
    </Card>
  );
}
