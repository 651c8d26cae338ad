import type { Booking } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { type BookingAccess, addRequests } from '../../api/endpoints.ts';
import { formatInstant } from '../../format/dates.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSubmit } from '../parts/use-submit.ts';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly onBooking: (booking: Booking) => void;
}

/** Words for the chef: wishes any time, dietary notes until their cut-off. */
export function AddRequests({ access, booking, onBooking }: Props) {
  const [requests, setRequests] = useState(booking.summary.requests ?? '');
  const [dietary, setDietary] = useState(booking.dietaryNotes ?? '');
  const [saved, setSaved] = useState(false);
  const sending = useSubmit('requests', ['requests', 'dietaryNotes']);
  const { fields } = sending.errors;

  async function save() {
    setSaved(false);
    const body = {
      ...(requests.trim() ? { requests: requests.trim() } : {}),
      ...(dietary.trim() && booking.can.addDietaryNotes ? { dietaryNotes: dietary.trim() } : {}),
    };
    const outcome = await sending.submit(body, (key) => addRequests(access, body, key));
    if (!outcome?.ok) return;
    setSaved(true);
    onBooking(outcome.value);
  }

  return (
    <form
      class="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary of={sending} />
      <TextField
        name="requests"
        label="Requests"
        rows={3}
        value={requests}
        error={fields['requests']}
        onValue={setRequests}
      />
      {booking.can.addDietaryNotes ? (
        <TextField
          name="dietaryNotes"
          label="Dietary notes"
          hint={`Until ${formatInstant(booking.cutoffs.dietaryUntil, booking.summary.timeZone)}. One shared grill: careful, never guaranteed.`}
          rows={3}
          value={dietary}
          error={fields['dietaryNotes']}
          onValue={setDietary}
        />
      ) : (
        <p class="text-soft">
          Dietary notes closed on {formatInstant(booking.cutoffs.dietaryUntil, booking.summary.timeZone)}. For anything
          serious, please call us.
        </p>
      )}
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void save()} />}
      <button class="button justify-self-start" type="submit" disabled={sending.busy}>
        {sending.busy ? 'Saving…' : 'Tell the chef'}
      </button>
      <p aria-live="polite">{saved ? 'Saved. The chef will see it.' : ''}</p>
    </form>
  );
}
