/** Two customers apart again: what was made while they were one, and whose it is. */
import { previewUndo, undoMerge } from '@myhibachi/api-client/calls';
import type { UndoPreview } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, countOf, formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCustomerMutation } from './customer-queries.ts';

type Item = UndoPreview['since'][number];

const KINDS: Readonly<Record<Item['kind'], string>> = {
  booking: 'Booking',
  hold: 'Evening held',
  conversation: 'Conversation',
  lead: 'Lead',
  note: 'Note',
};

function Items({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section className="grid gap-1 text-sm">
      <h3 className="font-medium">{title}</h3>
      <ul className="grid gap-1 text-soft">
        {items.map(({ kind, id, code, at }) => (
          <li key={id}>
            {KINDS[kind]}
            {code === null ? '' : ` ${code}`}, {formatInstant(at, OWN_ZONE)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface UndoMergeDialogProps {
  readonly mergeId: string;
  readonly close: () => void;
}

export function UndoMergeDialog({ mergeId, close }: UndoMergeDialogProps) {
  const toast = useToast();
  const path = { mergeId };
  const undo = useCustomerMutation(() => ask(undoMerge({ client: api, path, headers: onceOnly() })));
  const preview = useQuery({
    queryKey: ['customer', 'undo-merge', mergeId],
    queryFn: () => ask(previewUndo({ client: api, path })),
    // Of two that are apart again, nothing can be looked ahead to.
    enabled: !undo.isPending && !undo.isSuccess,
  });
  const apply = (): void =>
    undo.mutate(undefined, {
      onSuccess: ({ since }) => {
        const untold = since.filter(({ to }) => to === 'unknown').length;
        const rest = untold === 0 ? '' : ` ${countOf(untold, 'thing', 'things')} nobody can tell stayed here.`;
        toast({ text: `They are two again.${rest}`, about: mergeId });
        close();
      },
    });
  const of = (to: Item['to']): readonly Item[] => preview.data?.since.filter((item) => item.to === to) ?? [];
  return (
    <Dialog
      open
      onOpen={close}
      title="Make them two again?"
      description="What the merge moved goes back. What was made since goes to whom its own e-mail address or phone number names."
    >
      {preview.isPending && <Skeleton lines={4} />}
      {preview.isError && <ErrorState error={preview.error} retry={() => void preview.refetch()} />}
      {preview.isSuccess && (
        <div className="grid gap-4">
          <Items title="Made since, and goes to the other one" items={of('duplicate')} />
          <Items title="Made since, and nobody can tell whose it is: it stays here" items={of('unknown')} />
          {of('unknown').length > 0 && (
            <Notice>Look at what stays: the person it stays with can see it when they sign in.</Notice>
          )}
          <p className="text-sm text-soft">Whoever signed in as this customer since the merge signs in again.</p>
          <FormProblem error={undo.error} />
          <DialogActions>
            <Button onClick={close}>Leave them one</Button>
            <Button variant="primary" busy={undo.isPending} onClick={apply}>
              Make them two
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  );
}
