/** Every cent of a booking: its bill, what came in, what went back, and the ledger behind them. */
import type { DeskBooking } from './booking-queries.ts';
import { withdrawRefund } from '@myhibachi/api-client/calls';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatCents, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDeskMutation } from './booking-queries.ts';
import { Badge, Card, EmptyState, type Tone } from '../../ui/surfaces.tsx';

function Row({
  label,
  cents,
  strong = false,
}: {
  readonly label: string;
  readonly cents: number;
  readonly strong?: boolean;
}) {
  return (
    <div className={`flex justify-between gap-4 ${strong ? 'font-semibold' : ''}`}>
      <dt className={strong ? '' : 'text-soft'}>{label}</dt>
      <dd className="tabular-nums">{formatCents(cents)}</dd>
    </div>
  );
}

/** Nothing for those who may not see money. */
export function MoneySummary({ booking }: { readonly booking: DeskBooking }) {
  const { money } = booking;
  if (money === null) return null;
  return (
    <dl className="grid gap-1.5 text-sm">
      <Row label="Total" cents={money.totalCents} />
      {money.refundedCents !== 0 && (
        <>
          <Row label="Came in" cents={money.paidCents + money.refundedCents} />
          <Row label="Sent back" cents={money.refundedCents} />
        </>
      )}
      <Row label={money.refundedCents === 0 ? 'Paid' : 'Paid, less what was sent back'} cents={money.paidCents} />
      {money.goesBackCents > 0 && <Row label="Goes back, not sent yet" cents={money.goesBackCents} />}
      <Row label={money.openCents < 0 ? 'Credit' : 'Due'} cents={Math.abs(money.openCents)} strong />
    </dl>
  );
}

function Bill({ booking }: { readonly booking: DeskBooking }) {
  return (
    <Card title="Bill">
      {booking.summary.lines.length === 0 && <p className="text-sm text-soft">Nothing is charged any more.</p>}
      <ul className="grid gap-2 text-sm">
        {booking.summary.lines.map((line) => (
          <li key={`${line.kind}:${line.label}:${line.rule}`} className="flex justify-between gap-4">
            <span className="grid">
              {line.label}
              <span className="text-xs text-faint">{line.rule}</span>
            </span>
            <span className="tabular-nums">{formatCents(line.amountCents)}</span>
          </li>
        ))}
      </ul>
      <div className="mt-3 border-t border-line pt-3">
        <MoneySummary booking={booking} />
      </div>
    </Card>
  );
}

type Payment = DeskBooking['payments'][number];
type Refund = DeskBooking['refunds'][number];

function PaymentRow({ payment }: { readonly payment: Payment }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className="min-w-0">
        {formatWord(payment.method)}, {formatWord(payment.purpose).toLowerCase()}{' '}
        <Badge>{formatWord(payment.status)}</Badge>
        <span className="block text-xs wrap-anywhere text-faint">
          {payment.reference !== null && `Reference ${payment.reference} · `}
          {payment.recordedBy !== null && `${payment.recordedBy.name}, `}
          {formatInstant(payment.at, OWN_ZONE)}
        </span>
      </span>
      <span className="tabular-nums">
        {formatCents(payment.status === 'captured' ? payment.capturedCents : payment.amountCents)}
      </span>
    </li>
  );
}

/** Nothing left, or ever will, for these. */
const NEVER_SENT: ReadonlySet<Refund['status']> = new Set(['failed', 'rejected', 'withdrawn']);
const NOT_SENT_YET: ReadonlySet<Refund['status']> = new Set(['needs_approval', 'requested']);

function refundTone(status: Refund['status']): Tone {
  if (NEVER_SENT.has(status)) return 'bad';
  return NOT_SENT_YET.has(status) ? 'warn' : 'plain';
}

/** Where the money is, in words: what a person sends has not left before they say so. */
function refundState({ status, method }: Refund): string {
  if (status === 'requested') return method === 'card' ? 'On its way' : 'To be sent';
  if (status === 'submitted') return 'On its way';
  return status === 'succeeded' ? 'Sent' : formatWord(status);
}

