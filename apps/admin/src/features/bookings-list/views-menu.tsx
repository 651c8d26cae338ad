import type { SavedView } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Bookmark, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { messageOf } from '../../api/api-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { searchOfView, type ListSearch } from './list-search.ts';
import { useKeepView, useRemoveView, viewsQuery } from './list-queries.ts';

const KeepViewDialog = lazyPart(() => import('./keep-view-dialog.tsx'), 'KeepViewDialog');

interface ViewRowProps {
  readonly view: SavedView;
  readonly open: () => void;
}

function ViewRow({ view, open }: ViewRowProps) {
  const remove = useRemoveView();
  const keep = useKeepView();
  const toast = useToast();
  const undo = async (): Promise<void> => {
    const { name, filters, columns, sharedRole } = view;
    await keep.mutateAsync({ name, filters, columns, sharedRole });
  };
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        className="min-w-0 flex-1 truncate rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-sunken"
        onClick={open}
      >
        {view.name}
        {!view.mine && <span className="ml-2 text-xs text-faint">by {view.by}</span>}
      </button>
      {view.mine && (
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove the view ${view.name}`}
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(view.id, {
              onSuccess: () => toast({ text: `Removed “${view.name}”.`, undo }),
              onError: (error) => toast({ text: messageOf(error), tone: 'bad' }),
            })
          }
        >
          <Trash2 aria-hidden />
        </Button>
      )}
    </li>
  );
}

interface Props {
  readonly search: ListSearch;
  readonly show: (search: ListSearch) => void;
}

/** The views this person keeps, and those others share with their role. */
export function ViewsMenu({ search, show }: Props) {
  const [open, setOpen] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const views = useQuery({ ...viewsQuery, enabled: open });
  return (
    <>
      <Popover
        label="Kept views"
        open={open}
        onOpen={setOpen}
        trigger={
          <Button>
            <Bookmark aria-hidden /> Views
          </Button>
        }
      >
        <div className="grid w-64 gap-2">
          {views.data?.items.length === 0 && (
            <p className="px-2.5 py-1 text-sm text-soft">Keep the filters you use often; they stand here.</p>
          )}
          {views.isError && <Notice tone="bad">{messageOf(views.error)}</Notice>}
          <ul className="grid gap-0.5">
            {views.data?.items.map((view) => (
              <ViewRow
                key={view.id}
                view={view}
                open={() => {
                  setOpen(false);
                  show(searchOfView(view));
                }}
              />
            ))}
          </ul>
          <Button
            size="small"
            onClick={() => {
              setOpen(false);
              setKeeping(true);
            }}
          >
            Keep this view
          </Button>
        </div>
      </Popover>
      <Suspense>{keeping && <KeepViewDialog search={search} close={() => setKeeping(false)} />}</Suspense>
    </>
  );
}
