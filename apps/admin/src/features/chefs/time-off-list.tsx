import { decideTimeOff, requestTimeOff, withdrawTimeOff } from '@myhibachi/api-client/calls';
import type { TimeOff } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatDate, formatFromNow, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Badge, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AffectedList } from './affected-list.tsx';

function daysOf({ firstDate, lastDate }: TimeOff): string {
  return firstDate === lastDate ? formatDate(firstDate) : `${formatDate(firstDate)} – ${formatDate(lastDate)}`;
}

function useRosterRefresh(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['chef'] }),
      queries.invalidateQueries({ queryKey: ['booking', 'calendar'] }),
    ]);
}

/** What approving would leave to be looked after, as it is at this moment. */
function Effect({ row, open }: { readonly row: TimeOff; readonly open: boolean }) {
  const effect = useQuery({
    queryKey: ['chef', 'time-off-effect', row.id],
    queryFn: () =>
      ask(
        decideTimeOff({
          client: api,
          path: { timeOffId: row.id },
          headers: onceOnly(),
          body: { approve: true, reason: 'Only to look.', preview: true },
        }),
      ),
    // News of the decision itself must not ask what it would do: it is done.
    enabled: open,
    staleTime: 0,
    gcTime: 0,
  });
  if (effect.isPending) return <Skeleton lines={1} />;
  if (effect.isError) return <ErrorState error={effect.error} retry={() => void effect.refetch()} />;
  if (effect.data.affected.length === 0) return <Notice tone="good">No party is left without a chef.</Notice>;
  return <AffectedList title="Approving leaves these parties to be looked after:" affected={effect.data.affected} />;
}

interface DecisionProps {
  readonly row: TimeOff;
  readonly approve: boolean;
  readonly close: () => void;
}

function DecisionDialog({ row, approve, close }: DecisionProps) {
  const [reason, setReason] = useState('');
  const refresh = useRosterRefresh();
  const toast = useToast();
  const deciding = useMutation({
    mutationFn: () =>
      ask(
        decideTimeOff({
          client: api,
          path: { timeOffId: row.id },
          headers: onceOnly(),
          body: { approve, reason, preview: false },
        }),
      ),
    onSuccess: () => {
      toast({ text: `${row.chef.name}’s time off is ${approve ? 'approved' : 'denied'}.` });
      close();
      return refresh();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    deciding.mutate();
  };
  return (
    <Dialog
      open
      onOpen={close}
      title={approve ? 'Approve time off' : 'Deny time off'}
      description={`${row.chef.name}, ${daysOf(row)}: ${row.reason}`}
    >
      <form onSubmit={submit} className="grid gap-3">
        {approve && <Effect row={row} open={deciding.isIdle || deciding.isError} />}
        <TextField
          label={`A word to ${row.chef.name}`}
          required
          minLength={3}
          maxLength={500}
          value={reason}
          error={fieldError(deciding.error, 'reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <FormProblem error={deciding.error} fields={['reason']} />
        <DialogActions>
          <Button onClick={close}>Not now</Button>
          <Button type="submit" variant={approve ? 'primary' : 'danger'} busy={deciding.isPending}>
            {approve ? 'Approve' : 'Deny'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const TONES = { pending: 'warn', approved: 'good', denied: 'plain' } as const;

function Withdraw({ row }: { readonly row: TimeOff }) {
  const refresh = useRosterRefresh();
  const toast = useToast();
  const { firstDate, lastDate, reason } = row;
  const body = { chefId: row.chef.id, firstDate, lastDate, reason };
  const asking = useMutation({
    mutationFn: () => ask(requestTimeOff({ client: api, headers: onceOnly(), body })),
    onSuccess: refresh,
  });
  const withdrawing = useMutation({
    mutationFn: () => ask(withdrawTimeOff({ client: api, path: { timeOffId: row.id } })),
    onSuccess: () => {
      // What was approved already would have to be approved anew, so only what still waits comes back by itself.
      toast({ text: 'Taken back.', ...(row.status === 'pending' ? { undo: () => asking.mutateAsync() } : {}) });
      return refresh();
    },
  });
  return (
    <>
      <FormProblem error={withdrawing.error} />
      <Button size="small" variant="ghost" busy={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
        Take back
      </Button>
    </>
  );
}

function Row({ row, named }: { readonly row: TimeOff; readonly named: boolean }) {
  const mayDecide = usePermission('time_off.decide');
  const [deciding, setDeciding] = useState<boolean | null>(null);
  const mayWithdraw = row.status === 'pending' || (row.status === 'approved' && mayDecide);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3 text-sm first:border-t-0">
      <div className="grid min-w-0 gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          {named && <span className="font-semibold">{row.chef.name}</span>}
          <span className="font-medium">{daysOf(row)}</span>
          <Badge tone={TONES[row.status]}>{formatWord(row.status)}</Badge>
        </span>
        <span className="text-soft">
          {row.reason} <span className="text-faint">Asked {formatFromNow(row.createdAt)}.</span>
        </span>
        {row.decisionReason !== null && <span className="text-faint">Answer: {row.decisionReason}</span>}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {row.status === 'pending' && mayDecide && (
          <>
            <Button size="small" variant="primary" onClick={() => setDeciding(true)}>
              Approve
            </Button>
            <Button size="small" onClick={() => setDeciding(false)}>
              Deny
            </Button>
          </>
        )}
        {mayWithdraw && <Withdraw row={row} />}
      </div>
      {deciding !== null && <DecisionDialog row={row} approve={deciding} close={() => setDeciding(null)} />}
    </li>
  );
}

/** Requests for time off, with what may be done about each. */
export function TimeOffList({ rows, named }: { readonly rows: readonly TimeOff[]; readonly named: boolean }) {
  return (
    <ul>
      {rows.map((row) => (
        <Row key={row.id} row={row} named={named} />
      ))}
    </ul>
  );
}
