import type { Booking, CancellationPreview } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { type BookingAccess, cancelBooking } from '../../api/endpoints.ts';
import { formatDate } from '../../format/dates.ts';
import { formatCents } from '../../format/money.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { ConfirmBar } from './action.tsx';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly onChanged: () => void;
}

function Policy({ text }: { readonly text: readonly string[] }) {
  return (
    <blockquote class="notice">
      <p class="field-hint">The policy in force when you booked, word for word:</p>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </blockquote>
  );
}

function Preview({ preview }: { readonly preview: CancellationPreview }) {
  return (
    <div class="panel grid gap-2" aria-live="polite">
      <h2 class="text-h3">You get back {formatCents(preview.refundCents)}</h2>
      {preview.promisedCents > 0 && (
        <p>The {formatCents(preview.promisedCents)} promised to you before come back as well.</p>
      )}
      <p>{preview.rule}</p>
      <dl class="facts">
        <div>
          <dt>We keep</dt>
          <dd>{formatCents(preview.keptCents)}</dd>
        </div>
        <div>
          <dt>Still due after cancelling</dt>
          <dd>{formatCents(preview.dueCents)}</dd>
        </div>
      </dl>
      {preview.refundStatus === 'needs_approval' && <p>A refund of this size is checked by a second person first.</p>}
    </div>
  );
}

/** The policy, the exact refund, and only then the button. */
export function CancelParty({ access, booking, onChanged }: Props) {
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<CancellationPreview | null>(null);
  const sending = useSubmit('cancel', ['reason']);

  async function send(agreed: CancellationPreview | null) {
    const body = {
      version: booking.version,
      preview: agreed === null,
      ...(agreed && reason.trim() ? { reason: reason.trim() } : {}),
      ...(agreed ? { expectedRefundCents: agreed.refundCents } : {}),
    };
    const outcome = await sending.submit(body, (key) => cancelBooking(access, body, key));
    if (outcome?.ok) {
      if (agreed === null) setPreview(outcome.value);
      else onChanged();
      return;
    }
    const invalid = outcome?.failure.kind === 'problem' && outcome.failure.problem.code === 'validation_failed';
    if (!invalid) setPreview(null);
  }

  const stale = sending.failure?.kind === 'problem' && sending.failure.problem.code === 'version_conflict';
  return (
    <div class="grid gap-5">
      <Policy text={preview?.policyText ?? booking.policy.text} />
      <p>
        The deposit comes back until <strong>{formatDate(booking.policy.refundableUntil)}</strong>.
      </p>
      {preview && (
        <>
          <Preview preview={preview} />
          <ErrorSummary of={sending} />
          <TextField
            name="reason"
            label="Why? (optional)"
            hint="10 to 500 characters help us do better."
            rows={3}
            value={reason}
            error={sending.errors.fields['reason']}
            onValue={setReason}
          />
        </>
      )}
      {sending.failure && (
        <FailureNotice failure={sending.failure} onRetry={stale ? onChanged : () => void send(null)} />
      )}
      {preview ? (
        <ConfirmBar
          busy={sending.busy}
          danger
          label="Cancel the party"
          onConfirm={() => void send(preview)}
          onBack={() => setPreview(null)}
        />
      ) : (
        <button
          class="button button-quiet justify-self-start"
          type="button"
          disabled={sending.busy}
          onClick={() => void send(null)}
        >
          What do I get back?
        </button>
      )}
    </div>
  );
}
