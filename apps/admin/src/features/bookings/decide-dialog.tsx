/** Says yes or no to what somebody asked, seeing first what a yes would move. */
import { decideCancellation, decideDeletion, decideOverpayment, decideRefund } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents } from '../../format/format.ts';
import { RadioField } from '../../ui/choice-controls.tsx';
import { Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { DecisionKind } from './booking-queries.ts';
import { CAUSES, type Cause } from './ending-dialogs.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

export interface Question {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly cause: Cause | null;
  readonly reason: string;
  readonly askedBy: string;
  /** Of money: how much, and how it came. */
  readonly amountCents?: number | null;
  readonly method?: string | null;
}

export type Verdict = 'approve' | 'reject';

interface Props {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly close: () => void;
}

const NAMES: Readonly<Record<DecisionKind, string>> = {
  cancellation: 'cancellation',
  deletion: 'deletion',
  overpayment: 'overpayment',
  refund: 'refund',
};

/** What a verdict on more money than is due does with it. */
const OVERPAYMENT: Readonly<Record<Verdict, string>> = {
  approve:
    'The whole payment is written down as it came. What is more than is due is promised back to the host at once; of a party that is off, by the rule of its ending.',
  reject: 'Nothing is written down: the payment stays out of the books, and whoever took it gives it back.',
};

/** What a yes to a refund sets going. */
function refundInWords({ amountCents, method }: Question): string {
  const amount = amountCents === null || amountCents === undefined ? 'The money' : formatCents(amountCents);
  return method === 'card'
    ? `${amount} leave by card at once and cannot be called back.`
    : `${amount} are promised to the host; somebody sends them by hand and says so here.`;
}

/** What a verdict sets going, where no figures are asked for first. */
function inWords(question: Question, verdict: Verdict): string | null {
  if (question.kind === 'overpayment') return OVERPAYMENT[verdict];
  return question.kind === 'refund' && verdict === 'approve' ? refundInWords(question) : null;
}

function useCancellationPreview(question: Question, cause: Cause, wanted: boolean) {
  return useQuery({
    // Asked once and not with the bookings: after the decision there is nothing to look ahead to.
    queryKey: ['preview', 'decision', question.id, cause],
    queryFn: () =>
      ask(
        decideCancellation({
          client: api,
          path: { id: question.id },
          body: { verdict: 'approve', reason: 'Only to look at the figures.', cause, preview: true },
          headers: onceOnly(),
        }),
      ),
    enabled: wanted,
    staleTime: 0,
    gcTime: 0,
  });
}

export function DecideDialog({ question, verdict, close }: Props) {
  const [cause, setCause] = useState<Cause>(question.cause ?? 'host');
  const asksCause = question.kind === 'cancellation' && verdict === 'approve';
  const preview = useCancellationPreview(question, cause, asksCause);
  const toast = useToast();
  const path = { id: question.id };
  const expected = preview.data === undefined ? {} : { expectedRefundCents: preview.data.refundCents };
  const run = async (reason: string): Promise<void> => {
    const common = { client: api, path, headers: onceOnly() };
    if (question.kind === 'cancellation') {
      const body = asksCause
        ? { verdict, reason, cause, preview: false, ...expected }
        : { verdict, reason, preview: false };
      try {
        await ask(decideCancellation({ ...common, body }));
      } catch (error) {
        if (asksCause) void preview.refetch();
        throw error;
      }
    } else if (question.kind === 'deletion') await ask(decideDeletion({ ...common, body: { verdict, reason } }));
    else if (question.kind === 'overpayment') await ask(decideOverpayment({ ...common, body: { verdict, reason } }));
    else await ask(decideRefund({ ...common, body: { verdict, reason } }));
  };
  const words = inWords(question, verdict);
  const word = verdict === 'approve' ? 'Approve' : 'Reject';
  return (
    <ReasonDialog
      title={`${word} the ${NAMES[question.kind]}`}
      description={`${question.askedBy}: “${question.reason}”`}
      action={word}
      danger={asksCause}
      label={verdict === 'approve' ? 'Why is this right?' : 'Why not?'}
      run={run}
      close={close}
      done={() => toast({ text: verdict === 'approve' ? 'Approved.' : 'Rejected; everything stays as it was.' })}
    >
      {words !== null && <Notice tone="info">{words}</Notice>}
      {asksCause && (
        <>
          <RadioField
            label="Whose doing is it?"
            value={cause}
            onValue={(value) => setCause(value as Cause)}
            choices={CAUSES}
          />
          {preview.isPending && <Skeleton lines={1} />}
          {preview.data && (
            <Notice tone="info">
              {preview.data.rule} {formatCents(preview.data.refundCents)} go back
              {preview.data.refundStatus === 'needs_approval' && ', once a second person agrees'},{' '}
              {formatCents(preview.data.keptCents)} stay with us, {formatCents(preview.data.dueCents)} are due.
              {preview.data.promisedCents > 0 &&
                ` ${formatCents(preview.data.promisedCents)} promised before go back as well.`}
            </Notice>
          )}
        </>
      )}
    </ReasonDialog>
  );
}
