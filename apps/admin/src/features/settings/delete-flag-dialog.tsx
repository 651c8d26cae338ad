import { deleteFlag, saveFlag } from '@myhibachi/api-client/calls';
import type { Flag } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Removes a flag, with the reason the history keeps. */
export function DeleteFlagDialog({ flag, close }: { readonly flag: Flag; readonly close: () => void }) {
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const toast = useToast();
  const { key, version } = flag;
  const { description, owner, expiresOn, rules } = flag;
  const restore = useMutation({
    mutationFn: () => {
      const body = {
        version: null,
        description,
        owner,
        expiresOn,
        rules: [...rules],
        reason: 'The removal is undone.',
      };
      return ask(saveFlag({ client: api, path: { key }, body }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['flag'] }),
  });
  const remove = useMutation({
    mutationFn: () => ask(deleteFlag({ client: api, path: { key }, body: { version, reason }, headers: onceOnly() })),
    onSuccess: () => {
      toast({ text: `${key} is removed.`, undo: () => restore.mutateAsync() });
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['flag'] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    remove.mutate();
  };
  return (
    <Dialog
      open
      onOpen={close}
      title={`Remove ${key}`}
      description={
        flag.known ? 'The program still asks for it: its default counts from then on.' : 'Nothing asks for it.'
      }
    >
      <form onSubmit={submit} className="grid gap-3">
        <FormProblem error={remove.error} fields={['reason']} />
        <ReasonField value={reason} onValue={setReason} error={remove.error} />
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Keep it
          </Button>
          <Button type="submit" variant="danger" busy={remove.isPending}>
            Remove it
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
