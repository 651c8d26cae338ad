import type { Booking, Config, Menu } from '@myhibachi/contracts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type BookingAccess, getBooking } from '../../api/endpoints.ts';
import type { Failure } from '../../api/reply.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import type { Ages } from '../parts/party-fields.tsx';
import { Action } from './action.tsx';
import { AddRequests } from './add-requests.tsx';
import { BookingHead, BookingHistory, BookingMoney } from './booking-overview.tsx';
import { CancelParty } from './cancel-party.tsx';
import { ChangeParty } from './change-party.tsx';
import { FinishBooking } from './finish-booking.tsx';
import { MoveParty } from './move-party.tsx';
import { PayBalance } from './pay-balance.tsx';

interface Props extends BookingAccess {
  readonly config: Config;
  readonly menu: Menu;
  readonly ages: Ages;
  readonly returned: 'paid' | 'cancelled' | null;
}

const PAYMENT_CHECKS_MS = [1500, 3000, 5000, 8000, 13_000, 21_000];

/** The booking as the server has it; back from a payment it is read again while the payment service reports. */
function useBooking(access: BookingAccess, returnedPaid: boolean) {
  const [booking, setBooking] = useState<Booking | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const reload = () => setAttempt((count) => count + 1);
  useEffect(() => {
    let left = false;
    setFailure(null);
    void getBooking(access).then((outcome) => {
      if (left) return;
      if (outcome.ok) setBooking(outcome.value);
      else setFailure(outcome.failure);
    });
    return () => {
      left = true;
    };
  }, [access, attempt]);
  useEffect(() => {
    if (!returnedPaid) return;
    const timers = PAYMENT_CHECKS_MS.map((ms) => setTimeout(reload, ms));
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, [returnedPaid]);
  // A refund reports back on its own time too. The server's next word decides whether there is more to wait for.
  const refunding = booking?.status === 'cancelled' && booking.money.dueCents < 0;
  useEffect(() => {
    if (!refunding) return;
    const timers = PAYMENT_CHECKS_MS.map((ms) => setTimeout(reload, ms));
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, [refunding]);
  return { booking, setBooking, failure, reload };
}

interface ActionsProps extends Props {
  readonly booking: Booking;
  readonly access: BookingAccess;
  readonly onBooking: (booking: Booking) => void;
  readonly onChanged: () => void;
}

/** Of a party that is cancelled or over, at most a payment is left to do. */
function Actions({ booking, access, config, menu, ages, onBooking, onChanged }: ActionsProps) {
  const { can } = booking;
  const closed = 'This is no longer open for this party.';
  const mayChange = can.changeGuests || can.changeMenu;
  const ahead = booking.status === 'confirmed' || booking.status === 'deposit_pending';
  // Whoever has money coming back has nothing to pay.
  const pay = booking.money.dueCents >= 0 && (
    <Action title="Pay the rest" closed={can.payBalance ? null : 'Nothing to pay here now.'}>
      <PayBalance access={access} booking={booking} config={config} />
    </Action>
  );
  if (!ahead) {
    if (!can.payBalance) return null;
    return (
      <section class="mt-10" aria-label="What you can do">
        {pay}
      </section>
    );
  }
  return (
    <section class="mt-10" aria-label="What you can do">
      <FinishBooking access={access} booking={booking} config={config} onBooking={onBooking} />
      {!can.payDeposit && pay}
      <Action title="Change guests or dishes" closed={mayChange ? null : closed}>
        <ChangeParty access={access} booking={booking} menu={menu} ages={ages} onChanged={onChanged} />
      </Action>
      <Action title="Move to another evening" closed={can.reschedule ? null : closed}>
        <MoveParty access={access} booking={booking} config={config} onChanged={onChanged} />
      </Action>
      <Action title="Requests and dietary notes" closed={null}>
        <AddRequests access={access} booking={booking} onBooking={onBooking} />
      </Action>
      <Action title="Cancel the party" closed={can.cancel ? null : closed}>
        <CancelParty access={access} booking={booking} onChanged={onChanged} />
      </Action>
    </section>
  );
}

function NoBooking({
  failure,
  onRetry,
  email,
}: {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly email: string;
}) {
  const code = failure.kind === 'problem' ? failure.problem.code : null;
  if (code !== 'not_found' && code !== 'link_expired' && code !== 'validation_failed') {
    return <FailureNotice failure={failure} onRetry={onRetry} />;
  }
  return (
    <div class="grid gap-4 justify-items-start">
      <h1>{code === 'link_expired' ? 'This link has expired' : 'This link opens no party'}</h1>
      <p class="text-lead">
        Please use the newest link we sent you, exactly as it is. If it does not work, write to{' '}
        <a href={`mailto:${email}`}>{email}</a> from the address you booked with.
      </p>
    </div>
  );
}

function Page(props: Props) {
  const { code, token, config, menu, returned } = props;
  const access = useMemo(() => ({ code, token }), [code, token]);
  const { booking, setBooking, failure, reload } = useBooking(access, returned === 'paid');
  if (booking === null) {
    if (failure) return <NoBooking failure={failure} onRetry={reload} email={config.company.email} />;
    return <p aria-live="polite">Looking for your party…</p>;
  }
  return (
    <div class="booking-grid">
      <div>
        <OfflineNotice />
        {returned === 'paid' && booking.money.dueCents > 0 && (
          <p class="notice mb-6" aria-live="polite">
            Thank you. The payment shows here as soon as the payment service has told us; that is usually a matter of
            seconds.
          </p>
        )}
        {returned === 'cancelled' && (
          <p class="notice mb-6" aria-live="polite">
            You came back without paying. Nothing was charged.
          </p>
        )}
        {failure && <FailureNotice failure={failure} onRetry={reload} />}
        <BookingHead booking={booking} menu={menu} />
        <Actions {...props} access={access} booking={booking} onBooking={setBooking} onChanged={reload} />
        <BookingHistory booking={booking} />
      </div>
      <BookingMoney booking={booking} />
    </div>
  );
}

export function ManageBooking(props: Props) {
  return (
    <IslandBoundary island="manage-booking">
      <Page {...props} />
    </IslandBoundary>
  );
}
