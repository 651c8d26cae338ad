/** What waits for a decision on one booking, on its own page. */
import { withdrawDecision, withdrawRefund } from '@myhibachi/api-client/calls';
import { Suspense } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { formatCents, formatFromNow, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useDeskMutation, type DeskBooking } from './booking-queries.ts';
import { useVerdict } from './use-verdict.ts';

const DecideDialog = lazyPart(() => import('./decide-dialog.tsx'), 'DecideDialog');

type Waiting = DeskBooking['decisions'][number];

export function WaitingDecisions({ booking }: { readonly booking: DeskBooking }) {
  const { open, choose } = useVerdict(booking.decisions);
  const withdraw = useDeskMutation(({ id, kind }: Waiting) =>
    ask((kind === 'refund' ? withdrawRefund : withdrawDecision)({ client: api, path: { id } })),
  );
  if (booking.decisions.length === 0) return null;
  return (
    <Card title="Waits for a decision" className="lg:col-start-2">
      <ul className="grid gap-4">
        {booking.decisions.map((decision) => (
          <li key={decision.id} className="grid gap-2 text-sm">
            <p>
              <span className="font-medium">
                {formatWord(decision.kind)}
                {decision.amountCents !== null && ` of ${formatCents(decision.amountCents)}`}
              </span>
              : “{decision.reason}”
              {decision.because !== null && (
                <span className="block text-soft">Why a second person: {decision.because}</span>
              )}
              <span className="block text-xs text-faint">
                {decision.by.name}, {formatFromNow(decision.at)}
              </span>
            </p>
            <div className="flex flex-wrap gap-2">
              {decision.mayDecide && (
                <Button size="small" variant="primary" onClick={() => choose({ row: decision, verdict: 'approve' })}>
                  Approve
                </Button>
              )}
              {decision.mayReject && (
                <Button size="small" onClick={() => choose({ row: decision, verdict: 'reject' })}>
                  Reject
                </Button>
              )}
              {decision.mayWithdraw && (
                <Button size="small" busy={withdraw.isPending} onClick={() => withdraw.mutate(decision)}>
                  Take it back
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Suspense>
        {open !== null && (
          <DecideDialog
            question={{ ...open.row, askedBy: open.row.by.name }}
            verdict={open.verdict}
            close={() => choose(null)}
          />
        )}
      </Suspense>
    </Card>
  );
}
