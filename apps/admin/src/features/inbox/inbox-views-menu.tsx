/** Filters of the inbox that this person keeps, and those others share with their role. */
import { addInboxView, listInboxViews, removeInboxView } from '@myhibachi/api-client/calls';
import type { InboxView, NewInboxView } from '@myhibachi/api-client/shapes';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { isApiProblem, messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { InboxSearch } from './inbox-queries.ts';

const ROLES = ['super_admin', 'admin', 'support', 'station_manager'] as const;

const viewsQuery = queryOptions({
  queryKey: ['saved_view', 'inbox'],
  queryFn: () => ask(listInboxViews({ client: api })),
});

function useViewsChange<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  });
}

function useKeep() {
  return useViewsChange((body: NewInboxView) => ask(addInboxView({ client: api, body, headers: onceOnly() })));
}

function KeepDialog({ search, close }: { readonly search: InboxSearch; readonly close: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const keep = useKeep();
  const toast = useToast();
  const fault = isApiProblem(keep.error) ? keep.error.fields['name'] : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { conversation: _open, ...filters } = search;
    const sharedRole = ROLES.find((one) => one === role) ?? null;
    keep.mutate({ name: name.trim(), filters, sharedRole } as NewInboxView, {
      onSuccess: () => {
        toast({ text: `Kept as “${name.trim()}”.`, tone: 'good' });
        close();
      },
    });
  };
  return (
    <Dialog open onOpen={close} title="Keep this view" description="Its filters, as they are now.">
      <form className="grid gap-4" onSubmit={submit}>
        <TextField
          label="Name"
          required
          maxLength={60}
          value={name}
          error={fault}
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
        {keep.isError && fault === undefined && <Notice tone="bad">{messageOf(keep.error)}</Notice>}
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

function ViewRow({ view, open }: { readonly view: InboxView; readonly open: () => void }) {
  const toast = useToast();
  const again = useKeep();
  const remove = useViewsChange(() => ask(removeInboxView({ client: api, path: { id: view.id } })));
  const { name, filters, sharedRole } = view;
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        className="min-w-0 flex-1 truncate rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-sunken"
        onClick={open}
      >
        {name}
        {!view.mine && <span className="ml-2 text-xs text-soft">by {view.by}</span>}
      </button>
      {view.mine && (
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove the view ${name}`}
          busy={remove.isPending}
          onClick={() =>
            void remove.mutateAsync(undefined).then(
              () => toast({ text: `Removed “${name}”.`, undo: () => again.mutateAsync({ name, filters, sharedRole }) }),
              (error: unknown) => toast({ text: messageOf(error), tone: 'bad' }),
            )
          }
        >
          <Trash2 aria-hidden />
        </Button>
      )}
    </li>
  );
}

/** As the address says it: every filter is a text. */
function searchOf(filters: InboxView['filters']): InboxSearch {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)]));
}

interface Props {
  readonly search: InboxSearch;
  readonly show: (filters: InboxSearch) => void;
}

export function InboxViewsMenu({ search, show }: Props) {
  const [open, setOpen] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const views = useQuery({ ...viewsQuery, enabled: open });
  const narrowed = Object.keys(search).some((name) => name !== 'conversation');
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
          <ul aria-label="Kept views" className="grid gap-0.5">
            {views.data?.items.map((view) => (
              <ViewRow
                key={view.id}
                view={view}
                open={() => {
                  setOpen(false);
                  show(searchOf(view.filters));
                }}
              />
            ))}
          </ul>
          <Button
            size="small"
            disabled={!narrowed}
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
