import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { messageOf } from '../api/api-problem.ts';
import { useMutation } from '../api/use-mutation.ts';
import { formatWord } from '../format/format.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import { TextField } from './field.tsx';
import { fieldError } from './form-problem.tsx';
import type { KeptViews, NamedView, ViewName } from './kept-views.ts';
import { SelectField } from './select.tsx';
import { Notice } from './surfaces.tsx';
import { useToast } from './toast.tsx';

interface Props {
  readonly kept: Pick<KeptViews<NamedView, unknown>, 'key' | 'roles' | 'keeps'>;
  readonly keep: (named: ViewName) => Promise<unknown>;
  readonly close: () => void;
}

/** Keeps a list as it is now under a name. */
export function KeepViewDialog({ kept, keep: add, close }: Props) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: add,
    onSuccess: () => queries.invalidateQueries({ queryKey: kept.key }),
  });
  const toast = useToast();
  const fault = fieldError(keep.error, 'name');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const named = { name: name.trim(), sharedRole: kept.roles.find((one) => one === role) ?? null };
    keep.mutate(named, {
      onSuccess: () => {
        toast({ text: `Kept as “${named.name}”.`, tone: 'good' });
        close();
      },
    });
  };
  return (
    <Dialog open onOpen={close} title="Keep this view" description={kept.keeps}>
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
            ...kept.roles.map((value) => ({ value, label: `Everybody: ${formatWord(value).toLowerCase()}` })),
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
