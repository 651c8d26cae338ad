/** Moves a booking from its own page: the fee and every obstacle first, and reasons that set rules aside. */
import { moveDeskBooking } from '@myhibachi/api-client/calls';
import type { DeskMovePreview, SlotAlternative } from '@myhibachi/api-client/shapes';
import { useState } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents, formatDate, formatTime } from '../../format/format.ts';
import { useDialogDraft } from '../../session/kept-draft.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { bookingDraft, useDeskMutation, type DeskBooking } from './booking-queries.ts';

interface Wish {
  readonly date: string;
  readonly start: string;
  readonly waive: boolean;
  readonly late: boolean;
  readonly reason: string;
}

const BLANK = { waive: false, late: false, reason: '' };

function FreeStarts({ error, take }: { readonly error: unknown; readonly take: (free: SlotAlternative) => void }) {
  const free = isApiProblem(error) ? ((error.problem['alternatives'] ?? []) as readonly SlotAlternative[]) : [];
  if (free.length === 0) return null;
  return (
    <div className="grid gap-2 text-sm">
      <p>These starts are free:</p>
      <div className="flex flex-wrap gap-2">
        {free.map((start) => (
          <Button key={start.label} size="small" onClick={() => take(start)}>
            {start.label}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Exceptions({
  wish,
  set,
  error,
}: {
  readonly wish: Wish;
  readonly set: (part: Partial<Wish>) => void;
  readonly error: unknown;
}) {
  const seesMoney = usePermission('payment.read');
  return (
    <div className="grid gap-3">
      {seesMoney && (
        <CheckboxField
          label="Waive the fee"
          hint="And use up no free move."
          checked={wish.waive}
          onChecked={(waive) => set({ waive })}
        />
      )}
      <CheckboxField label="Set notice and horizon aside" checked={wish.late} onChecked={(late) => set({ late })} />
      {(wish.waive || wish.late) && (
        <TextareaField
          label="Why?"
          maxLength={500}
          value={wish.reason}
          error={fieldError(error, 'waiveFee') ?? fieldError(error, 'shortNotice')}
          onChange={(event) => set({ reason: event.target.value })}
        />
      )}
    </div>
  );
}

export function MoveBookingDialog({ booking, close }: { readonly booking: DeskBooking; readonly close: () => void }) {
  const { summary, version } = booking;
  const begin: Wish = { date: summary.date, start: summary.start, ...BLANK };
  const kept = useDialogDraft(bookingDraft(booking.id, 'move'), begin, close);
  const { draft: wish, leave } = kept;
  const [shown, setShown] = useState<DeskMovePreview | null>(null);
  const toast = useToast();
  const send = (preview: boolean, expectedFeeCents?: number) =>
    ask(
      moveDeskBooking({
        client: api,
        path: { id: booking.id },
        headers: onceOnly(),
        body: {
          version,
          date: wish.date,
          start: wish.start,
          preview,
          ...(wish.waive ? { waiveFee: wish.reason } : {}),
          ...(wish.late ? { shortNotice: wish.reason } : {}),
          ...(expectedFeeCents === undefined ? {} : { expectedFeeCents }),
        },
      }),
    );
  const previewing = useDeskMutation(() => send(true));
  const moving = useDeskMutation((fee: number | null) => send(false, fee ?? undefined));
  const failure = moving.error ?? previewing.error;
  const forget = (): void => {
    setShown(null);
    moving.reset();
    previewing.reset();
  };
  const set = (part: Partial<Wish>): void => {
    kept.change(part);
    forget();
  };
  const submit = (): void => {
    if (shown === null) return previewing.mutate(undefined, { onSuccess: setShown });
    return moving.mutate(shown.feeCents, {
      onSuccess: (done) => {
        toast({ text: `Moved to ${formatDate(done.date, 'weekday')} at ${formatTime(done.start)}.` });
        leave();
      },
      onError: () => setShown(null),
    });
  };
  return (
    <Dialog
      open
      onOpen={leave}
      title={`Move ${summary.code}`}
      description={`Now on ${formatDate(summary.date, 'long')} at ${formatTime(summary.start)}. The host gets a message.`}
    >
      <KeptForm
        kept={kept}
        onStartOver={forget}
        className="grid gap-4"
        data-unsent
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label="Date"
            type="date"
            required
            value={wish.date}
            onChange={(event) => set({ date: event.target.value })}
          />
          <TextField
            label="Start"
            type="time"
            required
            value={wish.start}
            onChange={(event) => set({ start: event.target.value })}
          />
        </div>
        <Exceptions wish={wish} set={set} error={failure} />
        <div aria-live="polite" className="grid gap-3">
          {shown !== null && (
            <Notice tone="info">
              {shown.rule} {shown.dueCents !== null && `${formatCents(shown.dueCents)} will be due.`}
            </Notice>
          )}
          <FormProblem error={failure} fields={['waiveFee', 'shortNotice']} />
          <FreeStarts error={failure} take={({ date, start }) => set({ date, start })} />
        </div>
        <DialogActions>
          <Button onClick={leave}>Leave it where it is</Button>
          <Button type="submit" variant="primary" busy={previewing.isPending || moving.isPending}>
            {shown === null ? 'Look whether it can move' : 'Move the party'}
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}
