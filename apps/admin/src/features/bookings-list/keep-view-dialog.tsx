import type { NewSavedView } from '@myhibachi/api-client/shapes';
import { useState, type FormEvent } from 'react';
import { isApiProblem, messageOf } from '../../api/api-problem.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { usePermission } from '../../session/session.ts';
import { useToast } from '../../ui/toast.tsx';
import { columnsOf, filtersOf, type ListSearch } from './list-search.ts';
import { useKeepView } from './list-queries.ts';

const ROLES = ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'] as const;

/** Keeps the filters, the order and the columns as they are now under a name. */
export function KeepViewDialog({ search, close }: { readonly search: ListSearch; readonly close: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const keep = useKeepView();
  const toast = useToast();
  const seesMoney = usePermission('payment.read');
  const problem = isApiProblem(keep.error) ? keep.error : null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = {
      name,
      filters: filtersOf(search),
      columns: [...columnsOf(search, seesMoney)],
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
