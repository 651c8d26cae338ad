import type { NewSavedView, SavedView } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Bookmark, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { isApiProblem, messageOf } from '../../api/api-problem.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Popover } from '../../ui/layers.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { columnsOf, filtersOf, searchOfView, type ListSearch } from './list-search.ts';
import { useKeepView, useRemoveView, viewsQuery } from './list-queries.ts';

const ROLES = ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'] as const;

function KeepDialog({ search, close }: { readonly search: ListSearch; readonly close: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const keep = useKeepView();
  const toast = useToast();
  const problem = isApiProblem(keep.error) ? keep.error : null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = {
      name,
      filters: filtersOf(search),
      columns: [...columnsOf(search)],
      sharedRole: role === '' ? null : role,
    } as NewSavedView;
    await keep.mutateAsync(body).then(
      () => {
        toast({ text: `Kept as “${name}”.`, tone: 'good' });
        close();
      },
      // The dialog stays open and shows what the server has against it.
      () => undefined,
    );
  };
  return (
    <Dialog open onOpen={close} title="Keep this view" description="Its filters, its order and its columns.">
      <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
        <TextField
          label="Name"
          required
          maxLength={60}
          value={name}
          error={problem?.fields['name']}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label="Shared with"
          value={role}
          choices={[
            { value: '', label: 'Nobody: only I see it' },
            ...ROLES.map((value) => ({ value, label: `Everybody: ${formatWord(value).toLowerCase()}` })),
          ]}
          onValue={setRole}
        />
        {keep.isError && problem?.fields['name'] === undefined && <Notice tone="bad">{messageOf(keep.error)}</Notice>}
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="primary" busy={keep.isPending}>
            Keep
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

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
      {keeping && <KeepDialog search={search} close={() => setKeeping(false)} />}
    </>
  );
}
