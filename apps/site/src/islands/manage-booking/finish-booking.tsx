import type { Booking, Config } from '@myhibachi/contracts';
import { useMemo } from 'preact/hooks';
import {
  type BookingAccess,
  type SignatureInput,
  getBookingAgreement,
  payDeposit,
  signBooking,
} from '../../api/endpoints.ts';
import { formatCents } from '../../format/money.ts';
import { SignStep } from '../hold-desk/sign-step.tsx';
import { DepositForm } from '../parts/deposit-form.tsx';
import { Action } from './action.tsx';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly config: Config;
  readonly onBooking: (booking: Booking) => void;
}

/** What is missing of the deposit. */
function PayDeposit({ access, booking, config }: Omit<Props, 'onBooking'>) {
  const amount = formatCents(booking.deposit.missingCents);
  return (
    <DepositForm
      config={config}
      subject={access}
      start={(method, key) => payDeposit(access, method, key)}
      label={() => `Pay the deposit of ${amount}`}
    >
      <p>
        The deposit of <strong>{amount}</strong> locks your date and is part of your bill.
      </p>
    </DepositForm>
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
