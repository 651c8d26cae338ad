import { withdrawDecision, withdrawRefund } from '@myhibachi/api-client/calls';
import type { WaitingDecision } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents, formatDate, formatFromNow, formatTime, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Badge, Card, EmptyState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { decisionsQuery, useDeskMutation, type DecisionFilter, type DecisionKind } from './booking-queries.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { RefundSentDialog } from './refund-sent-dialog.tsx';
import { useVerdict, type Chosen, type Verdict } from './use-verdict.ts';

const KINDS = [
  { value: '', label: 'Everything' },
  { value: 'cancellation', label: 'Cancellations' },
  { value: 'deletion', label: 'Deletions' },
  { value: 'refund', label: 'Refunds' },
  { value: 'overpayment', label: 'Overpayments' },
];

/** Asked for by those who may see money only. */
const ABOUT_MONEY: ReadonlySet<string> = new Set(['refund', 'overpayment']);

/** What somebody is about to do to a row, asked once more. */
type Step = Verdict | 'sent';

interface RowProps {
  readonly row: WaitingDecision;
  readonly decide: (row: WaitingDecision, verdict: Step) => void;
}

function RowActions({ row, decide }: RowProps) {
  const toast = useToast();
  const path = { id: row.id };
  const failed = (error: Error): void => toast({ text: error.message, tone: 'bad' });
  const withdraw = useDeskMutation(() =>
    ask(row.kind === 'refund' ? withdrawRefund({ client: api, path }) : withdrawDecision({ client: api, path })),
  );
  return (
    <>
      {row.byHand && row.mayDecide && (
        <Button size="small" onClick={() => decide(row, 'sent')}>
          I have sent it
        </Button>
      )}
      {!row.byHand && row.mayDecide && (
        <Button size="small" variant="primary" onClick={() => decide(row, 'approve')}>
          Approve
        </Button>
      )}
      {row.mayReject && (
        <Button size="small" onClick={() => decide(row, 'reject')}>
          Reject
        </Button>
      )}
      {row.mayWithdraw && (
        <Button
          size="small"
          variant="ghost"
          busy={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(undefined, { onSuccess: () => toast({ text: 'Taken back.' }), onError: failed })
          }
        >
          Take back
        </Button>
      )}
    </>
  );
}

function Row({ row, decide }: RowProps) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-t border-line py-4 first:border-t-0 sm:flex-nowrap">
      <div className="grid min-w-0 gap-1 text-sm">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={row.byHand ? 'info' : 'warn'}>
            {row.byHand ? 'Refund to send by hand' : formatWord(row.kind)}
          </Badge>
          {row.amountCents !== null && (
            <span className="font-semibold tabular-nums">{formatCents(row.amountCents)}</span>
          )}
          {row.method !== null && <span className="text-faint">by {formatWord(row.method)}</span>}
        </p>
        {row.booking !== null && (
          <p>
            <Link to="/bookings/$bookingId" params={{ bookingId: row.booking.id }} className="font-medium underline">
              {row.booking.hostName}
            </Link>{' '}
            <span className="text-soft">
              {formatDate(row.booking.date, 'weekday')}, {formatTime(row.booking.start)}
              {row.station !== null && `, ${row.station.name}`} ·{' '}
              <span className="font-mono whitespace-nowrap">{row.booking.code}</span>
            </span>
          </p>
        )}
        <p className="break-words">“{row.reason}”</p>
        {row.because !== null && <p className="text-soft">Why a second person: {row.because}</p>}
        <p className="text-xs text-faint">
          {row.by.name}, {formatFromNow(row.at)}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <RowActions row={row} decide={decide} />
      </div>
    </li>
  );
}

interface StepProps {
  readonly open: Chosen<WaitingDecision, 'sent'> | null;
  readonly close: () => void;
}

function StepDialog({ open, close }: StepProps) {
  if (open === null) return null;
  const { row, verdict } = open;
  if (verdict === 'sent')
    return <RefundSentDialog refund={{ ...row, host: row.booking?.hostName ?? 'the host' }} close={close} />;
  return <DecideDialog question={{ ...row, askedBy: row.by.name }} verdict={verdict} close={close} />;
}

function Queue({ filter }: { readonly filter: DecisionFilter }) {
  const queue = useInfiniteQuery(decisionsQuery(filter));
  const rows = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const { open, choose } = useVerdict<WaitingDecision, 'sent'>(rows);
  if (queue.isPending) return <Skeleton lines={6} />;
  if (queue.isError) return <ListProblem error={queue.error} retry={() => void queue.refetch()} what="decisions" />;
  if (rows.length === 0)
    return (
      <EmptyState
        title={filter.station === undefined ? 'Nothing waits for you.' : 'Nothing waits for you at this station.'}
        icon={<CheckCheck aria-hidden />}
      >
        Cancellations, deletions, large refunds and payments that are too much come here before they happen, so that two
        people have seen them.
      </EmptyState>
    );
  return (
    <Card>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} decide={(chosen, verdict) => choose({ row: chosen, verdict })} />
        ))}
      </ul>
      {queue.hasNextPage && (
        <Button className="mt-3" busy={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
          Show more
        </Button>
      )}
      <StepDialog open={open} close={() => choose(null)} />
    </Card>
  );
}

export function DecisionsPage() {
  const { kind, station } = useSearch({ from: '/shell/decisions' });
  const navigate = useNavigate();
  const money = usePermission('payment.read');
  // What there is not is the server's to refuse.
  const chosen = kind === undefined || (ABOUT_MONEY.has(kind) && !money) ? undefined : (kind as DecisionKind);
  const where = station === undefined ? {} : { station };
  return (
    <>
      <PageHeader
        title="Decisions"
        hint="What one person asked and another decides, the oldest first."
        actions={
          <SelectField
            label="Show"
            className="w-44"
            choices={money ? KINDS : KINDS.filter((choice) => !ABOUT_MONEY.has(choice.value))}
            value={chosen ?? ''}
            onValue={(value) =>
              void navigate({
                to: '/decisions',
                search: value === '' ? where : { ...where, kind: value },
                replace: true,
              })
            }
          />
        }
      />
      <Queue filter={chosen === undefined ? where : { ...where, kind: chosen }} />
    </>
  );
}
