/** Two customers who are one person: side by side, what is kept of each, and what moves. */
import { mergeCustomers, previewMerge, undoMerge } from '@myhibachi/api-client/calls';
import type { MergePreview } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, countOf, formatInstant, formatPhone } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { RadioField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { nameOf, useCustomerMutation } from './customer-queries.ts';

type Part = 'name' | 'email' | 'phone';
type Side = MergePreview['survivor'];

const PARTS: readonly { readonly part: Part; readonly label: string; readonly value: (side: Side) => string }[] = [
  { part: 'name', label: 'Name', value: nameOf },
  { part: 'email', label: 'E-mail address', value: ({ email }) => email ?? 'none' },
  { part: 'phone', label: 'Phone number', value: ({ phone }) => formatPhone(phone) },
];

function moving(moves: MergePreview['moves']): string {
  const words = [
    [moves.bookings, 'booking', 'bookings'],
    [moves.holds, 'evening held', 'evenings held'],
    [moves.notes, 'note', 'notes'],
    [moves.quotes, 'quote', 'quotes'],
    [moves.leads, 'lead', 'leads'],
  ] as const;
  const some = words.filter(([count]) => count > 0).map(([count, one, many]) => countOf(count, one, many));
  return some.length === 0 ? 'Nothing else hangs on the duplicate.' : `Comes along: ${some.join(', ')}.`;
}

interface ChoiceProps {
  readonly preview: MergePreview;
  readonly take: readonly Part[];
  readonly onTake: (take: readonly Part[]) => void;
}

function Choices({ preview, take, onTake }: ChoiceProps) {
  const { survivor, duplicate } = preview;
  return (
    <div className="grid gap-4">
      <div className="grid gap-2 text-xs text-faint sm:grid-cols-2">
        <p>
          This customer: since {formatInstant(survivor.createdAt, OWN_ZONE)},{' '}
          {countOf(survivor.bookings, 'booking', 'bookings')}.
        </p>
        <p>
          The duplicate: since {formatInstant(duplicate.createdAt, OWN_ZONE)},{' '}
          {countOf(duplicate.bookings, 'booking', 'bookings')}.
        </p>
      </div>
      {PARTS.map(({ part, label, value }) => (
        <fieldset key={part} className="grid gap-2 rounded-md border border-line p-3">
          <legend className="px-1 text-sm font-medium">{label}</legend>
          {value(survivor) === value(duplicate) ? (
            <p className="text-sm text-soft">{value(survivor)} (the same)</p>
          ) : (
            <RadioField
              label={label}
              value={take.includes(part) ? 'duplicate' : 'survivor'}
              onValue={(from) =>
                onTake(from === 'duplicate' ? [...take, part] : take.filter((other) => other !== part))
              }
              choices={[
                { value: 'survivor', label: value(survivor), hint: 'of this customer' },
                { value: 'duplicate', label: value(duplicate), hint: 'of the duplicate' },
              ]}
            />
          )}
        </fieldset>
      ))}
      <Notice>
        {moving(preview.moves)}{' '}
        {preview.consents.length > 0 && 'What one of the two has stopped hearing, both will have stopped. '}
        Can be undone for {countOf(preview.undoDays, 'day')}.
      </Notice>
    </div>
  );
}

interface MergeDialogProps {
  readonly customerId: string;
  readonly otherId: string;
  readonly close: () => void;
}

/** Says that it is done, with the way back. */
function useMergedToast(): (mergeId: string) => void {
  const toast = useToast();
  const queries = useQueryClient();
  return (mergeId) =>
    toast({
      text: 'The two are one now.',
      about: mergeId,
      undo: async () => {
        await ask(undoMerge({ client: api, path: { mergeId }, headers: onceOnly() }));
        await queries.invalidateQueries({ queryKey: ['customer'] });
        toast({ text: 'They are two again.', about: mergeId });
      },
    });
}

export function MergeDialog({ customerId, otherId, close }: MergeDialogProps) {
  const [take, setTake] = useState<readonly Part[]>([]);
  const path = { id: customerId };
  const merged = useMergedToast();
  const merging = useCustomerMutation((sides: MergePreview) =>
    ask(
      mergeCustomers({
        client: api,
        path,
        headers: onceOnly(),
        body: { otherId, take: [...take], version: sides.survivor.version, otherVersion: sides.duplicate.version },
      }),
    ),
  );
  const preview = useQuery({
    queryKey: ['customer', 'merge', customerId, otherId],
    queryFn: () => ask(previewMerge({ client: api, path, body: { otherId }, headers: onceOnly() })),
    // Of two that are one by now, nothing can be looked ahead to.
    enabled: !merging.isPending && !merging.isSuccess,
  });
  const apply = (sides: MergePreview): void =>
    merging.mutate(sides, {
      onSuccess: ({ id }) => {
        close();
        merged(id);
      },
    });
  return (
    <Dialog open wide onOpen={close} title="Merge two customers" description="Choose what is kept of each.">
      {preview.isPending && <Skeleton lines={6} />}
      {preview.isError && <ErrorState error={preview.error} retry={() => void preview.refetch()} />}
      {preview.isSuccess && (
        <>
          <Choices preview={preview.data} take={take} onTake={setTake} />
          <div className="mt-4">
            <FormProblem error={merging.error} />
          </div>
          <DialogActions>
            <Button onClick={close}>Leave them two</Button>
            <Button variant="primary" busy={merging.isPending} onClick={() => apply(preview.data)}>
              Merge
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
