/** Money by hand: what somebody saw arrive, and what goes back. */
import { recordDeskPayment, requestDeskRefund } from '@myhibachi/api-client/calls';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents } from '../../format/format.ts';
import { useDialogDraft } from '../../session/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { bookingDraft, useDeskMutation, type DeskBooking } from './booking-queries.ts';
import { centsOf } from './dollars.ts';
import { ReasonDialog } from './reason-dialog.tsx';

interface DialogProps {
  readonly booking: DeskBooking;
  readonly close: () => void;
}

type Method = 'zelle' | 'venmo' | 'cash';
const METHODS = [
  { value: 'zelle', label: 'Zelle' },
  { value: 'venmo', label: 'Venmo' },
  { value: 'cash', label: 'Cash' },
];
const FIELDS = ['method', 'amountCents', 'reference'];

/** The deposit and the whole are two figures: whoever writes a payment down sees both. */
function openInWords({ deposit, money, summary }: DeskBooking): string {
  const missing = deposit.missingCents ?? 0;
  const due = `${formatCents(Math.max(0, money?.dueCents ?? 0))} ${missing > 0 ? 'in all ' : ''}due on ${summary.code}.`;
  return missing > 0 ? `${formatCents(missing)} of the deposit is missing; ${due}` : due;
}

const NO_AMOUNT = 'Please write dollars, such as 1,250 or 100.50.';

export function PaymentDialog({ booking, close }: DialogProps) {
  const missing = booking.deposit.missingCents ?? 0;
  const open = missing > 0 ? missing : (booking.money?.dueCents ?? 0);
  const begin = { method: 'zelle' as Method, dollars: (Math.max(0, open) / 100).toFixed(2), reference: '' };
  const kept = useDialogDraft(bookingDraft(booking.id, 'recordPayment'), begin, close);
  const { change, leave } = kept;
  const { method, dollars, reference } = kept.draft;
  const toast = useToast();
  const amountCents = centsOf(dollars);
  const recording = useDeskMutation((cents: number) =>
    ask(
      recordDeskPayment({
        client: api,
        path: { id: booking.id },
        body: { method, amountCents: cents, reference },
        headers: onceOnly(),
      }),
    ),
  );
  const submit = (): void => {
    if (amountCents === null) return;
    recording.mutate(amountCents, {
      onSuccess: ({ message, outcome }) => {
        toast({ text: message, tone: outcome === 'overpaid' ? 'bad' : 'good' });
        leave();
      },
    });
  };
  return (
    <Dialog open onOpen={leave} title="Record a payment" description={openInWords(booking)}>
      <KeptForm
        kept={kept}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SelectField
          label="How it came"
          choices={METHODS}
          value={method}
          onValue={(value) => change({ method: value as Method })}
        />
        <TextField
          label="Amount in dollars"
          inputMode="decimal"
          value={dollars}
          error={amountCents === null ? NO_AMOUNT : fieldError(recording.error, 'amountCents')}
          onChange={(event) => change({ dollars: event.target.value })}
        />
        <TextField
          label="Reference"
          hint="The payment’s own number, or who took the cash and when."
          required
          minLength={3}
          maxLength={120}
          value={reference}
          error={fieldError(recording.error, 'reference')}
          onChange={(event) => change({ reference: event.target.value })}
        />
        <FormProblem error={recording.error} fields={FIELDS} />
        <DialogActions>
          <Button onClick={leave}>Not now</Button>
          <Button type="submit" variant="primary" busy={recording.isPending}>
            Write it down
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}

type Bill = 'reduce' | 'keep';
const BILL = [
  { value: 'reduce', label: 'The bill is smaller by it' },
  { value: 'keep', label: 'The host will pay it again' },
];

/** What the choice means for what the host owes. */
function billInWords(bill: Bill | null, amountCents: number | null): string {
  const amount = amountCents === null ? 'that amount' : formatCents(amountCents);
  if (bill === null) return 'A goodwill gesture makes the bill smaller; a payment made by mistake is paid again.';
  return bill === 'reduce'
    ? `The bill falls by ${amount}: nothing more is due for it.`
    : `The bill stays: what is due rises by ${amount}, and the host is asked to pay it again.`;
}

/** What is wrong with an amount that is typed, before anybody is asked; nothing while there is none. */
function amountProblem(dollars: string, mostCents: number): string | undefined {
  if (dollars.trim() === '') return undefined;
  const amountCents = centsOf(dollars);
  if (amountCents === null) return NO_AMOUNT;
  return amountCents > mostCents ? `At most ${formatCents(mostCents)} can go back.` : undefined;
}

export function RefundDialog({ booking, close }: DialogProps) {
  const refundable = booking.money?.refundableCents ?? 0;
  const begin = { bill: null as Bill | null, dollars: '', reason: '' };
  const kept = useDialogDraft(bookingDraft(booking.id, 'requestRefund'), begin, close);
  const { bill, dollars } = kept.draft;
  const toast = useToast();
  const amountCents = centsOf(dollars);
  const run = (reason: string) =>
    ask(
      requestDeskRefund({
        client: api,
        path: { id: booking.id },
        body: { amountCents: amountCents ?? 0, bill: bill ?? 'keep', reason },
        headers: onceOnly(),
      }),
    );
  return (
    <ReasonDialog
      title="Give money back"
      description={`${formatCents(refundable)} of ${booking.summary.code} can go back. Large refunds wait for a second person, and what went back before counts.`}
      action={amountCents === null ? 'Give back' : `Give ${formatCents(amountCents)} back`}
      ready={amountCents !== null && amountCents <= refundable && bill !== null}
      fields={['amountCents', 'bill']}
      run={run}
      kept={kept}
      done={({ because }) =>
        toast({
          text: because === null ? 'The refund is on its way.' : `The refund waits for a second person. ${because}`,
        })
      }
    >
      {(refused) => (
        <>
          <TextField
            label="Amount in dollars"
            inputMode="decimal"
            required
            value={dollars}
            error={amountProblem(dollars, refundable) ?? fieldError(refused, 'amountCents')}
            onChange={(event) => kept.change({ dollars: event.target.value })}
          />
          <SelectField
            label="And the bill?"
            required
            choices={[{ value: '', label: 'Please choose' }, ...BILL]}
            value={bill ?? ''}
            hint={billInWords(bill, amountCents)}
            error={fieldError(refused, 'bill')}
            onValue={(value) => kept.change({ bill: value === '' ? null : (value as Bill) })}
          />
        </>
      )}
    </ReasonDialog>
  );
}
