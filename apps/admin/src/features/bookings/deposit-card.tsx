/** The deposit of a booking of ours: what is missing, until when, and the hand over its deadline. */
import { keepDeskBookingOpen, liftDepositPause } from '@myhibachi/api-client/calls';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatCents, formatDate, formatFromNow, formatInstant } from '../../format/format.ts';
import { useDialogDraft, useWaitingDrafts } from '../../session/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { Card, Facts, Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { bookingDraft, useDeskMutation, type DeskBooking } from './booking-queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

function KeepOpenDialog({ booking, close }: { readonly booking: DeskBooking; readonly close: () => void }) {
  const begin = { until: '', reason: '' };
  const kept = useDialogDraft(bookingDraft(booking.id, 'keepOpen'), begin, close);
  const { until } = kept.draft;
  const toast = useToast();
  const run = (reason: string) =>
    ask(
      keepDeskBookingOpen({
        client: api,
        path: { id: booking.id },
        body: { reason, ...(until === '' ? {} : { until: new Date(until).toISOString() }) },
      }),
    );
  return (
    <ReasonDialog
      title="Keep this booking open"
      description="It is not cancelled for want of its deposit, and no reminders go out."
      action="Keep it open"
      fields={['until']}
      run={run}
      kept={kept}
      done={() => toast({ text: 'The booking is kept open.' })}
    >
      {(error) => (
        <TextField
          label="Until"
          optional
          hint={`On your own clock (${OWN_ZONE}), on ${formatDate(booking.summary.date)} at the latest. Empty: until somebody lets the deadline run again.`}
          type="datetime-local"
          value={until}
          error={fieldError(error, 'until')}
          onChange={(event) => kept.change({ until: event.target.value })}
        />
      )}
    </ReasonDialog>
  );
}

function Pause({ booking }: { readonly booking: DeskBooking }) {
  const { pause } = booking.deposit;
  const keep = useDeskMutation((body: { reason: string; until?: string }) =>
    ask(keepDeskBookingOpen({ client: api, path: { id: booking.id }, body })),
  );
  const lift = useDeskMutation(() => ask(liftDepositPause({ client: api, path: { id: booking.id } })));
  const toast = useToast();
  if (pause === null) return null;
  const again = { reason: pause.reason, ...(pause.until === null ? {} : { until: pause.until }) };
  return (
    <Notice tone="info">
      Kept open by {pause.by.name}
      {pause.until !== null && ` until ${formatInstant(pause.until, booking.summary.timeZone)}`}: “{pause.reason}”
      {booking.can.keepOpen && (
        <Button
          size="small"
          className="mt-2 flex"
          busy={lift.isPending}
          onClick={() =>
            lift.mutate(undefined, {
              onSuccess: () => toast({ text: 'The deadline runs again.', undo: () => keep.mutateAsync(again) }),
              onError: (error) => toast({ text: error.message, tone: 'bad' }),
            })
          }
        >
          Let the deadline run
        </Button>
      )}
    </Notice>
  );
}

/** None for those who may not see money; the deadline is theirs all the same. */
function missingRow({ missingCents, amountCents }: DeskBooking['deposit']): readonly (readonly [string, string])[] {
  if (missingCents === null || amountCents === null) return [];
  return [['Still missing', `${formatCents(missingCents)} of ${formatCents(amountCents)}`]];
}

export function DepositCard({ booking }: { readonly booking: DeskBooking }) {
  const begun = useWaitingDrafts(bookingDraft(booking.id));
  const [asking, setAsking] = useState(booking.can.keepOpen && begun.includes('keepOpen'));
  const { deposit } = booking;
  const { timeZone } = booking.summary;
  if (booking.status !== 'deposit_pending') return null;
  return (
    <Card
      title="Deposit"
      actions={
        booking.can.keepOpen &&
        deposit.pause === null && (
          <Button size="small" onClick={() => setAsking(true)}>
            Keep open
          </Button>
        )
      }
    >
      <div className="grid gap-3">
        <Facts
          rows={[
            ...missingRow(deposit),
            ['Promised until', deposit.toldAt === null ? '–' : formatInstant(deposit.toldAt, timeZone)],
            [
              'Will be cancelled at',
              deposit.dueAt === null
                ? '–'
                : `${formatInstant(deposit.dueAt, timeZone)} (${formatFromNow(deposit.dueAt)})`,
            ],
          ]}
        />
        <Pause booking={booking} />
      </div>
      {asking && <KeepOpenDialog booking={booking} close={() => setAsking(false)} />}
    </Card>
  );
}