/** What whoever had the second word made of it. */
function decidedAs({ status }: Refund): string {
  return status === 'rejected' || status === 'withdrawn' ? formatWord(status) : 'Approved';
}

function RefundRow({ refund }: { readonly refund: Refund }) {
  const toast = useToast();
  const withdraw = useDeskMutation(() => ask(withdrawRefund({ client: api, path: { id: refund.id } })));
  const never = NEVER_SENT.has(refund.status);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 sm:flex-nowrap">
      <span className="min-w-0">
        Refund by {formatWord(refund.method)} <Badge tone={refundTone(refund.status)}>{refundState(refund)}</Badge>
        <span className="block text-xs wrap-anywhere text-faint">
          {refund.reason} · {refund.requestedBy.name}, {formatInstant(refund.at, OWN_ZONE)}
          {refund.approvedBy !== null && ` · ${decidedAs(refund)} by ${refund.approvedBy.name}`}
        </span>
        {refund.reducesBillCents > 0 && (
          <span className="block text-xs text-faint">
            The bill is smaller by {formatCents(refund.reducesBillCents)} for it.
          </span>
        )}
        {refund.owed && !never && (
          <span className="block text-xs text-faint">Paid beyond the bill: if the bill rises first, it stays.</span>
        )}
        {refund.mayWithdraw && (
          <Button
            size="small"
            className="mt-1"
            busy={withdraw.isPending}
            onClick={() =>
              withdraw.mutate(undefined, {
                onSuccess: () => toast({ text: 'Taken back: this money does not go out.' }),
                onError: (error) => toast({ text: error.message, tone: 'bad' }),
              })
            }
          >
            Take it back
          </Button>
        )}
      </span>
      {never ? (
        <span className="shrink-0 text-faint tabular-nums">
          <s>{formatCents(refund.amountCents)}</s> not sent
        </span>
      ) : (
        <span className="shrink-0 tabular-nums">
          −{formatCents(refund.amountCents)}
          {NOT_SENT_YET.has(refund.status) && <span className="text-faint"> not sent yet</span>}
        </span>
      )}
    </li>
  );
}

function Movements({ booking }: { readonly booking: DeskBooking }) {
  if (booking.payments.length + booking.refunds.length === 0)
    return (
      <Card title="Payments and refunds">
        <EmptyState title="No money has moved yet.">
          Payments by card arrive by themselves. Zelle, Venmo and cash are written down with “Record a payment”.
        </EmptyState>
      </Card>
    );
  return (
    <Card title="Payments and refunds">
      <ul className="grid gap-3 text-sm">
        {booking.payments.map((payment) => (
          <PaymentRow key={payment.id} payment={payment} />
        ))}
        {booking.refunds.map((refund) => (
          <RefundRow key={refund.id} refund={refund} />
        ))}
      </ul>
    </Card>
  );
}

function Ledger({ booking }: { readonly booking: DeskBooking }) {
  return (
    <Card title="Ledger">
      <table className="w-full text-left text-xs [&_td]:py-1.5 [&_td]:align-top sm:text-sm">
        <thead className="text-xs text-faint">
          <tr>
            <th className="py-1.5 font-medium">When</th>
            <th className="font-medium">What</th>
            <th className="font-medium">Account</th>
            <th className="text-right font-medium">Amount</th>
          </tr>
        </thead>
        <tbody>
          {booking.ledger.flatMap((entry) =>
            entry.postings.map((posting, index) => (
              <tr key={`${entry.id}:${posting.account}`} className={index === 0 ? 'border-t border-line' : ''}>
                <td className="pr-3 text-faint">{index === 0 ? formatInstant(entry.at, OWN_ZONE) : ''}</td>
                <td className="pr-3 wrap-anywhere">{index === 0 ? `${formatWord(entry.kind)}: ${entry.note}` : ''}</td>
                <td className="pr-3 text-soft">{formatWord(posting.account)}</td>
                <td className="text-right tabular-nums">{formatCents(posting.amountCents)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Card>
  );
}

export function BookingMoney({ booking }: { readonly booking: DeskBooking }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Bill booking={booking} />
      <Movements booking={booking} />
      <Ledger booking={booking} />
    </div>
  );
}
