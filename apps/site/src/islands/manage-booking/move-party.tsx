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
    <div class="panel grid gap-2" aria-live="polite">
      <h2 class="text-h3">
        {preview.feeCents === 0 ? 'This move is free' : `Moving costs ${formatCents(preview.feeCents)}`}
      </h2>
      <p>{preview.rule}</p>
      <p>
        The party would be on <strong>{formatDate(preview.date)}</strong> at{' '}
        <strong>{formatTime(preview.start)}</strong>; still to pay: <strong>{formatCents(preview.dueCents)}</strong>.
      </p>
    </div>
  );
}

function MoveTerms({ policy }: Pick<Booking, 'policy'>) {
  const { freeReschedulesLeft: left, rescheduleFeeCents } = policy;
  const fee = formatCents(rescheduleFeeCents);
  if (left === 0) return <p>The free moves are used up; moving now costs {fee}.</p>;
  const moves = left === 1 ? 'one free move' : `${String(left)} free moves`;
  return (
    <p>
      You have {moves} left. A move after that, or at short notice, costs {fee}; we show it before you agree.
    </p>
  );
}

function useMove({ access, booking, config, onChanged }: Props) {
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

  const choose = (next: Evening) => {
    setPreview(null);
    setEvening(next);
  };
  return { evening, choose, preview, dropPreview: () => setPreview(null), sending, send, takeAlternative };
}

type Move = ReturnType<typeof useMove>;

function MoveFailure({ move, onChanged }: { readonly move: Move; readonly onChanged: () => void }) {
  const { failure } = move.sending;
  if (failure === null) return null;
  const problem = failure.kind === 'problem' ? failure.problem : null;
  if (problem?.code !== 'slot_taken') {
    const stale = problem?.code === 'version_conflict';
    return <FailureNotice failure={failure} onRetry={stale ? onChanged : () => void move.send(move.evening, null)} />;
  }
  return (
    <div class="notice" role="alert">
      <p>Someone has just taken that evening. Free instead:</p>
      <div class="flex flex-wrap gap-2">
        {problem.alternatives?.map((row) => (
          <button class="button" type="button" key={row.label} onClick={() => move.takeAlternative(row)}>
            {row.label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Another evening, its fee shown before it is agreed. */
export function MoveParty(props: Props) {
  const { booking, config, onChanged } = props;
  const move = useMove(props);
  const { evening, preview, sending } = move;
  return (
    <div class="grid gap-6">
      <MoveTerms policy={booking.policy} />
      <EveningPicker
        config={config}
        postalCode={booking.summary.venue.postalCode}
        guests={guestCount(booking.summary.party)}
        evening={evening}
        onChange={move.choose}
      />
      {preview && <Preview preview={preview} />}
      <MoveFailure move={move} onChanged={onChanged} />
      {preview ? (
        <ConfirmBar
          busy={sending.busy}
          label="Move the party"
          onConfirm={() => void move.send(evening, preview)}
          onBack={move.dropPreview}
        />
      ) : (
        <button
          class="button justify-self-start"
          type="button"
          disabled={sending.busy || evening.start === null}
          onClick={() => void move.send(evening, null)}
        >
          {evening.start === null ? 'Pick a day and a time' : 'What would moving cost?'}
        </button>
      )}
    </div>
  );
}
