import { useMutation } from '../../api/use-mutation.ts';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { useToast } from '../../ui/toast.tsx';

interface ReasonDialogProps {
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  readonly action: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly send: (reason: string) => Promise<unknown>;
  readonly close: () => void;
}

/** For what others will want to understand later: says what will happen and asks why. */
export function ReasonDialog({ title, children, action, done, danger = false, send, close }: ReasonDialogProps) {
  const toast = useToast();
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: () => send(reason),
    onSuccess: () => {
      toast({ text: done });
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog open onOpen={close} title={title}>
      <form onSubmit={submit} className="grid gap-4">
        <div className="text-sm text-soft">{children}</div>
        <FormProblem error={save.error} fields={['reason']} />
        <ReasonField
          label="Why?"
          kept="; kept in the audit log."
          value={reason}
          onValue={setReason}
          error={save.error}
        />
        <DialogActions>
          <Button onClick={close}>Leave it</Button>
          <Button type="submit" variant={danger ? 'danger' : 'primary'} busy={save.isPending}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
