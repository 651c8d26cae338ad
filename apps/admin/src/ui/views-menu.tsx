import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { messageOf } from '../api/api-problem.ts';
import { useMutation } from '../api/use-mutation.ts';
import { lazyPart } from '../app/lazy-part.ts';
import { Button } from './button.tsx';
import type { KeptViews, NamedView } from './kept-views.ts';
import { Popover } from './popover.tsx';
import { Notice } from './surfaces.tsx';
import { useToast } from './toast.tsx';

const KeepViewDialog = lazyPart(() => import('./keep-view-dialog.tsx'), 'KeepViewDialog');

interface ViewRowProps<View extends NamedView, Search> {
  readonly kept: KeptViews<View, Search>;
  readonly view: View;
  readonly open: () => void;
}

function ViewRow<View extends NamedView, Search>({ kept, view, open }: ViewRowProps<View, Search>) {
  const queries = useQueryClient();
  const toast = useToast();
  const onSuccess = () => queries.invalidateQueries({ queryKey: kept.key });
  const again = useMutation({ mutationFn: () => kept.add(view, kept.searchOf(view)), onSuccess });
  const remove = useMutation({ mutationFn: () => kept.remove(view.id), onSuccess });
  const takeAway = (): void =>
    // The row may be gone when the answer comes: what is told then hangs on the promise.
    void remove.mutateAsync().then(
      () => toast({ text: `Removed “${view.name}”.`, undo: () => again.mutateAsync() }),
      (error: unknown) => toast({ text: messageOf(error), tone: 'bad' }),
    );
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        className="min-w-0 flex-1 truncate rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-sunken"
        onClick={open}
      >
        {view.name}
        {!view.mine && <span className="ml-2 text-xs text-soft">by {view.by}</span>}
      </button>
      {view.mine && (
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove the view ${view.name}`}
          busy={remove.isPending}
          onClick={takeAway}
        >
          <Trash2 aria-hidden />
        </Button>
      )}
    </li>
  );
}

interface ListProps<View extends NamedView, Search> {
  readonly kept: KeptViews<View, Search>;
  readonly show: (search: Search) => void;
}

function ViewList<View extends NamedView, Search>({ kept, show }: ListProps<View, Search>) {
  const views = useQuery({ queryKey: kept.key, queryFn: kept.list });
  return (
    <>
      {views.data?.items.length === 0 && (
        <p className="px-2.5 py-1 text-sm text-soft">Keep the filters you use often; they stand here.</p>
      )}
      {views.isError && <Notice tone="bad">{messageOf(views.error)}</Notice>}
      <ul aria-label="Kept views" className="grid gap-0.5">
        {views.data?.items.map((view) => (
          <ViewRow key={view.id} kept={kept} view={view} open={() => show(kept.searchOf(view))} />
        ))}
      </ul>
    </>
  );
}

interface Props<View extends NamedView, Search> extends ListProps<View, Search> {
  readonly search: Search;
  /** Whether there is anything to keep as the list stands. */
  readonly keepable?: boolean;
}

/** The views of a list that this person keeps, and those others share with their role. */
export function ViewsMenu<View extends NamedView, Search>(props: Props<View, Search>) {
  const { kept, search, show, keepable = true } = props;
  const [open, setOpen] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const openView = (of: Search): void => {
    setOpen(false);
    show(of);
  };
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
          <ViewList kept={kept} show={openView} />
          <Button
            size="small"
            disabled={!keepable}
            onClick={() => {
              setOpen(false);
              setKeeping(true);
            }}
          >
            Keep this view
          </Button>
        </div>
      </Popover>
      <Suspense>
        {keeping && (
          <KeepViewDialog kept={kept} keep={(named) => kept.add(named, search)} close={() => setKeeping(false)} />
        )}
      </Suspense>
    </>
  );
}
