import type { Booking, Config, PaymentStart } from '@myhibachi/contracts';
import { useMemo, useState } from 'preact/hooks';
import {
  type BookingAccess,
  type PaymentMethod,
  type SignatureInput,
  getBookingAgreement,
  payDeposit,
  signBooking,
} from '../../api/endpoints.ts';
import { formatCents } from '../../format/money.ts';
import { SignStep } from '../hold-desk/sign-step.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PaymentMethods, TransferInstructions } from '../parts/payment-methods.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { Action } from './action.tsx';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly config: Config;
  readonly onBooking: (booking: Booking) => void;
}

/** What is missing of the deposit: a card goes to the payment service's own page, a transfer gets its instructions. */
function PayDeposit({ access, booking, config }: Omit<Props, 'onBooking'>) {
  const [method, setMethod] = useState<PaymentMethod>(config.paymentMethods[0]?.method ?? 'card');
  const [started, setStarted] = useState<PaymentStart | null>(null);
  const [leaving, setLeaving] = useState(false);
  const sending = useSubmit('deposit');
  const amount = formatCents(booking.deposit.missingCents);

  async function pay() {
    const outcome = await sending.submit({ ...access, method }, (key) => payDeposit(access, method, key));
    if (!outcome?.ok) return;
    if (outcome.value.checkoutUrl) {
      setLeaving(true);
      location.assign(outcome.value.checkoutUrl);
    } else setStarted(outcome.value);
  }

  return (
    <form
      class="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void pay();
      }}
    >
      <p>
        The deposit of <strong>{amount}</strong> locks your date and is part of your bill.
      </p>
      <PaymentMethods methods={config.paymentMethods} method={method} onMethod={setMethod} />
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void pay()} />}
      {started && <TransferInstructions start={started} />}
      <button class="button justify-self-start" type="submit" disabled={sending.busy || leaving}>
        {sending.busy || leaving ? 'One moment…' : `Pay the deposit of ${amount}`}
      </button>
    </form>
  );
}

/** A party our staff have written in: its agreement and its deposit are still to come. */
export function FinishBooking({ access, booking, config, onBooking }: Props) {
  const desk = useMemo(
    () => ({
      read: () => getBookingAgreement(access),
      sign: (body: SignatureInput, key: string) => signBooking(access, body, key),
    }),
    [access],
  );
  return (
    <>
      {booking.can.sign && (
        <Action title="Sign the agreement" closed={null}>
          <SignStep desk={desk} code={booking.summary.code} label="Sign the agreement" onSigned={onBooking} />
        </Action>
      )}
      {booking.can.payDeposit && (
        <Action title="Pay the deposit" closed={null}>
          <PayDeposit access={access} booking={booking} config={config} />
        </Action>
      )}
    </>
  );
}
