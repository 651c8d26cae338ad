import type { Booking, Config, ReschedulePreview, SlotAlternative } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { type BookingAccess, rescheduleBooking } from '../../api/endpoints.ts';
import { formatDate, formatTime } from '../../format/dates.ts';
import { formatCents } from '../../format/money.ts';
import { guestCount } from '../../logic/party-draft.ts';
import { slotOf } from '../../logic/slot-starts.ts';
import { type Evening, EveningPicker } from '../calendar/evening-picker.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { ConfirmBar } from './action.tsx';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly config: Config;
  readonly onChanged: () => void;
}

const NO_EVENING: Evening = { date: null, slot: null, start: null };

function Preview({ preview }: { readonly preview: ReschedulePreview }) {
  return (
    <div class="panel grid gap-2" role="status">
      <h3>{preview.feeCents === 0 ? 'This move is free' : `Moving costs ${formatCents(preview.feeCents)}`}</h3>
      <p>{preview.rule}</p>
      <p>
        The party would be on <strong>{formatDate(preview.date)}</strong> at <strong>{formatTime(preview.start)}</strong>; still
        to pay: <strong>{formatCents(preview.dueCents)}</strong>.
      </p>
    </div>
  );
}

/** Another evening, its fee shown before it is agreed. */
export function MoveParty({ access, booking, config, onChanged }: Props) {
  const [evening, setEvening] = useState<Evening>(NO_EVENING);
  const [preview, setPreview] = useState<ReschedulePreview | null>(null);
  const sending = useSubmit('reschedule');

  async function send(at: Evening, agreed: ReschedulePreview | null) {
    if (at.date === null || at.start === null) return;
    const body = {
      version: booking.version,
      date: at.date,
      start: at.start,
      preview: agreed === null,
      ...(agreed ? { expectedFeeCents: agreed.feeCents } : {}),
    };
    const outcome = await sending.submit(body, (key) => rescheduleBooking(access, body, key));
    if (!outcome?.ok) return setPreview(null);
    if (agreed === null) return setPreview(outcome.value);
    setEvening(NO_EVENING);
    setPreview(null);
    onChanged();
  }

  function takeAlternative({ date, start }: SlotAlternative) {
    const at = { date, start, slot: slotOf(config.scheduling.slots, start)?.start ?? start };
    setEvening(at);
    void send(at, null);
  }

  const problem = sending.failure?.kind === 'problem' ? sending.failure.problem : null;
  return (
    <div class="grid gap-6">
      <p>
        Free moves left: {booking.policy.freeReschedulesLeft}. After that, or late, it costs{' '}
        {formatCents(booking.policy.rescheduleFeeCents)}.
      </p>
      <EveningPicker
        config={config}
        postalCode={booking.summary.venue.postalCode}
        guests={guestCount(booking.summary.party)}
        evening={evening}
        onChange={(next) => {
          setPreview(null);
          setEvening(next);
        }}
      />
      {preview && <Preview preview={preview} />}
      {problem?.code === 'slot_taken' ? (
        <div class="notice" role="alert">
          <p>Someone has just taken that evening. Free instead:</p>
          <div class="flex flex-wrap gap-2">
            {problem.alternatives?.map((row) => (
              <button class="button" type="button" key={row.label} onClick={() => takeAlternative(row)}>
                {row.label}
              </button>
            ))}
          </div>
        </div>
      ) : (
        sending.failure && <FailureNotice failure={sending.failure} onRetry={problem?.code === 'version_conflict' ? onChanged : () => void send(evening, null)} />
      )}
      {preview ? (
        <ConfirmBar busy={sending.busy} label="Move the party" onConfirm={() => void send(evening, preview)} onBack={() => setPreview(null)} />
      ) : (
        <button class="button justify-self-start" type="button" disabled={sending.busy || evening.start === null} onClick={() => void send(evening, null)}>
          {evening.start === null ? 'Pick a day and a time' : 'What would moving cost?'}
        </button>
      )}
    </div>
  );
}
