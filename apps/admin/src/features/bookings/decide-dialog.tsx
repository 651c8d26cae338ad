/** Says yes or no to what somebody asked, seeing first what a yes would move. */
import { decideCancellation, decideDeletion, decideOverpayment, decideRefund } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents } from '../../format/format.ts';
import { useDialogDraft } from '../../session/kept-draft.ts';
import { RadioField } from '../../ui/choice-controls.tsx';
import { Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { DecisionKind } from './booking-queries.ts';
import { CAUSES, type Cause } from './ending-dialogs.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { RefundWayField, type RefundWay } from './refund-way-field.tsx';
import { verdictDraft, type Verdict } from './use-verdict.ts';

export interface Question {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly cause: Cause | null;
  readonly reason: string;
  readonly askedBy: string;
  /** Of money: how much, and how it came. */
  readonly amountCents?: number | null;
  readonly method?: string | null;
  /** Of a refund: its card has refused one, so that it may go another way. */
  readonly cardTookNone?: boolean;
}

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
function inWords(question: Question, verdict: Verdict, way: RefundWay): string | null {
  if (question.kind === 'overpayment') return OVERPAYMENT[verdict];
  if (question.kind !== 'refund' || verdict !== 'approve') return null;
  return refundInWords(way === '' ? question : { ...question, method: way });
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

interface Typed {
  readonly cause: Cause;
  readonly way: RefundWay;
  readonly reason: string;
}

/** `shown` is what a cancellation was seen to give back. */
async function send(question: Question, verdict: Verdict, typed: Typed, shown: number | undefined): Promise<void> {
  const { reason, cause, way } = typed;
  const common = { client: api, path: { id: question.id }, headers: onceOnly() };
  const byHand = way === '' || way === 'card' ? {} : { way };
  const expected = shown === undefined ? {} : { expectedRefundCents: shown };
  const ending = verdict === 'approve' ? { cause, ...expected } : {};
  switch (question.kind) {
    case 'cancellation':
      await ask(decideCancellation({ ...common, body: { verdict, reason, preview: false, ...ending } }));
      return;
    case 'deletion':
      await ask(decideDeletion({ ...common, body: { verdict, reason } }));
      return;
    case 'overpayment':
      await ask(decideOverpayment({ ...common, body: { verdict, reason } }));
      return;
    case 'refund':
      await ask(decideRefund({ ...common, body: { verdict, reason, ...byHand } }));
  }
}

interface EndingProps {
  readonly cause: Cause;
  readonly onCause: (cause: Cause) => void;
  readonly preview: ReturnType<typeof useCancellationPreview>;
}

function Ending({ cause, onCause, preview }: EndingProps) {
  return (
    <>
      <RadioField
        label="Whose doing is it?"
        value={cause}
        onValue={(value) => onCause(value as Cause)}
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
  );
}

export function DecideDialog({ question, verdict, close }: Props) {
  const begin: Typed = { cause: question.cause ?? 'host', way: '', reason: '' };
  const kept = useDialogDraft(verdictDraft(question.id, verdict), begin, close);
  const { cause, way } = kept.draft;
  const asksCause = question.kind === 'cancellation' && verdict === 'approve';
  const asksWay = question.cardTookNone === true && verdict === 'approve';
  const preview = useCancellationPreview(question, cause, asksCause);
  const toast = useToast();
  const run = async (reason: string): Promise<void> => {
    try {
      await send(question, verdict, { ...kept.draft, reason }, preview.data?.refundCents);
    } catch (error) {
      if (asksCause) void preview.refetch();
      throw error;
    }
  };
  const words = inWords(question, verdict, way);
  const word = verdict === 'approve' ? 'Approve' : 'Reject';
  return (
    <ReasonDialog
      title={`${word} the ${NAMES[question.kind]}`}
      description={`${question.askedBy}: “${question.reason}”`}
      action={word}
      danger={asksCause}
      label={verdict === 'approve' ? 'Why is this right?' : 'Why not?'}
      ready={!asksWay || way !== ''}
      fields={['way']}
      run={run}
      kept={kept}
      done={() => toast({ text: verdict === 'approve' ? 'Approved.' : 'Rejected; everything stays as it was.' })}
    >
      {(refused) => (
        <>
          {asksWay && (
            <RefundWayField
              way={way}
              error={fieldError(refused, 'way')}
              onWay={(chosen) => kept.change({ way: chosen })}
            />
          )}
          {words !== null && (!asksWay || way !== '') && <Notice tone="info">{words}</Notice>}
          {asksCause && <Ending cause={cause} onCause={(chosen) => kept.change({ cause: chosen })} preview={preview} />}
        </>
      )}
    </ReasonDialog>
  );
}
